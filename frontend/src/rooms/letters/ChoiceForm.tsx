import { type FragmentType, graphql, readFragment } from '../../gql';
import type { NoticeDelivery } from '../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Radios } from '../../ui';
import type { Deed } from './AddressForms';
import { words } from './messages';

const noticeChoices = graphql(`
  fragment NoticeChoices on MailSettings {
    revision
    choices { kind delivery }
  }
`);

const chooseNotices = graphql(`
  mutation ChooseNotices($input: ChooseNoticesInput!) {
    chooseNotices(input: $input) {
      __typename
      ... on ChooseNoticesDone { settings { revision } }
      ... on ChooseNoticesRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const DELIVERIES: readonly NoticeDelivery[] = ['AT_ONCE', 'DIGEST', 'OFF'];

interface ChoiceFormProps {
  readonly settings: FragmentType<typeof noticeChoices>;
  readonly onDone: (deed: Deed) => void;
  readonly fresh: () => void;
}

/**
 * What is written of and when; the kinds are those that this role is told of. What was chosen here and is not saved stays
 * when it is only the address that changes.
 */
export function ChoiceForm(props: ChoiceFormProps) {
  const { choices } = readFragment(noticeChoices, props.settings);
  return <Choices key={choices.map((one) => one.kind + one.delivery).join()} {...props} />;
}

function Choices({ settings, onDone, fresh }: ChoiceFormProps) {
  const say = useWords();
  const { revision, choices } = readFragment(noticeChoices, settings);
  const form = useDeedForm<Record<string, string>>(
    Object.fromEntries(choices.map((one) => [one.kind, one.delivery])),
    [],
    'mail-',
  );
  const deed = useMutationOnce(chooseNotices);
  const submit = async () => {
    const check = form.check();
    const chosen = choices.map(({ kind }) => ({
      kind,
      delivery: check.choice(kind, say(words.kind[kind]), DELIVERIES),
    }));
    if (!check.passed()) return;
    const answer = (await deed.run({ revision, choices: chosen }))?.chooseNotices;
    form.settle(answer, () => onDone('chosen'));
  };
  const options = DELIVERIES.map((value) => ({ value, label: say(words.delivery[value]) }));
  return (
    <section aria-labelledby="mail-what" className="stack">
      <h2 id="mail-what">{say(words.choose)}</h2>
      <DeedFormFrame
        form={form}
        {...deed}
        revision={revision}
        fresh={fresh}
        submit={say(words.save)}
        onSubmit={() => void submit()}
      >
        {choices.map(({ kind }) => (
          <Radios key={kind} label={say(words.kind[kind])} options={options} {...form.choice(kind)} />
        ))}
      </DeedFormFrame>
    </section>
  );
}

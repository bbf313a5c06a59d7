import { type FragmentType, graphql, readFragment } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Checkbox, LinkButton, Radios, TextInput } from '../../../ui';
import type { PersonDeedProps } from './AddRepresentativeForm';
import { words } from './messages';

const linkChoices = graphql(`
  fragment LinkChoices on Person {
    id
    fullName
    representatives { id fullName }
  }
`);

const linkAccount = graphql(`
  mutation LinkAccount($input: LinkAccountInput!) {
    linkAccount(input: $input) {
      __typename
      ... on LinkAccountDone { person { id revision } }
      ... on LinkAccountRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const SELF = 'self';

interface LinkAccountFormProps extends PersonDeedProps {
  readonly person: FragmentType<typeof linkChoices>;
}

export function LinkAccountForm(props: LinkAccountFormProps) {
  const { personId, revision, onDone, onFresh, cancelHref } = props;
  const { fullName, representatives } = readFragment(linkChoices, props.person);
  const form = useDeedForm({ representativeId: SELF, code: '', identityPaperSeen: false });
  const deed = useMutationOnce(linkAccount);
  const submit = async () => {
    const check = form.check();
    const whom = form.values.representativeId;
    const code = check.text('code', words.code);
    const identityPaperSeen = check.agreed('identityPaperSeen', words.notSeen);
    if (!check.passed()) return;
    const representativeId = whom === SELF ? null : whom;
    const answer = (await deed.run({ personId, revision, representativeId, code, identityPaperSeen }))?.linkAccount;
    form.settle(answer, () => onDone('linkAccount'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={words.linkSubmit}
      onSubmit={() => void submit()}
      aside={
        <LinkButton look="quiet" href={cancelHref}>
          {words.cancel}
        </LinkButton>
      }
    >
      <p>{words.linkLead}</p>
      <Radios
        label={words.whom}
        options={[
          { value: SELF, label: words.self(fullName) },
          ...representatives.map((one) => ({ value: one.id, label: words.representative(one.fullName) })),
        ]}
        {...form.choice('representativeId')}
      />
      <TextInput label={words.code} hint={words.codeHint} width="short" autoComplete="off" {...form.text('code')} />
      <Checkbox label={words.seen} {...form.flag('identityPaperSeen')} />
    </DeedFormFrame>
  );
}

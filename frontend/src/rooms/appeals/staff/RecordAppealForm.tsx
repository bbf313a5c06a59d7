import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { AppealKind, AppealWay } from '../../../gql/graphql';
import { DeedFormFrame, ObjectionList, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, LinkButton, Radios, Select, TextArea, TextInput, typedOf } from '../../../ui';
import { words } from './messages';

const recordChoices = graphql(`
  fragment RecordChoices on Case {
    id
    appealChoices {
      kind
      allowed
      objections { code ...ObjectionLine }
    }
  }
`);

const colleagues = graphql(`
  fragment AppealColleague on StaffMember {
    id
    fullName
    post
  }
`);

const recordAppeal = graphql(`
  mutation RecordAppeal($input: RecordAppealInput!) {
    recordAppeal(input: $input) {
      __typename
      ... on RecordAppealDone { appeal { id } }
      ... on RecordAppealRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.recordForm;
const WAYS: readonly AppealWay[] = ['PAPER', 'PHONE', 'VISIT'];

interface RecordAppealFormProps {
  readonly case: FragmentType<typeof recordChoices>;
  readonly colleagues: readonly FragmentType<typeof colleagues>[];
  readonly today: string;
  readonly cancelHref: string;
  readonly onDone: (appealId: string) => void;
}

/** A letter on paper, a call or a visit, in the person's own words. */
export function RecordAppealForm(props: RecordAppealFormProps) {
  const { id: caseId, appealChoices } = readFragment(recordChoices, props.case);
  const staff = readFragment(colleagues, props.colleagues);
  const form = useDeedForm({
    kind: '',
    aboutId: '',
    aboutWhom: '',
    words: '',
    way: '',
    receivedOn: typedOf(props.today),
  });
  const deed = useMutationOnce(recordAppeal);
  const kinds: readonly AppealKind[] = appealChoices.filter((one) => one.allowed).map((one) => one.kind);
  const blocked = appealChoices.filter((one) => !one.allowed);
  const person = form.values.kind === 'PERSON';
  const submit = async () => {
    const check = form.check();
    const kind = check.choice('kind', text.kind, kinds);
    const aboutId = person ? check.optional('aboutId') : null;
    const aboutWhom = person && !aboutId ? check.text('aboutWhom', text.aboutWhom) : null;
    const said = check.text('words', text.words);
    const way = check.choice('way', text.way, WAYS);
    const receivedOn = check.day('receivedOn', text.receivedOn);
    if (!check.passed()) return;
    const input = { caseId, kind, aboutId, aboutWhom, words: said, way, receivedOn };
    const answer = (await deed.run(input))?.recordAppeal;
    form.settle(answer, (done) => props.onDone(done.appeal.id));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      submit={text.submit}
      onSubmit={() => void submit()}
      aside={
        <LinkButton look="quiet" href={props.cancelHref}>
          {text.cancel}
        </LinkButton>
      }
    >
      <Radios
        label={text.kind}
        options={kinds.map((one) => ({ value: one, label: words.kind[one] }))}
        {...form.choice('kind')}
      />
      {blocked.map((one) => (
        <div key={one.kind}>
          <p>
            <b>{words.kind[one.kind]}</b>
          </p>
          <ObjectionList objections={one.objections} />
        </div>
      ))}
      {person ? (
        <>
          <Select
            label={text.about}
            hint={text.aboutHint}
            placeholder={text.nobody}
            options={staff.map((one) => ({ value: one.id, label: `${one.fullName}, ${one.post}` }))}
            {...form.text('aboutId')}
          />
          {form.values.aboutId ? null : <TextInput label={text.aboutWhom} {...form.text('aboutWhom')} />}
        </>
      ) : null}
      <TextArea label={text.words} rows={5} {...form.text('words')} />
      <Radios
        label={text.way}
        options={WAYS.map((one) => ({ value: one, label: words.way[one] }))}
        {...form.choice('way')}
      />
      <DateInput label={text.receivedOn} hint={text.receivedHint} {...form.date('receivedOn')} />
    </DeedFormFrame>
  );
}

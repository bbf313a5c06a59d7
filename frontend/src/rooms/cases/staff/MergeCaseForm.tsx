import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { MergeChoiceFragment, MergedFact } from '../../../gql/graphql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { formatDay } from '../../../lib/dates';
import { numbered } from '../../../lib/format';
import { Checkbox, Checkboxes, Radios, TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { merging } from './merge-messages';
import { names } from './messages';

const mergeCase = graphql(`
  mutation MergeCase($input: MergeCaseInput!) {
    mergeCase(input: $input) {
      __typename
      ... on MergeCaseDone { case { id revision } main { id revision } }
      ... on MergeCaseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const mergeChoice = graphql(`
  fragment MergeChoice on Case {
    id
    ipra { number receivedOn validUntil source }
    identityPaper { kind seenOn }
    personalDataSource
    lookalikes {
      caseId
      revision
      file
      fullName
      snils
      ipra { number receivedOn validUntil source }
      identityPaper { kind seenOn }
      personalDataSource
    }
  }
`);

const text = merging.form;
const FACTS: readonly MergedFact[] = ['IPRA', 'IDENTITY_PAPER', 'PERSONAL_DATA_SOURCE'];
const NONE: readonly string[] = [];

interface MergeCaseProps extends CaseDeedProps {
  readonly case: FragmentType<typeof mergeChoice>;
}

/** Closes this case as the second one of its person; what both say differently stands side by side. */
export function MergeCaseForm(props: MergeCaseProps) {
  const { caseId, revision, onDone } = props;
  const file = readFragment(mergeChoice, props.case);
  const { lookalikes } = file;
  const ids = lookalikes.map((one) => one.caseId);
  const form = useDeedForm({
    mainCaseId: ids.length === 1 ? (ids[0] ?? '') : '',
    taken: NONE,
    samePerson: false,
    reason: '',
  });
  const deed = useMutationOnce(mergeCase);
  const main = lookalikes.find((one) => one.caseId === form.values.mainCaseId);
  const differing = main ? differences(file, main) : [];
  const submit = async () => {
    const check = form.check();
    const mainCaseId = check.choice('mainCaseId', text.main, ids);
    const samePerson = check.agreed('samePerson', text.unchecked);
    const reason = check.text('reason', text.reason);
    if (!check.passed() || !main) return;
    const taken = FACTS.filter(
      (fact) => form.values.taken.includes(fact) && differing.some(({ value }) => value === fact),
    );
    const input = { caseId, revision, mainCaseId, mainRevision: main.revision, taken, samePerson, reason };
    const answer = (await deed.run(input))?.mergeCase;
    form.settle(answer, () => onDone('mergeCase'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <p>{text.lead}</p>
      <Radios
        label={text.main}
        options={lookalikes.map((one) => ({
          value: one.caseId,
          label: one.fullName,
          hint: merging.file(numbered(one.file), one.snils),
        }))}
        {...form.choice('mainCaseId')}
      />
      {differing.length > 0 ? (
        <Checkboxes label={text.taken} hint={text.takenHint} options={differing} {...form.many('taken')} />
      ) : null}
      <Checkbox label={text.samePerson} {...form.flag('samePerson')} />
      <TextArea label={text.reason} hint={text.reasonHint} rows={3} {...form.text('reason')} />
    </CaseDeedFrame>
  );
}

type Facts = Pick<MergeChoiceFragment, 'ipra' | 'identityPaper' | 'personalDataSource'>;

/** What the two cases say differently. */
function differences(here: Facts, there: Facts) {
  const said = told(here);
  const other = told(there);
  return FACTS.filter((fact) => said[fact] !== other[fact]).map((fact) => ({
    value: fact,
    label: text.facts[fact],
    hint: text.beside(said[fact], other[fact]),
  }));
}

function told({ ipra, identityPaper, personalDataSource }: Facts): Readonly<Record<MergedFact, string>> {
  const until = ipra.validUntil ? formatDay(ipra.validUntil) : undefined;
  return {
    IPRA: text.ipra(numbered(ipra.number), formatDay(ipra.receivedOn), until, names.source[ipra.source]),
    IDENTITY_PAPER: text.seen(names.identity[identityPaper.kind], formatDay(identityPaper.seenOn)),
    PERSONAL_DATA_SOURCE: names.source[personalDataSource],
  };
}

import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { MeasureResultKind } from '../../../gql/graphql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Radios, TextArea, TextInput } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { endings } from './ending-messages';

const measuresToAnswer = graphql(`
  fragment MeasuresToAnswer on Case {
    id
    measures { title }
    suggestedResults { place kind }
  }
`);

const enterResults = graphql(`
  mutation EnterResults($input: EnterResultsInput!) {
    enterResults(input: $input) {
      __typename
      ... on EnterResultsDone { case { id revision } }
      ... on EnterResultsRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = endings.results;
const KINDS: readonly MeasureResultKind[] = ['DONE', 'NOT_NEEDED', 'REFUSED', 'NOT_DONE'];

interface EnterResultsFormProps extends CaseDeedProps {
  readonly case: FragmentType<typeof measuresToAnswer>;
}

/** One answer for each measure, in the order of the certificate. */
export function EnterResultsForm(props: EnterResultsFormProps) {
  const { caseId, revision, onDone } = props;
  const { measures, suggestedResults } = readFragment(measuresToAnswer, props.case);
  // What was written down during the accompaniment stands there already; the specialist decides.
  const suggested = (place: number) => suggestedResults.find((one) => one.place === place)?.kind ?? '';
  const initial: Record<string, string> = { note: '' };
  for (const place of measures.keys())
    Object.assign(initial, { [`kind-${place}`]: suggested(place), [`note-${place}`]: '' });
  const form = useDeedForm(initial);
  const deed = useMutationOnce(enterResults);
  const submit = async () => {
    const check = form.check();
    const answers = measures.map((one, place) => ({
      place,
      kind: check.choice(`kind-${place}`, one.title, KINDS),
      note: check.optional(`note-${place}`) ?? '',
    }));
    const note = check.optional('note') ?? '';
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, measures: answers, note }))?.enterResults;
    form.settle(answer, () => onDone('enterResults'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      {suggestedResults.length > 0 ? <p>{text.suggested}</p> : null}
      {measures.map((one, place) => (
        <div key={form.choice(`kind-${place}`).id} className="part">
          <Radios
            label={text.numbered(place + 1, one.title)}
            options={KINDS.map((kind) => ({ value: kind, label: endings.kind[kind] }))}
            {...form.choice(`kind-${place}`)}
          />
          <TextInput label={text.noteOf(place + 1)} {...form.text(`note-${place}`)} />
        </div>
      ))}
      <TextArea label={text.note} rows={3} {...form.text('note')} />
    </CaseDeedFrame>
  );
}

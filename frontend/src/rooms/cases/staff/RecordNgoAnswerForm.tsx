import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Checkboxes, Radios, TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { providers } from './provider-messages';

const recordNgoAnswer = graphql(`
  mutation RecordNgoAnswer($input: RecordNgoAnswerInput!) {
    recordNgoAnswer(input: $input) {
      __typename
      ... on RecordNgoAnswerDone { case { id revision } }
      ... on RecordNgoAnswerRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = providers.answer;
const ANSWERS = ['agrees', 'declines'] as const;

const offeredMeasures = graphql(`
  fragment OfferedMeasures on Case {
    id
    measures { title }
  }
`);

interface RecordNgoAnswerFormProps extends CaseDeedProps {
  readonly case: FragmentType<typeof offeredMeasures>;
}

export function RecordNgoAnswerForm(props: RecordNgoAnswerFormProps) {
  const { caseId, revision, onDone } = props;
  const { measures } = readFragment(offeredMeasures, props.case);
  const form = useDeedForm({
    answer: '',
    places: measures.map((_one, place) => String(place)),
    reason: '',
  });
  const deed = useMutationOnce(recordNgoAnswer);
  const submit = async () => {
    const check = form.check();
    const agrees = check.choice('answer', text.answer, ANSWERS) === 'agrees';
    const places = agrees ? form.values.places.map(Number) : [];
    const reason = agrees ? '' : check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, agrees, places, reason }))?.recordNgoAnswer;
    form.settle(answer, () => onDone('recordNgoAnswer'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <Radios
        label={text.answer}
        options={ANSWERS.map((one) => ({ value: one, label: text.answers[one] }))}
        {...form.choice('answer')}
      />
      {form.values.answer === 'agrees' ? (
        <Checkboxes
          label={text.places}
          hint={text.placesHint}
          options={measures.map((one, place) => ({ value: String(place), label: one.title }))}
          {...form.many('places')}
        />
      ) : null}
      {form.values.answer === 'declines' ? <TextArea label={text.reason} rows={3} {...form.text('reason')} /> : null}
    </CaseDeedFrame>
  );
}

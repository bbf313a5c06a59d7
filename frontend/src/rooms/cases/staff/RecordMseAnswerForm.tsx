import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Radios, TextArea, TextInput, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
import { mse } from './mse-messages';

const recordMseAnswer = graphql(`
  mutation RecordMseAnswer($input: RecordMseAnswerInput!) {
    recordMseAnswer(input: $input) {
      __typename
      ... on RecordMseAnswerDone { case { id revision } }
      ... on RecordMseAnswerRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = mse.answer;
const ANSWERS = ['yes', 'no'] as const;

export function RecordMseAnswerForm(props: DatedDeedProps) {
  const { caseId, revision, onDone, today } = props;
  const form = useDeedForm({
    number: '',
    needed: '',
    reasons: '',
    answeredOn: typedOf(''),
    receivedOn: typedOf(today),
  });
  const deed = useMutationOnce(recordMseAnswer);
  const submit = async () => {
    const check = form.check();
    const number = check.text('number', text.number);
    const needed = check.choice('needed', text.needed, ANSWERS) === 'yes';
    const reasons = check.optional('reasons') ?? '';
    const answeredOn = check.day('answeredOn', text.answeredOn);
    const receivedOn = check.day('receivedOn', text.receivedOn);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, number, needed, reasons, answeredOn, receivedOn }))
      ?.recordMseAnswer;
    form.settle(answer, () => onDone('recordMseAnswer'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextInput label={text.number} {...form.text('number')} />
      <Radios
        label={text.needed}
        options={[
          { value: 'yes', label: text.yes },
          { value: 'no', label: text.no },
        ]}
        {...form.choice('needed')}
      />
      <TextArea label={text.reasons} hint={text.reasonsHint} rows={3} {...form.text('reasons')} />
      <DateInput label={text.answeredOn} {...form.date('answeredOn')} />
      <DateInput label={text.receivedOn} hint={text.receivedHint} {...form.date('receivedOn')} />
    </CaseDeedFrame>
  );
}

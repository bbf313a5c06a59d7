import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, TextArea, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
import { endings } from './ending-messages';

const recordNgoReport = graphql(`
  mutation RecordNgoReport($input: RecordNgoReportInput!) {
    recordNgoReport(input: $input) {
      __typename
      ... on RecordNgoReportDone { case { id revision } }
      ... on RecordNgoReportRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = endings.report;

export function RecordNgoReportForm(props: DatedDeedProps) {
  const { caseId, revision, onDone, today } = props;
  const form = useDeedForm({ text: '', receivedOn: typedOf(today) });
  const deed = useMutationOnce(recordNgoReport);
  const submit = async () => {
    const check = form.check();
    const report = check.text('text', text.text);
    const receivedOn = check.day('receivedOn', text.receivedOn);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, text: report, receivedOn }))?.recordNgoReport;
    form.settle(answer, () => onDone('recordNgoReport'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextArea label={text.text} hint={text.textHint} rows={5} {...form.text('text')} />
      <DateInput label={text.receivedOn} {...form.date('receivedOn')} />
    </CaseDeedFrame>
  );
}

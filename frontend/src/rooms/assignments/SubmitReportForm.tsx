import { graphql } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { TextArea } from '../../ui';
import { work } from './messages';
import type { AssignmentDeedProps } from './RecordWorkForm';

const submitNgoReport = graphql(`
  mutation SubmitNgoReport($input: SubmitNgoReportInput!) {
    submitNgoReport(input: $input) {
      __typename
      ... on SubmitNgoReportDone { assignment { id revision } }
      ... on SubmitNgoReportRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const words = work.report;

export function SubmitReportForm({ assignmentId, revision, onDone, onFresh }: AssignmentDeedProps) {
  const form = useDeedForm({ text: '' }, [], 'report-');
  const deed = useMutationOnce(submitNgoReport);
  const submit = async () => {
    const check = form.check();
    const text = check.text('text', words.text);
    if (!check.passed()) return;
    const answer = (await deed.run({ assignmentId, revision, text }))?.submitNgoReport;
    form.settle(answer, () => onDone(words.done));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={words.submit}
      onSubmit={() => void submit()}
    >
      <p>{words.note}</p>
      <TextArea label={words.text} hint={words.textHint} rows={5} {...form.text('text')} />
    </DeedFormFrame>
  );
}

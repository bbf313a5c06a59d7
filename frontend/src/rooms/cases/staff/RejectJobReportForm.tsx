import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { turns } from './turn-messages';

const rejectJobReport = graphql(`
  mutation RejectJobReport($input: RejectJobReportInput!) {
    rejectJobReport(input: $input) {
      __typename
      ... on RejectJobReportDone { case { id revision } }
      ... on RejectJobReportRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = turns.reject;

export function RejectJobReportForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({ reason: '' });
  const deed = useMutationOnce(rejectJobReport);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, reason }))?.rejectJobReport;
    form.settle(answer, () => onDone('rejectJobReport'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextArea label={text.reason} hint={text.reasonHint} rows={3} {...form.text('reason')} />
    </CaseDeedFrame>
  );
}

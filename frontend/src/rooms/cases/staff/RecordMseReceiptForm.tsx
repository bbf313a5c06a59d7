import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
import { mse } from './mse-messages';

const recordMseReceipt = graphql(`
  mutation RecordMseReceipt($input: RecordMseReceiptInput!) {
    recordMseReceipt(input: $input) {
      __typename
      ... on RecordMseReceiptDone { case { id revision } }
      ... on RecordMseReceiptRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = mse.receiptForm;

export function RecordMseReceiptForm(props: DatedDeedProps) {
  const { caseId, revision, onDone, today } = props;
  const form = useDeedForm({ receiptOn: typedOf(today) });
  const deed = useMutationOnce(recordMseReceipt);
  const submit = async () => {
    const check = form.check();
    const receiptOn = check.day('receiptOn', text.receiptOn);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, receiptOn }))?.recordMseReceipt;
    form.settle(answer, () => onDone('recordMseReceipt'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <DateInput label={text.receiptOn} hint={text.hint} {...form.date('receiptOn')} />
    </CaseDeedFrame>
  );
}

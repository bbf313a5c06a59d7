import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, typedOf } from '../../../ui';
import { type CaseDeedProps, DeedCancel } from './deed';
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

interface TodayProps extends CaseDeedProps {
  readonly today: string;
}

export function RecordMseReceiptForm(props: TodayProps) {
  const { caseId, revision, onDone, onFresh, cancelHref, today } = props;
  const form = useDeedForm({ receiptOn: typedOf(today) });
  const deed = useMutationOnce(recordMseReceipt);
  const submit = async () => {
    const check = form.check();
    const receiptOn = check.day('receiptOn', text.receiptOn);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, receiptOn }))?.recordMseReceipt;
    switch (answer?.__typename) {
      case 'RecordMseReceiptDone':
        return onDone('recordMseReceipt');
      case 'RecordMseReceiptRefused':
        return form.refuse(answer.objections);
      case undefined:
        return;
      default:
        return answer satisfies never;
    }
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.submit}
      onSubmit={() => void submit()}
      aside={<DeedCancel href={cancelHref} />}
    >
      <DateInput label={text.receiptOn} hint={text.hint} {...form.date('receiptOn')} />
    </DeedFormFrame>
  );
}

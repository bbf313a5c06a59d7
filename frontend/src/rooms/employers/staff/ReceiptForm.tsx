import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, TextInput, typedOf } from '../../../ui';
import { words } from './messages';

const recordNoticeReceipt = graphql(`
  mutation RecordNoticeReceipt($input: RecordNoticeReceiptInput!) {
    recordNoticeReceipt(input: $input) {
      __typename
      ... on RecordNoticeReceiptDone { notice { id revision } }
      ... on RecordNoticeReceiptRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.receipt;

interface NoticeDeedProps {
  readonly noticeId: string;
  readonly revision: number;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
  readonly today: string;
}

/** The employer took the paper: the term runs from that day. */
export function ReceiptForm({ noticeId, revision, today, onDone, onFresh }: NoticeDeedProps) {
  const form = useDeedForm({ receivedOn: typedOf(today), takenBy: '' });
  const deed = useMutationOnce(recordNoticeReceipt);
  const submit = async () => {
    const check = form.check();
    const receivedOn = check.day('receivedOn', text.on);
    const takenBy = check.text('takenBy', text.takenBy);
    if (!check.passed()) return;
    const answer = (await deed.run({ noticeId, revision, receivedOn, takenBy }))?.recordNoticeReceipt;
    form.settle(answer, () => onDone(text.done));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.submit}
      onSubmit={() => void submit()}
    >
      <DateInput label={text.on} {...form.date('receivedOn')} />
      <TextInput label={text.takenBy} hint={text.takenByHint} {...form.text('takenBy')} />
    </DeedFormFrame>
  );
}

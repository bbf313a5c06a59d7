import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextArea } from '../../../ui';
import { words } from './messages';

const withdrawEmployerNotice = graphql(`
  mutation WithdrawEmployerNotice($input: WithdrawEmployerNoticeInput!) {
    withdrawEmployerNotice(input: $input) {
      __typename
      ... on WithdrawEmployerNoticeDone { notice { id revision } }
      ... on WithdrawEmployerNoticeRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.withdraw;

interface NoticeDeedProps {
  readonly noticeId: string;
  readonly revision: number;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** Takes a notice back. */
export function WithdrawForm({ noticeId, revision, onDone, onFresh }: NoticeDeedProps) {
  const form = useDeedForm({ reason: '' });
  const deed = useMutationOnce(withdrawEmployerNotice);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ noticeId, revision, reason }))?.withdrawEmployerNotice;
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
      <TextArea label={text.reason} hint={text.reasonHint} rows={3} {...form.text('reason')} />
    </DeedFormFrame>
  );
}

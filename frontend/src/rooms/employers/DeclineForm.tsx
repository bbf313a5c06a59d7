import { graphql } from '../../gql';
import type { NoticeDeclineReason } from '../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { Radios, TextArea } from '../../ui';
import { noticeWords as words } from './messages';
import type { NoticeFormProps } from './RespondForm';

const declineEmployerNotice = graphql(`
  mutation DeclineEmployerNotice($input: DeclineEmployerNoticeInput!) {
    declineEmployerNotice(input: $input) {
      __typename
      ... on DeclineEmployerNoticeDone { notice { id revision } }
      ... on DeclineEmployerNoticeRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.decline;
const REASONS: readonly NoticeDeclineReason[] = ['OWN_ARRANGEMENTS', 'NOTHING_TO_ARRANGE', 'NO_TIME', 'OTHER'];

/** The organisation does without a plan, and says why. */
export function DeclineForm({ noticeId, revision, onDone, onFresh }: NoticeFormProps) {
  const form = useDeedForm({ reason: '', words: '' });
  const deed = useMutationOnce(declineEmployerNotice);
  const submit = async () => {
    const check = form.check();
    const reason = check.choice('reason', words.reason, REASONS);
    const said = reason === 'OTHER' ? check.text('words', text.words) : check.optional('words');
    if (!check.passed()) return;
    const answer = (await deed.run({ noticeId, revision, reason, words: said }))?.declineEmployerNotice;
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
      <Radios
        label={words.reason}
        options={REASONS.map((one) => ({ value: one, label: words.reasons[one] }))}
        {...form.choice('reason')}
      />
      <TextArea label={text.words} hint={text.hint} rows={3} {...form.text('words')} />
      <p>{words.noHealth}</p>
    </DeedFormFrame>
  );
}

import { graphql, readFragment } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, TextArea, typedOf } from '../../../ui';
import { type AppealDeedProps, appealToChange } from './AnswerAppealForm';
import { words } from './messages';

const recordAppealReply = graphql(`
  mutation RecordAppealReply($input: RecordAppealReplyInput!) {
    recordAppealReply(input: $input) {
      __typename
      ... on RecordAppealReplyDone { appeal { id revision } }
      ... on RecordAppealReplyRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.replyForm;

/** What the person has said: before an answer it can only be taken back, after it only doubted. */
export function RecordAppealReplyForm({ appeal, today, onDone, onFresh }: AppealDeedProps & { today: string }) {
  const { id: appealId, revision, answers } = readFragment(appealToChange, appeal);
  const reply = answers.length > 0 ? 'NOT_HELPED' : 'WITHDRAWN';
  const form = useDeedForm({ words: '', receivedOn: typedOf(today) }, [], 'reply-');
  const deed = useMutationOnce(recordAppealReply);
  const submit = async () => {
    const check = form.check();
    const why = reply === 'NOT_HELPED' ? check.text('words', text.words) : null;
    const receivedOn = check.day('receivedOn', text.receivedOn);
    if (!check.passed()) return;
    const input = { appealId, revision, reply, words: why, receivedOn } as const;
    const answer = (await deed.run(input))?.recordAppealReply;
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
      <p>
        {text.reply}: <b>{text.replies[reply]}</b>
      </p>
      {reply === 'NOT_HELPED' ? <TextArea label={text.words} rows={3} {...form.text('words')} /> : null}
      <DateInput label={text.receivedOn} {...form.date('receivedOn')} />
    </DeedFormFrame>
  );
}

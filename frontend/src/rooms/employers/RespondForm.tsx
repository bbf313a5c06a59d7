import { graphql } from '../../gql';
import type { MentorWish } from '../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { Radios, TextArea, TextInput } from '../../ui';
import { noticeWords as words } from './messages';

const respondToEmployerNotice = graphql(`
  mutation RespondToEmployerNotice($input: RespondToEmployerNoticeInput!) {
    respondToEmployerNotice(input: $input) {
      __typename
      ... on RespondToEmployerNoticeDone { notice { id revision } }
      ... on RespondToEmployerNoticeRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.respond;
const MENTORS: readonly MentorWish[] = ['OWN_WORKER', 'FROM_ASSOCIATION', 'NOT_NEEDED', 'UNDECIDED'];

export interface NoticeFormProps {
  readonly noticeId: string;
  readonly revision: number;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** Four answers: with whom to talk, what is wanted of the plan, and whether a mentor is. */
export function RespondForm({ noticeId, revision, onDone, onFresh }: NoticeFormProps) {
  const form = useDeedForm({ contactName: '', contactPhone: '', wishes: '', mentor: '' });
  const deed = useMutationOnce(respondToEmployerNotice);
  const submit = async () => {
    const check = form.check();
    const contactName = check.text('contactName', words.contactName);
    const contactPhone = check.text('contactPhone', words.contactPhone);
    const mentor = check.choice('mentor', words.mentor, MENTORS);
    const wishes = check.optional('wishes');
    if (!check.passed()) return;
    const answer = (await deed.run({ noticeId, revision, contactName, contactPhone, mentor, wishes }))
      ?.respondToEmployerNotice;
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
      <TextInput label={words.contactName} autoComplete="name" {...form.text('contactName')} />
      <TextInput label={words.contactPhone} type="tel" autoComplete="tel" {...form.text('contactPhone')} />
      <Radios
        label={words.mentor}
        options={MENTORS.map((one) => ({ value: one, label: words.mentors[one] }))}
        {...form.choice('mentor')}
      />
      <TextArea label={words.wishes} hint={text.wishesHint} rows={4} {...form.text('wishes')} />
      <p>{words.noHealth}</p>
      <p>{words.ours}</p>
    </DeedFormFrame>
  );
}

import { graphql } from '../../../gql';
import type { EmployerAnswerKind, MentorWish, NoticeDeclineReason } from '../../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, NO_DATE, Radios, TextArea, TextInput } from '../../../ui';
import { noticeWords } from '../messages';
import { paperAnswerWords as text } from './paper-messages';

const recordNoticeAnswerOnPaper = graphql(`
  mutation RecordNoticeAnswerOnPaper($input: RecordNoticeAnswerOnPaperInput!) {
    recordNoticeAnswerOnPaper(input: $input) {
      __typename
      ... on RecordNoticeAnswerOnPaperDone { notice { id revision } }
      ... on RecordNoticeAnswerOnPaperRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const KINDS = Object.keys(noticeWords.kind) as EmployerAnswerKind[];
const MENTORS = Object.keys(noticeWords.mentors) as MentorWish[];
const REASONS = Object.keys(noticeWords.reasons) as NoticeDeclineReason[];

const BLANK = {
  answerKind: '',
  cameOn: NO_DATE,
  signedBy: '',
  requisites: '',
  contactName: '',
  contactPhone: '',
  mentor: '',
  wishes: '',
  declineReason: '',
  words: '',
};

interface NoticeDeedProps {
  readonly noticeId: string;
  readonly revision: number;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** What an employer answered on paper: the same three answers as in its cabinet, and what the paper is. */
export function PaperAnswerForm({ noticeId, revision, onDone, onFresh }: NoticeDeedProps) {
  const form = useDeedForm(BLANK, [], 'paper-answer-');
  const deed = useMutationOnce(recordNoticeAnswerOnPaper);
  const { answerKind, declineReason } = form.values;
  const responds = answerKind === 'RESPONSE';
  const declines = answerKind === 'DECLINE';
  const submit = async () => {
    const check = form.check();
    const paper = {
      answerKind: check.choice('answerKind', text.kind, KINDS),
      cameOn: check.day('cameOn', text.cameOn),
      signedBy: check.text('signedBy', text.signedBy),
      requisites: check.text('requisites', text.requisites),
    };
    const explained = () =>
      declines && declineReason === 'OTHER' ? check.text('words', noticeWords.explanation) : check.optional('words');
    const said = {
      ...(responds
        ? {
            contactName: check.text('contactName', noticeWords.contactName),
            contactPhone: check.text('contactPhone', noticeWords.contactPhone),
            mentor: check.choice('mentor', noticeWords.mentor, MENTORS),
            wishes: check.optional('wishes'),
          }
        : {}),
      ...(declines ? { declineReason: check.choice('declineReason', noticeWords.reason, REASONS) } : {}),
      ...(responds ? {} : { words: explained() }),
    };
    if (!check.passed()) return;
    const answer = (await deed.run({ noticeId, revision, ...paper, ...said }))?.recordNoticeAnswerOnPaper;
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
      <p>{text.note}</p>
      <Radios
        label={text.kind}
        options={KINDS.map((one) => ({ value: one, label: noticeWords.kind[one] }))}
        {...form.choice('answerKind')}
      />
      <DateInput label={text.cameOn} {...form.date('cameOn')} />
      <TextInput label={text.signedBy} hint={text.signedByHint} {...form.text('signedBy')} />
      <TextInput label={text.requisites} hint={text.requisitesHint} {...form.text('requisites')} />
      {responds ? (
        <>
          <TextInput label={noticeWords.contactName} {...form.text('contactName')} />
          <TextInput label={noticeWords.contactPhone} type="tel" {...form.text('contactPhone')} />
          <Radios
            label={noticeWords.mentor}
            options={MENTORS.map((one) => ({ value: one, label: noticeWords.mentors[one] }))}
            {...form.choice('mentor')}
          />
          <TextArea label={noticeWords.wishes} optional rows={4} {...form.text('wishes')} />
        </>
      ) : null}
      {declines ? (
        <Radios
          label={noticeWords.reason}
          options={REASONS.map((one) => ({ value: one, label: noticeWords.reasons[one] }))}
          {...form.choice('declineReason')}
        />
      ) : null}
      {answerKind !== '' && !responds ? (
        <TextArea
          label={noticeWords.explanation}
          hint={declines ? noticeWords.decline.hint : noticeWords.disown.hint}
          rows={3}
          {...form.text('words')}
        />
      ) : null}
    </DeedFormFrame>
  );
}

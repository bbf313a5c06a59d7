import { graphql } from '../../../gql';
import type { FactSource } from '../../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Radios, TextArea, TextInput, typedOf } from '../../../ui';
import type { RequestDeedProps } from './RequestForms';
import { requestMseWords as words } from './request-mse-messages';

const askRequestMse = graphql(`
  mutation AskRequestMse($input: AskRequestMseInput!) {
    askRequestMse(input: $input) {
      __typename
      ... on AskRequestMseDone { request { id revision } }
      ... on AskRequestMseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const SOURCES: readonly FactSource[] = ['SMEV_EXTRACT', 'ELECTRONIC', 'PAPER'];

/** Asks МСЭ over the exchange; it finds the person by ИПРА. */
export function AskMseForm({ requestId, revision, today, onDone, onFresh }: RequestDeedProps) {
  const text = words.ask;
  const form = useDeedForm({
    ipraNumber: '',
    ipraReceivedOn: typedOf(today),
    ipraValidUntil: typedOf(null),
    ipraSource: '',
    reason: '',
  });
  const deed = useMutationOnce(askRequestMse);
  const submit = async () => {
    const check = form.check();
    const ipraNumber = check.text('ipraNumber', text.ipraNumber);
    const ipraReceivedOn = check.day('ipraReceivedOn', text.ipraReceivedOn);
    const ipraValidUntil = check.optionalDay('ipraValidUntil', text.ipraValidUntil);
    const ipraSource = check.choice('ipraSource', text.ipraSource, SOURCES);
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const ipra = { ipraNumber, ipraReceivedOn, ipraValidUntil, ipraSource };
    const answer = (await deed.run({ requestId, revision, ...ipra, reason }))?.askRequestMse;
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
      <p>{text.lead}</p>
      <TextInput label={text.ipraNumber} autoComplete="off" {...form.text('ipraNumber')} />
      <DateInput label={text.ipraReceivedOn} {...form.date('ipraReceivedOn')} />
      <DateInput label={text.ipraValidUntil} hint={text.ipraValidUntilHint} {...form.date('ipraValidUntil')} />
      <Radios
        label={text.ipraSource}
        options={SOURCES.map((one) => ({ value: one, label: words.sourceOption[one] }))}
        {...form.choice('ipraSource')}
      />
      <TextArea label={text.reason} hint={text.reasonHint} rows={4} {...form.text('reason')} />
    </DeedFormFrame>
  );
}

const remindRequestMse = graphql(`
  mutation RemindRequestMse($input: RemindRequestMseInput!) {
    remindRequestMse(input: $input) {
      __typename
      ... on RemindRequestMseDone { request { id revision } }
      ... on RemindRequestMseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

/** МСЭ is silent. */
export function RemindMseForm({ requestId, revision, onDone, onFresh }: RequestDeedProps) {
  const text = words.remind;
  const form = useDeedForm({});
  const deed = useMutationOnce(remindRequestMse);
  const submit = async () => {
    const check = form.check();
    if (!check.passed()) return;
    const answer = (await deed.run({ requestId, revision }))?.remindRequestMse;
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
      <p>{text.text}</p>
    </DeedFormFrame>
  );
}

const reviewRequestMseAnswer = graphql(`
  mutation ReviewRequestMseAnswer($input: ReviewRequestMseAnswerInput!) {
    reviewRequestMseAnswer(input: $input) {
      __typename
      ... on ReviewRequestMseAnswerDone { request { id revision } }
      ... on ReviewRequestMseAnswerRefused { objections { code ...ObjectionLine } }
    }
  }
`);

/** An answer that came late or second is looked over. */
export function ReviewMseForm({ requestId, revision, onDone, onFresh }: RequestDeedProps) {
  const text = words.review;
  const form = useDeedForm({ note: '' });
  const deed = useMutationOnce(reviewRequestMseAnswer);
  const submit = async () => {
    const check = form.check();
    const note = check.text('note', text.note);
    if (!check.passed()) return;
    const answer = (await deed.run({ requestId, revision, note }))?.reviewRequestMseAnswer;
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
      <TextArea label={text.note} hint={text.noteHint} rows={4} {...form.text('note')} />
    </DeedFormFrame>
  );
}

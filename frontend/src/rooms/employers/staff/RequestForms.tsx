import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Radios, TextArea, TextInput, typedOf } from '../../../ui';
import { officeRequestWords as words } from './request-messages';

const recordDisabilityCheck = graphql(`
  mutation RecordDisabilityCheck($input: RecordDisabilityCheckInput!) {
    recordDisabilityCheck(input: $input) {
      __typename
      ... on RecordDisabilityCheckDone { request { id revision } }
      ... on RecordDisabilityCheckRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const recordRequestMseAsked = graphql(`
  mutation RecordRequestMseAsked($input: RecordRequestMseAskedInput!) {
    recordRequestMseAsked(input: $input) {
      __typename
      ... on RecordRequestMseAskedDone { request { id revision } }
      ... on RecordRequestMseAskedRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const ANSWERS = ['yes', 'no'] as const;

export interface RequestDeedProps {
  readonly requestId: string;
  readonly revision: number;
  readonly today: string;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** What the office found out of disability itself: the other side is silent, or does not know the person. */
export function CheckForm({ requestId, revision, today, onDone, onFresh }: RequestDeedProps) {
  const text = words.check;
  const form = useDeedForm({ confirmed: '', on: typedOf(today), words: '' });
  const deed = useMutationOnce(recordDisabilityCheck);
  const submit = async () => {
    const check = form.check();
    const confirmed = check.choice('confirmed', text.confirmed, ANSWERS) === 'yes';
    const on = check.day('on', text.on);
    const how = check.text('words', text.words);
    if (!check.passed()) return;
    const answer = (await deed.run({ requestId, revision, confirmed, on, words: how }))?.recordDisabilityCheck;
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
        label={text.confirmed}
        options={ANSWERS.map((one) => ({ value: one, label: text.options[one] }))}
        {...form.choice('confirmed')}
      />
      <p>{text.noNote}</p>
      <DateInput label={text.on} {...form.date('on')} />
      <TextArea label={text.words} hint={text.wordsHint} rows={3} {...form.text('words')} />
    </DeedFormFrame>
  );
}

/** МСЭ was asked on paper. */
export function MseAskedForm({ requestId, revision, today, onDone, onFresh }: RequestDeedProps) {
  const text = words.ask;
  const form = useDeedForm({ askedOn: typedOf(today), receivedOn: typedOf(today) });
  const deed = useMutationOnce(recordRequestMseAsked);
  const submit = async () => {
    const check = form.check();
    const askedOn = check.day('askedOn', text.askedOn);
    const receivedOn = check.day('receivedOn', text.receivedOn);
    if (!check.passed()) return;
    const answer = (await deed.run({ requestId, revision, askedOn, receivedOn }))?.recordRequestMseAsked;
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
      <DateInput label={text.askedOn} {...form.date('askedOn')} />
      <DateInput label={text.receivedOn} {...form.date('receivedOn')} />
    </DeedFormFrame>
  );
}

const recordRequestMseAnswer = graphql(`
  mutation RecordRequestMseAnswer($input: RecordRequestMseAnswerInput!) {
    recordRequestMseAnswer(input: $input) {
      __typename
      ... on RecordRequestMseAnswerDone { request { id revision } }
      ... on RecordRequestMseAnswerRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const analysePlanRequest = graphql(`
  mutation AnalysePlanRequest($input: AnalysePlanRequestInput!) {
    analysePlanRequest(input: $input) {
      __typename
      ... on AnalysePlanRequestDone { request { id revision } }
      ... on AnalysePlanRequestRefused { objections { code ...ObjectionLine } }
    }
  }
`);

/** МСЭ answered on paper: it advises, the office decides. */
export function MseAnswerForm({ requestId, revision, today, onDone, onFresh }: RequestDeedProps) {
  const text = words.answer;
  const form = useDeedForm({
    number: '',
    needed: '',
    reasons: '',
    answeredOn: typedOf(today),
    receivedOn: typedOf(today),
  });
  const deed = useMutationOnce(recordRequestMseAnswer);
  const submit = async () => {
    const check = form.check();
    const number = check.text('number', text.number);
    const needed = check.choice('needed', text.needed, ANSWERS) === 'yes';
    const reasons = check.text('reasons', text.reasons);
    const answeredOn = check.day('answeredOn', text.answeredOn);
    const receivedOn = check.day('receivedOn', text.receivedOn);
    if (!check.passed()) return;
    const said = { number, needed, reasons, answeredOn, receivedOn };
    const answer = (await deed.run({ requestId, revision, ...said }))?.recordRequestMseAnswer;
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
      <TextInput label={text.number} width="short" autoComplete="off" {...form.text('number')} />
      <Radios
        label={text.needed}
        options={ANSWERS.map((one) => ({ value: one, label: text.options[one] }))}
        {...form.choice('needed')}
      />
      <TextArea label={text.reasons} rows={3} {...form.text('reasons')} />
      <DateInput label={text.answeredOn} {...form.date('answeredOn')} />
      <DateInput label={text.receivedOn} {...form.date('receivedOn')} />
    </DeedFormFrame>
  );
}

/** Whether a plan is needed, with reasons for the office and the worker. */
export function AnalyseRequestForm({ requestId, revision, onDone, onFresh }: RequestDeedProps) {
  const text = words.analyse;
  const form = useDeedForm({ needed: '', reasons: '', reasonsPlain: '' });
  const deed = useMutationOnce(analysePlanRequest);
  const submit = async () => {
    const check = form.check();
    const needed = check.choice('needed', text.needed, ANSWERS) === 'yes';
    const reasons = check.text('reasons', text.reasons);
    const reasonsPlain = check.text('reasonsPlain', text.reasonsPlain);
    if (!check.passed()) return;
    const answer = (await deed.run({ requestId, revision, needed, reasons, reasonsPlain }))?.analysePlanRequest;
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
        label={text.needed}
        options={ANSWERS.map((one) => ({ value: one, label: text.options[one] }))}
        {...form.choice('needed')}
      />
      <TextArea label={text.reasons} hint={text.reasonsHint} rows={4} {...form.text('reasons')} />
      <TextArea label={text.reasonsPlain} rows={3} {...form.text('reasonsPlain')} />
    </DeedFormFrame>
  );
}

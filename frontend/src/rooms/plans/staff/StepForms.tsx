import { graphql } from '../../../gql';
import type { PlanEnd, PlanShowingWay } from '../../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Radios, TextArea, typedOf } from '../../../ui';
import { words } from './messages';

const showPlanToWorker = graphql(`
  mutation ShowPlanToWorker($input: ShowPlanToWorkerInput!) {
    showPlanToWorker(input: $input) {
      __typename
      ... on ShowPlanToWorkerDone { plan { id revision } }
      ... on ShowPlanToWorkerRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const offerPlanForDiscussion = graphql(`
  mutation OfferPlanForDiscussion($input: OfferPlanForDiscussionInput!) {
    offerPlanForDiscussion(input: $input) {
      __typename
      ... on OfferPlanForDiscussionDone { plan { id revision } }
      ... on OfferPlanForDiscussionRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const sendWorkplacePlan = graphql(`
  mutation SendWorkplacePlan($input: SendWorkplacePlanInput!) {
    sendWorkplacePlan(input: $input) {
      __typename
      ... on SendWorkplacePlanDone { plan { id revision } }
      ... on SendWorkplacePlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const cancelWorkplacePlan = graphql(`
  mutation CancelWorkplacePlan($input: CancelWorkplacePlanInput!) {
    cancelWorkplacePlan(input: $input) {
      __typename
      ... on CancelWorkplacePlanDone { plan { id revision } }
      ... on CancelWorkplacePlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

export interface StepProps {
  readonly of: { readonly planId: string; readonly revision: number };
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

const WAYS: readonly PlanShowingWay[] = ['CABINET', 'PAPER'];
const ENDS = Object.keys(words.ends) as PlanEnd[];

/** A step that needs no more than to be done: the plan goes to discussion, or is sent. */
export function OneStepForm({ step, of, onDone, onFresh }: StepProps & { readonly step: 'offer' | 'send' }) {
  const form = useDeedForm<Record<string, unknown>>({});
  const offer = useMutationOnce(offerPlanForDiscussion);
  const send = useMutationOnce(sendWorkplacePlan);
  const submit = async () => {
    const answer =
      step === 'offer' ? (await offer.run(of))?.offerPlanForDiscussion : (await send.run(of))?.sendWorkplacePlan;
    if (!answer) return;
    if ('objections' in answer) form.refuse(answer.objections);
    else onDone();
  };
  return (
    <DeedFormFrame
      form={form}
      running={offer.running || send.running}
      fault={offer.fault ?? send.fault}
      revision={of.revision}
      fresh={onFresh}
      submit={step === 'offer' ? words.offer : words.sendPlan}
      onSubmit={() => void submit()}
    >
      {null}
    </DeedFormFrame>
  );
}

/** The worker sees the draft first. */
export function ShowForm({ of, onDone, onFresh, today }: StepProps & { readonly today: string }) {
  const form = useDeedForm({ way: '', on: typedOf(today) }, [], 'show-');
  const deed = useMutationOnce(showPlanToWorker);
  const submit = async () => {
    const check = form.check();
    const way = check.choice('way', words.way, WAYS);
    const on = check.day('on', words.showOn);
    if (!check.passed()) return;
    const answer = (await deed.run({ ...of, way, on }))?.showPlanToWorker;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={of.revision}
      fresh={onFresh}
      submit={words.showSubmit}
      onSubmit={() => void submit()}
    >
      <Radios
        label={words.way}
        options={WAYS.map((one) => ({ value: one, label: words.ways[one] }))}
        {...form.choice('way')}
      />
      <DateInput label={words.showOn} {...form.date('on')} />
    </DeedFormFrame>
  );
}

/** The plan ends before its time. */
export function CancelForm({ of, onDone, onFresh, today }: StepProps & { readonly today: string }) {
  const form = useDeedForm({ on: typedOf(today), why: '', words: '' }, [], 'cancel-');
  const deed = useMutationOnce(cancelWorkplacePlan);
  const submit = async () => {
    const check = form.check();
    const on = check.day('on', words.cancelOn);
    const why = check.choice('why', words.why, ENDS);
    const said = check.optional('words');
    if (!check.passed()) return;
    const answer = (await deed.run({ ...of, on, why, words: said }))?.cancelWorkplacePlan;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={of.revision}
      fresh={onFresh}
      submit={words.cancelSubmit}
      onSubmit={() => void submit()}
    >
      <DateInput label={words.cancelOn} {...form.date('on')} />
      <Radios
        label={words.why}
        options={ENDS.map((one) => ({ value: one, label: words.ends[one] }))}
        {...form.choice('why')}
      />
      <TextArea label={words.cancelWords} optional rows={2} {...form.text('words')} />
    </DeedFormFrame>
  );
}

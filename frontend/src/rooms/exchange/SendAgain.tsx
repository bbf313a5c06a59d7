import type { ReactNode } from 'react';
import { graphql } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { DateInput, TextArea, typedOf } from '../../ui';
import { words } from './messages';

const sendExchangeMessageAgain = graphql(`
  mutation SendExchangeMessageAgain($input: SendExchangeMessageAgainInput!) {
    sendExchangeMessageAgain(input: $input) {
      __typename
      ... on SendExchangeMessageAgainDone { message { id ...ExchangeMessageLine } }
      ... on SendExchangeMessageAgainRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const settleExchangeMessageByHand = graphql(`
  mutation SettleExchangeMessageByHand($input: SettleExchangeMessageByHandInput!) {
    settleExchangeMessageByHand(input: $input) {
      __typename
      ... on SettleExchangeMessageByHandDone { message { id ...ExchangeMessageLine } }
      ... on SettleExchangeMessageByHandRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface DeedProps {
  readonly messageId: string;
  readonly onDone: (deed: string) => void;
}

/** One button; the frame says why it did not work. */
export function SendAgain({ messageId, onDone, label }: DeedProps & { label: string }) {
  const form = useDeedForm({}, [], `${messageId}-again-`);
  const deed = useMutationOnce(sendExchangeMessageAgain);
  const submit = async () => {
    const answer = (await deed.run({ exchangeId: messageId }))?.sendExchangeMessageAgain;
    form.settle(answer, () => onDone('sendExchangeMessageAgain'));
  };
  return (
    <DeedFormFrame form={form} {...deed} submit={label} onSubmit={() => void submit()}>
      {null satisfies ReactNode}
    </DeedFormFrame>
  );
}

export function SettleByHandForm({ messageId, onDone, today }: DeedProps & { today: string }) {
  const form = useDeedForm({ on: typedOf(today), note: '' }, [], `${messageId}-settle-`);
  const deed = useMutationOnce(settleExchangeMessageByHand);
  const submit = async () => {
    const check = form.check();
    const on = check.day('on', words.on);
    const note = check.text('note', words.note);
    if (!check.passed()) return;
    const answer = (await deed.run({ exchangeId: messageId, on, note }))?.settleExchangeMessageByHand;
    form.settle(answer, () => onDone('settleExchangeMessageByHand'));
  };
  return (
    <DeedFormFrame form={form} {...deed} submit={words.save} onSubmit={() => void submit()}>
      <DateInput label={words.on} {...form.date('on')} />
      <TextArea label={words.note} rows={2} {...form.text('note')} />
    </DeedFormFrame>
  );
}

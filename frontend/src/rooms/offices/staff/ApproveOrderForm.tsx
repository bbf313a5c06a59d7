import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, TextInput, typedOf } from '../../../ui';
import { words } from './messages';

const approveAppointmentOrder = graphql(`
  mutation ApproveAppointmentOrder($input: ApproveAppointmentOrderInput!) {
    approveAppointmentOrder(input: $input) {
      __typename
      ... on ApproveAppointmentOrderDone { order { id revision } }
      ... on ApproveAppointmentOrderRefused { objections { code ...ObjectionLine } }
    }
  }
`);

export interface OrderDeedProps {
  readonly orderId: string;
  readonly revision: number;
  readonly onDone: (deed: string) => void;
  readonly onFresh: () => void;
}

export function ApproveOrderForm({ orderId, revision, onDone, onFresh, today }: OrderDeedProps & { today: string }) {
  const form = useDeedForm({ number: '', date: typedOf(today) }, [], `${orderId}-approve-`);
  const deed = useMutationOnce(approveAppointmentOrder);
  const submit = async () => {
    const check = form.check();
    const number = check.text('number', words.number);
    const date = check.day('date', words.date);
    if (!check.passed()) return;
    const answer = (await deed.run({ orderId, revision, number, date }))?.approveAppointmentOrder;
    form.settle(answer, () => onDone('approveAppointmentOrder'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={words.approveSubmit}
      onSubmit={() => void submit()}
    >
      <TextInput
        label={words.number}
        hint={words.numberHint}
        width="short"
        autoComplete="off"
        {...form.text('number')}
      />
      <DateInput label={words.date} {...form.date('date')} />
    </DeedFormFrame>
  );
}

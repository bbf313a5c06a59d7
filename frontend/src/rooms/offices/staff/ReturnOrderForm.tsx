import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextArea } from '../../../ui';
import type { OrderDeedProps } from './ApproveOrderForm';
import { words } from './messages';

const returnAppointmentOrder = graphql(`
  mutation ReturnAppointmentOrder($input: ReturnAppointmentOrderInput!) {
    returnAppointmentOrder(input: $input) {
      __typename
      ... on ReturnAppointmentOrderDone { order { id revision } }
      ... on ReturnAppointmentOrderRefused { objections { code ...ObjectionLine } }
    }
  }
`);

export function ReturnOrderForm({ orderId, revision, onDone, onFresh }: OrderDeedProps) {
  const form = useDeedForm({ reason: '' }, [], `${orderId}-return-`);
  const deed = useMutationOnce(returnAppointmentOrder);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', words.returnReason);
    if (!check.passed()) return;
    const answer = (await deed.run({ orderId, revision, reason }))?.returnAppointmentOrder;
    form.settle(answer, () => onDone('returnAppointmentOrder'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={words.returnSubmit}
      onSubmit={() => void submit()}
    >
      <TextArea label={words.returnReason} hint={words.returnHint} rows={3} {...form.text('reason')} />
    </DeedFormFrame>
  );
}

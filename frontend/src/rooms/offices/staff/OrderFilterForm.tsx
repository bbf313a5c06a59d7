import { words } from './messages';
import { OneFilterForm } from './OneFilterForm';
import { ORDER_STAGES, type OrdersAddress, ordersHref } from './stage';

interface OrderFilterFormProps {
  readonly stage: OrdersAddress['stage'];
  readonly onAsk: (href: string) => void;
}

export function OrderFilterForm({ stage, onAsk }: OrderFilterFormProps) {
  return (
    <OneFilterForm
      id="orders-stage"
      label={words.filter.stage}
      options={[
        { value: '', label: words.filter.any },
        ...ORDER_STAGES.map((one) => ({ value: one, label: words.stage[one] })),
      ]}
      chosen={stage}
      apply={words.filter.apply}
      onAsk={(chosen) => onAsk(ordersHref({ stage: chosen }))}
    />
  );
}

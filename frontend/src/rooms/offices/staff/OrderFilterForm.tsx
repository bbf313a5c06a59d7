import { type FormEvent, useState } from 'react';
import { Button, Select } from '../../../ui';
import { words } from './messages';
import { ORDER_STAGES, ordersHref } from './stage';

interface OrderFilterFormProps {
  readonly stage: string;
  readonly onAsk: (href: string) => void;
}

export function OrderFilterForm({ stage, onAsk }: OrderFilterFormProps) {
  const [chosen, setChosen] = useState(stage);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(ordersHref({ stage: ORDER_STAGES.find((one) => one === chosen) ?? '' }));
  };
  return (
    <search>
      <form className="filter" onSubmit={ask} aria-label={words.filter.stage}>
        <Select
          id="orders-stage"
          label={words.filter.stage}
          options={[
            { value: '', label: words.filter.any },
            ...ORDER_STAGES.map((one) => ({ value: one, label: words.stage[one] })),
          ]}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        />
        <div className="buttons">
          <Button type="submit">{words.filter.apply}</Button>
        </div>
      </form>
    </search>
  );
}

import { type FormEvent, useState } from 'react';
import { Button, Select } from '../../ui';
import { type ExchangeAddress, exchangeHref, STAGES, SYSTEMS } from './address';
import { words } from './messages';

interface ExchangeFilterFormProps {
  readonly asked: ExchangeAddress;
  readonly onAsk: (href: string) => void;
}

export function ExchangeFilterForm({ asked, onAsk }: ExchangeFilterFormProps) {
  const [system, setSystem] = useState<string>(asked.system);
  const [stage, setStage] = useState<string>(asked.stage);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(
      exchangeHref({
        system: SYSTEMS.find((one) => one === system) ?? '',
        stage: STAGES.find((one) => one === stage) ?? '',
      }),
    );
  };
  return (
    <search>
      <form className="filter" onSubmit={ask} aria-label={words.filter.title}>
        <Select
          id="exchange-system"
          label={words.filter.system}
          options={[
            { value: '', label: words.filter.any },
            ...SYSTEMS.map((one) => ({ value: one, label: words.system[one] })),
          ]}
          value={system}
          onChange={(event) => setSystem(event.target.value)}
        />
        <Select
          id="exchange-stage"
          label={words.filter.stage}
          options={[
            { value: '', label: words.filter.any },
            ...STAGES.map((one) => ({ value: one, label: words.stage[one] })),
          ]}
          value={stage}
          onChange={(event) => setStage(event.target.value)}
        />
        <div className="buttons">
          <Button type="submit">{words.filter.apply}</Button>
        </div>
      </form>
    </search>
  );
}

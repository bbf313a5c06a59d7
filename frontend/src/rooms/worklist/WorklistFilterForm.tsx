import { type FormEvent, useState } from 'react';
import { Button, LinkButton, Select, TextInput } from '../../ui';
import { type QueueAddress, queueHref, STAGES } from './filter';
import { words } from './messages';

interface WorklistFilterFormProps {
  readonly asked: QueueAddress;
  readonly onAsk: (href: string) => void;
}

const text = words.filter;

/** Nothing happens until the button is pressed; what was asked stands in the address. */
export function WorklistFilterForm({ asked, onAsk }: WorklistFilterFormProps) {
  const [name, setName] = useState(asked.name);
  const [stage, setStage] = useState<string>(asked.stage);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(queueHref({ name, stage: STAGES.find((one) => one === stage) ?? '' }));
  };
  return (
    <search>
      <form className="filter" onSubmit={ask} aria-label={text.title}>
        <TextInput
          id="queue-name"
          label={text.name}
          hint={text.nameHint}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Select
          id="queue-stage"
          label={text.stage}
          options={[
            { value: '', label: text.anyStage },
            ...STAGES.map((one) => ({ value: one, label: words.stage[one] })),
          ]}
          value={stage}
          onChange={(event) => setStage(event.target.value)}
        />
        <div className="buttons">
          <Button type="submit">{text.apply}</Button>
          {asked.name || asked.stage ? (
            <LinkButton look="quiet" href={queueHref({})}>
              {text.clear}
            </LinkButton>
          ) : null}
        </div>
      </form>
    </search>
  );
}

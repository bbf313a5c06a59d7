import { type FormEvent, useState } from 'react';
import { Button, LinkButton, Select, TextInput } from '../../ui';
import { useColleagues } from './colleagues';
import { type QueueAddress, queueHref, STAGES } from './filter';
import { words } from './messages';

interface WorklistFilterFormProps {
  readonly asked: QueueAddress;
  readonly name: string;
  readonly onAsk: (href: string, name: string) => void;
}

const text = words.filter;

/** Nothing happens until the button is pressed; what was asked stands in the address, but for the name. */
export function WorklistFilterForm({ asked, name: before, onAsk }: WorklistFilterFormProps) {
  const [name, setName] = useState(before);
  const [stage, setStage] = useState<string>(asked.stage);
  const [whose, setWhose] = useState(asked.whose === 'all' ? '' : asked.whose);
  const colleagues = useColleagues();
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(queueHref({ stage: STAGES.find((one) => one === stage) ?? '', whose: whose || 'all' }), name.trim());
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
          id="queue-whose"
          label={text.whose}
          options={[
            { value: '', label: text.all },
            { value: 'mine', label: text.mine },
            { value: 'nobodys', label: text.nobodys },
          ]}
          groups={colleagues.length > 0 ? [{ label: text.colleagues, options: colleagues }] : []}
          value={whose}
          onChange={(event) => setWhose(event.target.value)}
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
          {before || asked.stage || (asked.whose && asked.whose !== 'all') ? (
            <LinkButton look="quiet" href={queueHref({ whose: 'all' })}>
              {text.clear}
            </LinkButton>
          ) : null}
        </div>
      </form>
    </search>
  );
}

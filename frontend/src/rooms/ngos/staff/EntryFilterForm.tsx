import { type FormEvent, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Button, Select, TextInput } from '../../../ui';
import { type EntriesAddress, entriesHref, STAGES } from './address';
import { words } from './messages';

const entryMeasures = graphql(`
  fragment EntryMeasures on MeasureList {
    id
    items { id title }
  }
`);

interface EntryFilterFormProps {
  readonly asked: EntriesAddress;
  readonly list: FragmentType<typeof entryMeasures>;
  readonly onAsk: (href: string) => void;
}

const text = words.filter;

export function EntryFilterForm({ asked, list, onAsk }: EntryFilterFormProps) {
  const { items } = readFragment(entryMeasures, list);
  const [name, setName] = useState(asked.name);
  const [stage, setStage] = useState<string>(asked.stage);
  const [measure, setMeasure] = useState(asked.measure);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(entriesHref({ name, stage: STAGES.find((one) => one === stage) ?? '', measure }));
  };
  return (
    <search>
      <form className="filter" onSubmit={ask} aria-label={text.title}>
        <TextInput
          label={text.name}
          hint={text.nameHint}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Select
          label={text.stage}
          placeholder={text.any}
          options={STAGES.map((one) => ({ value: one, label: words.stages[one] }))}
          value={stage}
          onChange={(event) => setStage(event.target.value)}
        />
        <Select
          label={text.measure}
          placeholder={text.anyMeasure}
          options={items.map((one) => ({ value: one.id, label: one.title }))}
          value={measure}
          onChange={(event) => setMeasure(event.target.value)}
        />
        <div className="buttons">
          <Button type="submit">{text.apply}</Button>
        </div>
      </form>
    </search>
  );
}

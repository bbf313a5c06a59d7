import { type FormEvent, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Button, Select } from '../../ui';
import { type RegistryAddress, registryHref } from './address';
import { words } from './messages';

const registryChoices = graphql(`
  fragment RegistryChoices on Query {
    regions { id name }
    measureList(id: "accompaniment") { id items { id title } }
  }
`);

interface RegistryFilterFormProps {
  readonly asked: RegistryAddress;
  readonly choices: FragmentType<typeof registryChoices>;
  readonly onAsk: (href: string) => void;
}

const text = words.filter;

export function RegistryFilterForm({ asked, choices, onAsk }: RegistryFilterFormProps) {
  const { regions, measureList } = readFragment(registryChoices, choices);
  const [region, setRegion] = useState(asked.region);
  const [measure, setMeasure] = useState(asked.measure);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(registryHref({ region, measure }));
  };
  return (
    <search>
      <form className="filter" onSubmit={ask} aria-label={text.title}>
        <Select
          label={text.region}
          placeholder={text.anyRegion}
          options={regions.map((one) => ({ value: one.id, label: one.name }))}
          value={region}
          onChange={(event) => setRegion(event.target.value)}
        />
        <Select
          label={text.measure}
          placeholder={text.anyMeasure}
          options={(measureList?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
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

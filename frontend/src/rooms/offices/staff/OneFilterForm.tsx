import { type FormEvent, useState } from 'react';
import { Button, type Option, Select } from '../../../ui';

interface OneFilterFormProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  /** What there is to choose from; an empty value is all. */
  readonly options: readonly (Option & { readonly value: Value | '' })[];
  readonly chosen: Value | '';
  readonly apply: string;
  readonly onAsk: (chosen: Value | '') => void;
}

/** A list that is filtered by one thing: the choice goes into the address when it is asked for, not before. */
export function OneFilterForm<Value extends string>(props: OneFilterFormProps<Value>) {
  const [value, setValue] = useState<string>(props.chosen);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    props.onAsk(props.options.find((one) => one.value === value)?.value ?? '');
  };
  return (
    <search>
      <form className="filter" onSubmit={ask} aria-label={props.label}>
        <Select
          id={props.id}
          label={props.label}
          options={props.options}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
        <div className="buttons">
          <Button type="submit">{props.apply}</Button>
        </div>
      </form>
    </search>
  );
}

import { type ReactNode, useId } from 'react';
import { describedBy, FieldNotes, type FieldProps, type Option } from './Field';

interface RadiosProps extends FieldProps {
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly inline?: boolean;
}

export function Radios({ id, name, label, hint, error, options, value, onChange, inline = false }: RadiosProps) {
  return (
    <Group id={id} label={label} hint={hint} error={error} inline={inline}>
      {(first) =>
        options.map((one, index) => (
          <Choice
            key={one.value}
            type="radio"
            id={index === 0 ? first : `${first}-${one.value}`}
            name={name}
            option={one}
            checked={one.value === value}
            onChange={() => onChange(one.value)}
          />
        ))
      }
    </Group>
  );
}

interface CheckboxesProps extends FieldProps {
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

export function Checkboxes({ id, label, hint, error, options, values, onChange }: CheckboxesProps) {
  const toggle = (value: string, on: boolean) =>
    onChange(options.map((one) => one.value).filter((one) => (one === value ? on : values.includes(one))));
  return (
    <Group id={id} label={label} hint={hint} error={error}>
      {(first) =>
        options.map((one, index) => (
          <Choice
            key={one.value}
            type="checkbox"
            id={index === 0 ? first : `${first}-${one.value}`}
            name={first}
            option={one}
            checked={values.includes(one.value)}
            onChange={(on) => toggle(one.value, on)}
          />
        ))
      }
    </Group>
  );
}

interface CheckboxProps {
  readonly id?: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One statement to confirm. */
export function Checkbox({ id, label, hint, error, checked, onChange }: CheckboxProps) {
  const own = useId();
  const control = id ?? own;
  const option = { value: 'yes', label, ...(hint ? { hint } : {}) };
  return (
    <div className={error ? 'field field--failed' : 'field'}>
      <FieldNotes control={control} error={error} />
      <Choice
        type="checkbox"
        id={control}
        name={control}
        option={option}
        checked={checked}
        onChange={onChange}
        failed={error !== undefined}
      />
    </div>
  );
}

interface GroupProps {
  readonly id: string | undefined;
  readonly label: string;
  readonly hint: ReactNode;
  readonly error: string | undefined;
  readonly inline?: boolean;
  readonly children: (first: string) => ReactNode;
}

function Group({ id, label, hint, error, inline = false, children }: GroupProps) {
  const own = useId();
  const first = id ?? own;
  return (
    <fieldset className={error ? 'field field--failed' : 'field'} aria-describedby={describedBy(first, hint, error)}>
      <legend className="field__label">{label}</legend>
      <FieldNotes control={first} hint={hint} error={error} />
      <div className={inline ? 'choices choices--inline' : 'choices'}>{children(first)}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly failed?: boolean;
}

function Choice({ type, id, name, option, checked, onChange, failed = false }: ChoiceProps) {
  const described = [option.hint ? `${id}-note` : '', failed ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={described || undefined}
        aria-invalid={failed || undefined}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint ? (
        <div className="choice__hint" id={`${id}-note`}>
          {option.hint}
        </div>
      ) : null}
    </div>
  );
}

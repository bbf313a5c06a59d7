import { useId } from 'react';
import { say } from '../messages';
import { describedBy, FieldNotes, type FieldProps } from './Field';

/** What stands in the three inputs, as typed. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const NO_DATE: TypedDate = { day: '', month: '', year: '' };

interface DateInputProps extends FieldProps {
  readonly value: TypedDate;
  readonly onChange: (value: TypedDate) => void;
  /** For a birthday the browser may help. */
  readonly birthday?: boolean;
}

const PARTS = ['day', 'month', 'year'] as const;

/** Three plain inputs: spin-button date fields read day, month and year wrongly to blind users. */
export function DateInput({
  id,
  label,
  hint = say.dateHint,
  error,
  value,
  onChange,
  birthday = false,
}: DateInputProps) {
  const own = useId();
  const first = id ?? own;
  const described = describedBy(first, hint, error);
  return (
    <fieldset className={error ? 'field field--failed' : 'field'} aria-describedby={described}>
      <legend className="field__label">{label}</legend>
      <FieldNotes control={first} hint={hint} error={error} />
      <div className="date-input">
        {PARTS.map((part) => (
          <div key={part} className={`date-input__part date-input__part--${part}`}>
            <label htmlFor={part === 'day' ? first : `${first}-${part}`}>{say[part]}</label>
            <input
              id={part === 'day' ? first : `${first}-${part}`}
              className="input"
              type="text"
              inputMode="numeric"
              autoComplete={birthday ? `bday-${part}` : 'off'}
              maxLength={part === 'year' ? 4 : 2}
              value={value[part]}
              aria-invalid={error ? true : undefined}
              onChange={(event) => onChange({ ...value, [part]: event.target.value })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

export function typedOf(iso: string | null | undefined): TypedDate {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

export type DateAnswer = { readonly iso: string } | { readonly error: string } | { readonly empty: true };

/** Reads what was typed. An empty field, a half of a date and a day that is in no calendar are told apart. */
export function readTyped(label: string, typed: TypedDate): DateAnswer {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()];
  if (!day && !month && !year) return { empty: true };
  if (!/^\d{1,2}$/.test(day)) return { error: say.dateIncomplete(label, say.dateParts.day) };
  if (!/^\d{1,2}$/.test(month)) return { error: say.dateIncomplete(label, say.dateParts.month) };
  if (!/^\d{4}$/.test(year)) return { error: say.dateIncomplete(label, say.dateParts.year) };
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
  return real ? { iso } : { error: say.dateUnreal(label) };
}

import { useState } from 'react';
import { say } from '../messages';
import { type FormError, readTyped, type TypedDate } from '../ui';
import { useTyped } from './typed';

type KeyFor<Values, Kind> = { [Key in keyof Values]: Values[Key] extends Kind ? Key : never }[keyof Values] & string;

export interface Form<Values> {
  readonly values: Values;
  readonly errors: readonly FormError[];
  readonly attempt: number;
  readonly set: (part: Partial<Values>) => void;
  readonly fail: (errors: readonly FormError[]) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly text: (key: KeyFor<Values, string>) => TextProps;
  readonly choice: (key: KeyFor<Values, string>) => ChoiceProps;
  readonly date: (key: KeyFor<Values, TypedDate>) => DateProps;
  readonly many: (key: KeyFor<Values, readonly string[]>) => ManyProps;
  readonly flag: (key: KeyFor<Values, boolean>) => FlagProps;
  readonly check: () => Check<Values>;
}

interface Base {
  readonly id: string;
  readonly error: string | undefined;
}
interface TextProps extends Base {
  readonly name: string;
  readonly value: string;
  readonly onChange: (event: { target: { value: string } }) => void;
}
interface ChoiceProps extends Base {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}
interface DateProps extends Base {
  readonly value: TypedDate;
  readonly onChange: (value: TypedDate) => void;
}
interface ManyProps extends Base {
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}
interface FlagProps extends Base {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Reads the fields one by one, in the order of the form, and remembers what is wrong with them. */
export interface Check<Values> {
  readonly text: (key: KeyFor<Values, string>, label: string) => string;
  readonly optional: (key: KeyFor<Values, string>) => string | null;
  readonly choice: <Answer extends string>(
    key: KeyFor<Values, string>,
    label: string,
    answers: readonly Answer[],
  ) => Answer;
  readonly day: (key: KeyFor<Values, TypedDate>, label: string) => string;
  readonly optionalDay: (key: KeyFor<Values, TypedDate>, label: string) => string | null;
  readonly agreed: (key: KeyFor<Values, boolean>, message: string) => boolean;
  /** Whether nothing was wrong; otherwise the errors are shown. */
  readonly passed: (more?: readonly FormError[]) => boolean;
}

/**
 * What is typed into a form, and what is wrong with it. A control's id is the name of its value, with a prefix before it
 * where a page has several forms of one kind.
 */
export function useForm<Values extends Record<string, unknown>>(initial: Values, prefix = ''): Form<Values> {
  const [values, setValues] = useTyped('values', initial, unconfirmed);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const set = (part: Partial<Values>) => setValues((now) => ({ ...now, ...part }));
  const fail = (found: readonly FormError[]) => {
    setErrors(found.map((one) => (one.field === undefined ? one : { ...one, field: prefix + one.field })));
    setAttempt((count) => count + 1);
  };
  const errorOf = (field: string) => errors.find((one) => one.field === prefix + field)?.message;
  const put = (key: string, value: unknown) => set({ [key]: value } as Partial<Values>);
  const base = (key: string): Base => ({ id: prefix + key, error: errorOf(key) });
  const at = <Kind>(key: string) => values[key] as Kind;
  return {
    values,
    errors,
    attempt,
    set,
    fail,
    errorOf,
    text: (key) => ({ ...base(key), name: key, value: at(key), onChange: (event) => put(key, event.target.value) }),
    choice: (key) => ({ ...base(key), name: key, value: at(key), onChange: (value) => put(key, value) }),
    date: (key) => ({ ...base(key), value: at(key), onChange: (value) => put(key, value) }),
    many: (key) => ({ ...base(key), values: at(key), onChange: (chosen) => put(key, chosen) }),
    flag: (key) => ({ ...base(key), checked: at(key), onChange: (on) => put(key, on) }),
    check: () => checkOf(values, fail),
  };
}

/** What was typed, but for confirmations, and for what is of another kind than the form has now. */
function unconfirmed<Values extends Record<string, unknown>>(typed: Values, first: Values): Values {
  const own = Object.entries(first).filter(
    ([name, value]) => typeof value === 'boolean' || kindOf(typed[name]) !== kindOf(value),
  );
  return { ...typed, ...Object.fromEntries(own) };
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

export function checkOf<Values extends Record<string, unknown>>(
  values: Values,
  fail: (errors: readonly FormError[]) => void,
): Check<Values> {
  const found: FormError[] = [];
  const wrong = (field: string, message: string) => found.push({ field, message });
  const typed = (key: string) => String(values[key] ?? '').trim();
  const dayOf = (key: string, label: string) => readTyped(label, values[key] as TypedDate);
  return {
    text: (key, label) => {
      if (!typed(key)) wrong(key, say.fillIn(label));
      return typed(key);
    },
    optional: (key) => typed(key) || null,
    choice: (key, label, answers) => {
      const answer = answers.find((one) => one === values[key]);
      if (answer === undefined) wrong(key, say.pickOne(label));
      return answer ?? (answers[0] as (typeof answers)[number]);
    },
    day: (key, label) => {
      const day = dayOf(key, label);
      if ('iso' in day) return day.iso;
      wrong(key, 'error' in day ? day.error : say.dateMissing(label));
      return '';
    },
    optionalDay: (key, label) => {
      const day = dayOf(key, label);
      if ('error' in day) wrong(key, day.error);
      return 'iso' in day ? day.iso : null;
    },
    agreed: (key, message) => {
      if (!values[key]) wrong(key, message);
      return Boolean(values[key]);
    },
    passed: (more = []) => {
      const all = [...found, ...more];
      fail(all);
      return all.length === 0;
    },
  };
}

/**
 * The control that the server's path to a field means: `person.snils` is `snils`, `measures.0.from` is `measures-0-from`.
 * A path that this form does not have gives nothing, and the objection is shown as one about the whole form.
 */
export function controlOf(path: readonly string[], known: readonly string[]): string | undefined {
  const whole = path.join('-');
  const last = path.at(-1) ?? '';
  return [whole, last].find((one) => one !== '' && known.includes(one));
}

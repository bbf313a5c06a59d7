import { type FormEvent, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useWords } from '../../lib/display';
import { Button, DateInput, ErrorSummary, type FormError, readTyped, Select, typedOf } from '../../ui';
import { words } from './messages';

const calculatorChoices = graphql(`
  fragment CalculatorChoices on Query {
    termRules {
      id
      title
      trigger
    }
    regions {
      id
      name
    }
  }
`);

export interface TermQuestion {
  readonly norm: string;
  readonly from: string;
  readonly region: string;
}

interface CalculatorFormProps {
  readonly choices: FragmentType<typeof calculatorChoices>;
  readonly asked: TermQuestion;
  readonly serverErrors: readonly FormError[];
  readonly onAsk: (question: TermQuestion) => void;
  readonly onErrors: (any: boolean) => void;
}

const text = words.calculator;

export function CalculatorForm({ choices, asked, serverErrors, onAsk, onErrors }: CalculatorFormProps) {
  const say = useWords();
  const { termRules, regions } = readFragment(calculatorChoices, choices);
  const [norm, setNorm] = useState(asked.norm);
  const [from, setFrom] = useState(() => typedOf(asked.from));
  const [region, setRegion] = useState(asked.region);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState(asked);
  // The address has changed under the form («назад» of the browser): the form follows it.
  if (shown.norm !== asked.norm || shown.from !== asked.from || shown.region !== asked.region) {
    setShown(asked);
    setNorm(asked.norm);
    setFrom(typedOf(asked.from));
    setRegion(asked.region);
  }
  const rule = termRules.find((one) => one.id === norm);

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const day = readTyped(text.from, from);
    const found: FormError[] = [];
    if (!rule) found.push({ field: 'norm', message: text.ruleMissing });
    if (!('iso' in day)) found.push({ field: 'from', message: 'error' in day ? day.error : say(text.fromMissing) });
    setErrors(found);
    setAttempt(attempt + 1);
    onErrors(found.length > 0);
    if (found.length === 0 && 'iso' in day) onAsk({ norm, from: day.iso, region });
  };

  const all = errors.length > 0 ? errors : serverErrors;
  const errorOf = (field: string) => all.find((one) => one.field === field)?.message;
  return (
    <form className="form" onSubmit={ask} noValidate>
      <ErrorSummary errors={all} attempt={attempt} />
      <Select
        id="norm"
        name="norm"
        label={text.rule}
        hint={say(text.ruleHint)}
        error={errorOf('norm')}
        placeholder={text.choose}
        groups={grouped(termRules)}
        value={norm}
        onChange={(event) => setNorm(event.target.value)}
      />
      <DateInput
        id="from"
        label={text.from}
        hint={rule ? say(text.fromHint(rule.trigger)) : undefined}
        error={errorOf('from')}
        value={from}
        onChange={setFrom}
      />
      <Select
        id="region"
        name="region"
        label={text.region}
        hint={say(text.regionHint)}
        error={errorOf('region')}
        optional
        options={[{ value: '', label: text.federal }, ...regions.map(({ id, name }) => ({ value: id, label: name }))]}
        value={region}
        onChange={(event) => setRegion(event.target.value)}
      />
      <div className="buttons">
        <Button type="submit">{text.submit}</Button>
      </div>
    </form>
  );
}

function grouped(rules: readonly { id: string; title: string }[]) {
  const groupOf = (id: string) => {
    const prefix = id.split(/[-/]/)[0] ?? '';
    return prefix in text.groups ? (prefix as keyof typeof text.groups) : 'other';
  };
  return Object.entries(text.groups)
    .map(([key, label]) => ({
      label,
      options: rules
        .filter((rule) => groupOf(rule.id) === key)
        .map((rule) => ({ value: rule.id, label: `${rule.title} (${rule.id})` })),
    }))
    .filter((group) => group.options.length > 0);
}

import { DeedFormFrame, useDeedForm } from '../../law';
import { DateInput, Radios, Select, typedOf } from '../../ui';
import { words } from './messages';

export interface DayAsked {
  readonly date: string;
  readonly working: boolean;
  readonly region: string | null;
}

interface DayFormProps {
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly onAsk: (day: DayAsked) => void;
}

const ANSWERS = ['true', 'false'] as const;

/** Which day is to become what; asking changes nothing. */
export function DayForm({ regions, onAsk }: DayFormProps) {
  const form = useDeedForm({ date: typedOf(''), working: '', region: '' });
  const ask = () => {
    const check = form.check();
    const date = check.day('date', words.date);
    const working = check.choice('working', words.working, ANSWERS);
    const region = check.optional('region');
    if (check.passed()) onAsk({ date, working: working === 'true', region });
  };
  return (
    <DeedFormFrame form={form} running={false} fault={undefined} submit={words.show} onSubmit={ask}>
      <DateInput label={words.date} {...form.date('date')} />
      <Radios
        label={words.working}
        options={ANSWERS.map((one) => ({ value: one, label: words.day[one] }))}
        {...form.choice('working')}
      />
      <Select
        label={words.region}
        hint={words.regionHint}
        optional
        options={[{ value: '', label: words.federal }, ...regions.map(({ id, name }) => ({ value: id, label: name }))]}
        {...form.text('region')}
      />
    </DeedFormFrame>
  );
}

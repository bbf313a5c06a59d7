import { type FormEvent, useState } from 'react';
import { Button, Select } from '../../../ui';
import { memberWords as words } from './member-messages';
import { membersHref, STANDINGS } from './standing';

interface MemberFilterFormProps {
  readonly standing: string;
  readonly onAsk: (href: string) => void;
}

export function MemberFilterForm({ standing, onAsk }: MemberFilterFormProps) {
  const [chosen, setChosen] = useState(standing);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(membersHref({ standing: STANDINGS.find((one) => one === chosen) ?? '' }));
  };
  return (
    <search>
      <form className="filter" onSubmit={ask} aria-label={words.filter.standing}>
        <Select
          id="members-standing"
          label={words.filter.standing}
          options={[
            { value: '', label: words.filter.any },
            ...STANDINGS.map((one) => ({ value: one, label: words.standing[one] })),
          ]}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        />
        <div className="buttons">
          <Button type="submit">{words.filter.apply}</Button>
        </div>
      </form>
    </search>
  );
}

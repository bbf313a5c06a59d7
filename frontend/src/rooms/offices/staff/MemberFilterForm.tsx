import { memberWords as words } from './member-messages';
import { OneFilterForm } from './OneFilterForm';
import { type MembersAddress, membersHref, STANDINGS } from './standing';

interface MemberFilterFormProps {
  readonly standing: MembersAddress['standing'];
  readonly onAsk: (href: string) => void;
}

export function MemberFilterForm({ standing, onAsk }: MemberFilterFormProps) {
  return (
    <OneFilterForm
      id="members-standing"
      label={words.filter.standing}
      options={[
        { value: '', label: words.filter.any },
        ...STANDINGS.map((one) => ({ value: one, label: words.standing[one] })),
      ]}
      chosen={standing}
      apply={words.filter.apply}
      onAsk={(chosen) => onAsk(membersHref({ standing: chosen }))}
    />
  );
}

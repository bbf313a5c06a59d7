import { LinkSwitch } from '../../ui';
import { peopleWords as words } from './people-messages';

interface OrganisationSwitchProps {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  /** The same page about another organisation: the choice stands in the address alone. */
  readonly hrefOf: (id: string) => string;
}

/** For whom somebody acts now, when they act for several. */
export function OrganisationSwitch({ organisations, chosen, hrefOf }: OrganisationSwitchProps) {
  if (organisations.length < 2) return null;
  return (
    <LinkSwitch
      label={words.choose}
      choices={organisations.map(({ id, name }) => ({ key: id, title: name, href: hrefOf(id) }))}
      chosen={chosen}
    />
  );
}

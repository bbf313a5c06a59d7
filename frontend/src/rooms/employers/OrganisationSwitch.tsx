import { Link } from 'wouter';
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
    <nav aria-label={words.choose}>
      <ul className="switch">
        {organisations.map((one) => (
          <li key={one.id}>
            {one.id === chosen ? (
              <strong aria-current="true">{one.name}</strong>
            ) : (
              <Link href={hrefOf(one.id)}>{one.name}</Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

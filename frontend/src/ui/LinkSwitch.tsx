import { Link } from 'wouter';

interface Choice {
  readonly key: string;
  readonly title: string;
  readonly href: string;
}

interface LinkSwitchProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Key of the one that is shown: it is no link. */
  readonly chosen: string;
}

/** A few views of one page, each at an address of its own. */
export function LinkSwitch({ label, choices, chosen }: LinkSwitchProps) {
  return (
    <nav aria-label={label}>
      <ul className="switch">
        {choices.map(({ key, title, href }) => (
          <li key={key}>
            {key === chosen ? <strong aria-current="true">{title}</strong> : <Link href={href}>{title}</Link>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

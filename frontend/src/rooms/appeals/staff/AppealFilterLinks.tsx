import { Link } from 'wouter';
import { href } from '../../../lib/paths';
import { words } from './messages';

export interface AppealAddress {
  readonly to: 'HEAD' | 'SPECIALIST';
  readonly over: boolean;
}

const LISTS = [
  { to: 'HEAD', over: false, title: words.toHead },
  { to: 'SPECIALIST', over: false, title: words.toSpecialist },
  { to: 'HEAD', over: true, title: words.overHead },
  { to: 'SPECIALIST', over: true, title: words.overSpecialist },
] as const;

/** Which list to look at: each has an address of its own, so that it can be kept and shared. */
export function AppealFilterLinks({ asked }: { asked: AppealAddress }) {
  return (
    <nav aria-label={words.filter}>
      <ul className="list">
        {LISTS.map(({ to, over, title }) => (
          <li key={title}>
            {asked.to === to && asked.over === over ? (
              <b aria-current="page">{title}</b>
            ) : (
              <Link href={href('appeals', undefined, { to, over: over ? 'yes' : undefined })}>{title}</Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

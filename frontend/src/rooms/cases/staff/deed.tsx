import { LinkButton } from '../../../ui';
import { words } from './messages';

/** What every deed on a case needs: which case as it was seen, and where to go on. */
export interface CaseDeedProps {
  readonly caseId: string;
  readonly revision: number;
  /** Name of the deed that was done: the page says so and asks for the case anew. */
  readonly onDone: (deed: string) => void;
  /** Loads the case as it is now, and leaves the form alone. */
  readonly onFresh: () => void;
  readonly cancelHref: string;
}

export function DeedCancel({ href }: { href: string }) {
  return (
    <LinkButton look="quiet" href={href}>
      {words.actions.cancel}
    </LinkButton>
  );
}

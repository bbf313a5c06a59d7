import { LinkButton } from '../../../ui';
import { words } from './messages';

/** What every deed on an entry needs: which entry as it was seen, and where to go on. */
export interface EntryDeedProps {
  readonly entryId: string;
  readonly revision: number;
  /** Name of the deed that was done: the page says so and asks for the entry anew. */
  readonly onDone: (deed: string) => void;
  /** Loads the entry as it is now, and leaves the form alone. */
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

import { Link, useLocation } from 'wouter';
import type { Key } from '../../lib/keys';
import { useNeighbours } from '../../rooms/worklist';
import { KeySheet } from './KeySheet';
import { words } from './messages';

const text = words.keys.case;

/** The way from a case to its neighbours in the queue and back, by links and by keys. */
export function CaseWay({ id, firstHref }: { id: string; firstHref: string | undefined }) {
  const [, go] = useLocation();
  const { previous, next, queue } = useNeighbours(id);
  const keys: readonly Key[] = [
    { on: 'KeyD', does: text.first, run: () => firstHref && go(firstHref, { state: FIELD }) },
    { on: 'KeyJ', does: text.next, run: () => next && go(next) },
    { on: 'KeyK', does: text.previous, run: () => previous && go(previous) },
    { on: 'KeyU', does: text.queue, run: () => go(queue.href, { state: queue.state }) },
    { on: 'KeyP', does: text.part, run: () => nextPart(1) },
  ];
  return (
    <nav className="case-way" aria-label={text.way}>
      <Link href={queue.href} state={queue.state}>
        {text.toQueue}
      </Link>
      {previous ? <Link href={previous}>{text.toPrevious}</Link> : null}
      {next ? <Link href={next}>{text.toNext}</Link> : null}
      <KeySheet keys={keys} />
    </nav>
  );
}

/** Asks a form that opens to begin at its first field: who came by a key goes on by keys. */
export const FIELD = { field: true } as const;

/** The parts of the workspace are its headings; after the last comes the first. */
function nextPart(by: number): void {
  const parts = [...document.querySelectorAll<HTMLElement>('.workspace h2')];
  const now = document.activeElement;
  const at = parts.findLastIndex(
    (part) => part === now || (now && part.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  const inside = now?.closest('.workspace') !== null;
  const part = parts[inside ? (at + by) % parts.length : 0];
  if (!part) return;
  part.tabIndex = -1;
  part.focus();
  part.scrollIntoView({ block: 'start' });
}

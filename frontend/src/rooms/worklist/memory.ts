import { useMemo } from 'react';
import { href } from '../../lib/paths';

/** The page of the queue that was seen last, in this window: which cases, in which order, and where it was. */
interface SeenQueue {
  readonly ids: readonly string[];
  readonly address: string;
  readonly state: unknown;
}

let seen: SeenQueue | undefined;

export function rememberQueue(queue: SeenQueue): void {
  seen = queue;
}

export interface Neighbours {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly queue: { readonly href: string; readonly state: unknown };
}

/** The cases before and after this one on that page, and the way back to it. */
export function useNeighbours(id: string): Neighbours {
  return useMemo(() => {
    const place = seen?.ids.indexOf(id) ?? -1;
    const at = (index: number) => {
      const found = place < 0 ? undefined : seen?.ids[index];
      return found ? href('staffCase', { id: found }) : undefined;
    };
    return {
      previous: at(place - 1),
      next: at(place + 1),
      queue: { href: seen?.address ?? href('staff'), state: seen?.state ?? null },
    };
  }, [id]);
}

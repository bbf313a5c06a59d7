import { useEffect, useRef } from 'react';
import type { TypedDocumentString } from '../gql/graphql';
import { sayRefreshed } from './live-status';

/**
 * Asks the page's question again when somebody has changed what it shows since the mark that came with the answer; without
 * one there is nothing to follow yet. What is typed stays: forms keep it and say
 * themselves that the thing was changed. The client of streams comes after the page: no answer waits for it, and no
 * event is anything to keep in the cache.
 */
export function useLive<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables & { after?: string | null }>,
  variables: Variables,
  mark: string | undefined,
  again: () => void,
): void {
  const ask = useRef(again);
  const from = useRef(mark);
  useEffect(() => {
    ask.current = again;
    from.current = mark;
  }, [again, mark]);
  const query = document.toString();
  const fixed = JSON.stringify(variables);
  const seen = mark !== undefined;
  useEffect(() => {
    if (!seen) return;
    let left = false;
    let stop: (() => void) | undefined;
    const changed = () => {
      ask.current();
      sayRefreshed();
    };
    const begin = ({ followLive }: typeof import('./live-client')) => {
      if (!left) stop = followLive(query, JSON.parse(fixed) as Variables, from.current ?? '', changed);
    };
    import('./live-client').then(begin, () => undefined);
    return () => {
      left = true;
      stop?.();
    };
  }, [query, fixed, seen]);
}

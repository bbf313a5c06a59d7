import { useEffect, useRef } from 'react';
import type { TypedDocumentString } from '../gql/graphql';
import { sayRefreshed } from './live-status';

interface LiveOptions {
  /** Nothing to follow yet. */
  readonly pause?: boolean;
}

/**
 * Asks the page's question again when somebody has changed what it shows. What is typed stays: forms keep it and say
 * themselves that the thing was changed. The client of streams comes after the page: no answer waits for it, and no
 * event is anything to keep in the cache.
 */
export function useLive<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables & { after?: string | null }>,
  variables: Variables,
  again: () => void,
  { pause = false }: LiveOptions = {},
): void {
  const ask = useRef(again);
  useEffect(() => {
    ask.current = again;
  }, [again]);
  const query = document.toString();
  const fixed = JSON.stringify(variables);
  useEffect(() => {
    if (pause) return;
    let left = false;
    let stop: (() => void) | undefined;
    const changed = () => {
      ask.current();
      sayRefreshed();
    };
    const begin = ({ followLive }: typeof import('./live-client')) => {
      if (!left) stop = followLive(query, JSON.parse(fixed) as Variables, changed);
    };
    import('./live-client').then(begin, () => undefined);
    return () => {
      left = true;
      stop?.();
    };
  }, [query, fixed, pause]);
}

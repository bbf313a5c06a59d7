import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import type { TypedDocumentString } from '../gql/graphql';
import { follow, type LiveEvent } from './follow';
import { sayRefreshed } from './live-status';

interface LiveOptions {
  /** Nothing to follow yet. */
  readonly pause?: boolean;
}

/**
 * Asks the page's question again when somebody has changed what it shows. What is typed stays: forms keep it and say
 * themselves that the thing was changed.
 */
export function useLive<Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Readonly<Record<string, LiveEvent>>, Variables & { after?: string | null }>,
  variables: Variables,
  again: () => void,
  { pause = false }: LiveOptions = {},
): void {
  const client = useClient();
  const ask = useRef(again);
  useEffect(() => {
    ask.current = again;
  }, [again]);
  const text = document.toString();
  const fixed = JSON.stringify(variables);
  useEffect(() => {
    if (pause) return;
    return follow(
      (after, on) => {
        const asked = { ...(JSON.parse(fixed) as Variables), after: after ?? null };
        const { unsubscribe } = client
          .subscription<Readonly<Record<string, LiveEvent>>>(text, asked)
          .subscribe(({ data, error }) => {
            const event = data && Object.values(data).find((one) => typeof one === 'object');
            if (error || !event) on.broken();
            else on.event(event);
          });
        return unsubscribe;
      },
      () => {
        ask.current();
        sayRefreshed();
      },
    );
  }, [client, text, fixed, pause]);
}

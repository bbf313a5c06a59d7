import { createClient } from 'graphql-sse';
import { follow, type LiveEvent } from './follow';
import { accessToken } from './session';

/** One connection a subscription; a lost one is opened again by who follows, with a fresh token and their last mark. */
const client = createClient({
  url: '/graphql',
  retryAttempts: 0,
  headers: async (): Promise<Record<string, string>> => {
    const token = await accessToken();
    return token ? { authorization: `Bearer ${token}` } : {};
  },
});

/** Follows a subscription of the contract from a mark until it is told to stop. */
export function followLive(
  query: string,
  variables: Record<string, unknown>,
  from: string,
  changed: () => void,
): () => void {
  return follow(
    (after, on) => {
      let open = true;
      const broken = () => {
        if (open) on.broken();
      };
      const close = client.subscribe<Record<string, LiveEvent>>(
        { query, variables: { ...variables, after } },
        {
          next: ({ data, errors }) => {
            const event = errors || !data ? undefined : Object.values(data)[0];
            if (event) on.event(event);
            else broken();
          },
          error: broken,
          complete: broken,
        },
      );
      return () => {
        open = false;
        close();
      };
    },
    from,
    changed,
  );
}

import { cacheExchange } from '@urql/exchange-graphcache';
import { retryExchange } from '@urql/exchange-retry';
import { type Client, createClient, fetchExchange, mapExchange } from 'urql';
import { noteConnection } from './connection';
import { accessToken, refuseToken } from './session';

/** One cache for one person: signing in or out loads the page anew, and another person at the same window does too. */
export function makeClient(ask: typeof fetch = fetch): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetch: (input, init) => askWithToken(ask, input, init),
    exchanges: [
      cacheExchange({
        // No fragment of ours asks of an interface or a union, so a name alone says whether it fits (cache.test.ts).
        possibleTypes: {},
        // It writes a fragment of every type into each answer, and would complain of what only the other types have.
        logger: () => undefined,
        updates: { Mutation: { intakeCase: (_result, _args, cache) => cache.invalidate('Query', 'viewer') } },
      }),
      // Half an answer is none: an error that emptied a part must not empty it for the other questions of the cache.
      mapExchange({ onResult: (result) => (result.error ? { ...result, data: undefined } : result) }),
      retryExchange({
        initialDelayMs: 700,
        maxNumberAttempts: 3,
        // A question may be asked again; a deed only by the person who did it, with the same key.
        retryIf: (error, operation) =>
          operation.kind === 'query' && error.networkError !== undefined && !error.response,
      }),
      fetchExchange,
    ],
  });
}

async function askWithToken(ask: typeof fetch, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const token = await accessToken();
  const headers = new Headers(init?.headers);
  if (token) headers.set('authorization', `Bearer ${token}`);
  try {
    const answer = await ask(input, { ...init, headers });
    noteConnection(answer.status < 502 || answer.status > 504);
    if (answer.status === 401 && token) refuseToken();
    return answer;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) noteConnection(false);
    throw error;
  }
}

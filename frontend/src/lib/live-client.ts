import { type Client, createClient } from 'graphql-sse';
import { accessToken } from './session';

/** One connection a subscription; a lost one is opened again by who follows, with a fresh token and their last mark. */
export function liveClient(): Client {
  return createClient({
    url: '/graphql',
    retryAttempts: 0,
    headers: async (): Promise<Record<string, string>> => {
      const token = await accessToken();
      return token ? { authorization: `Bearer ${token}` } : {};
    },
  });
}

import { describe, expect, it } from 'vitest';
import { makeClient } from './client';

const WHO = '{ viewer { __typename ... on CitizenViewer { name } } }';
const HOME = '{ viewer { __typename ... on CitizenViewer { messages { edges { cursor } } } } }';

function answering(answers: Readonly<Record<string, object>>) {
  const asked: string[] = [];
  const ask = async (_input: unknown, init?: RequestInit) => {
    const { query } = JSON.parse(String(init?.body)) as { query: string };
    asked.push(query);
    const found = Object.entries(answers).find(([part]) => query.includes(part));
    return new Response(JSON.stringify(found?.[1]), { headers: { 'content-type': 'application/json' } });
  };
  return { client: makeClient(ask as typeof fetch), asked };
}

const KNOWN = { data: { viewer: { __typename: 'CitizenViewer', name: 'Артём' } } };

describe('the cache', () => {
  it('gives a question that failed no chance to empty what another one has brought', async () => {
    const { client } = answering({
      messages: { data: { viewer: null }, errors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] },
      name: KNOWN,
    });
    await client.query(WHO, {}).toPromise();
    const home = await client.query(HOME, {}).toPromise();
    expect(home.error).toBeDefined();
    expect(home.data).toBeUndefined();
    expect((await client.query(WHO, {}).toPromise()).data).toMatchObject(KNOWN.data);
  });

  it('answers a second time without asking', async () => {
    const { client, asked } = answering({ name: KNOWN });
    await client.query(WHO, {}).toPromise();
    await client.query(WHO, {}).toPromise();
    expect(asked.length).toBe(1);
  });
});

import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { describe, expect, it } from 'vitest';
import type { TypedDocumentString } from '../gql/graphql';
import { useMutationOnce } from './ask';
import { makeClient } from './client';

type Data = { requestLinkCode: { __typename: string; code: string } };
type Input = { idempotencyKey: string };

const document =
  'mutation M($input: RequestLinkCodeInput!) { requestLinkCode(input: $input) { __typename ... on RequestLinkCodeDone { code } } }' as unknown as TypedDocumentString<
    Data,
    { input: Input }
  >;
const DONE = { data: { requestLinkCode: { __typename: 'RequestLinkCodeDone', code: '1' } } };

/** A server that answers in turn, and remembers the keys it was given. */
function server(...answers: ('lost' | number | object)[]) {
  const keys: string[] = [];
  const ask = async (_input: unknown, init?: RequestInit) => {
    keys.push(JSON.parse(String(init?.body)).variables.input.idempotencyKey);
    const answer = answers.shift();
    if (answer === 'lost' || answer === undefined) throw new TypeError('connection lost');
    if (typeof answer === 'number') return new Response('', { status: answer });
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  };
  const client = makeClient(ask as typeof fetch);
  const wrapper = ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider>;
  const { result } = renderHook(() => useMutationOnce(document), { wrapper });
  return { keys, result, run: () => act(() => result.current.run({})) };
}

function refusal(code: string) {
  return { data: null, errors: [{ message: code, extensions: { code } }] };
}

describe('a mutation that happens once', () => {
  it('keeps its key while nobody knows the outcome', async () => {
    const { keys, run, result } = server('lost', 503, refusal('INTERNAL'), DONE);
    await run();
    expect(result.current.fault?.code).toBe('UNAVAILABLE');
    await run();
    await run();
    expect(await run()).toEqual(DONE.data);
    expect(new Set(keys).size).toBe(1);
    expect(keys.length).toBe(4);
  });

  it('takes a new key after an outcome that is known', async () => {
    const { keys, run } = server(DONE, refusal('CONFLICT'), refusal('BAD_REQUEST'), DONE);
    for (let time = 0; time < 4; time += 1) await run();
    expect(new Set(keys).size).toBe(4);
  });

  it('is not asked twice by a double press', async () => {
    const { keys, result } = server(DONE, DONE);
    await act(() => Promise.all([result.current.run({}), result.current.run({})]));
    expect(keys.length).toBe(1);
  });

  it('forgets the fault when it succeeds', async () => {
    const { run, result } = server('lost', DONE);
    await run();
    expect(result.current.fault).toBeDefined();
    await run();
    expect(result.current.fault).toBeUndefined();
  });
});

import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type RequestPolicy, useClient, useQuery } from 'urql';
import type { TypedDocumentString } from '../gql/graphql';
import { DraftContext } from './draft-context';
import { type Fault, toFault } from './fault';

export interface Read<Data> {
  readonly data: Data | undefined;
  readonly fault: Fault | undefined;
  readonly fetching: boolean;
  readonly again: () => void;
}

interface ReadOptions {
  readonly pause?: boolean;
  readonly policy?: RequestPolicy;
}

const onScreen = new Set<() => void>();

/** Asks every question on the screen anew, leaving in place what is typed: for when the day itself has changed. */
export function askAllAgain(): void {
  for (const again of onScreen) again();
}

/** Asks a question of the contract. */
export function useRead<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { pause = false, policy = 'cache-and-network' }: ReadOptions = {},
): Read<Data> {
  const [{ data, error, fetching }, execute] = useQuery<Data, Variables>({
    query: document.toString(),
    variables,
    pause,
    requestPolicy: policy,
  });
  const fault = useMemo(() => (error ? toFault(error) : undefined), [error]);
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useEffect(() => {
    if (pause) return;
    onScreen.add(again);
    return () => {
      onScreen.delete(again);
    };
  }, [again, pause]);
  return { data: data ?? undefined, fault, fetching, again };
}

export interface Deed<Data, Input> {
  readonly run: (input: Omit<Input, 'idempotencyKey'>) => Promise<Data | undefined>;
  readonly running: boolean;
  readonly fault: Fault | undefined;
}

/**
 * A mutation that happens once. The key belongs to this form on the screen: it stays the same until the outcome is known,
 * so that asking again after a lost answer repeats nothing, and a new one is taken only after that.
 */
export function useMutationOnce<Data, Input extends { idempotencyKey: string }>(
  document: TypedDocumentString<Data, { input: Input }>,
): Deed<Data, Input> {
  const client = useClient();
  const draft = useContext(DraftContext);
  const key = useRef<string | undefined>(undefined);
  const busy = useRef(false);
  const shown = useRef(true);
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  const run = useCallback(
    async (input: Omit<Input, 'idempotencyKey'>) => {
      if (busy.current) return undefined;
      busy.current = true;
      setRunning(true);
      key.current ??= (await draft?.keyOfDeed()) ?? crypto.randomUUID();
      const whole = { ...input, idempotencyKey: key.current } as unknown as Input;
      const answer = await client.mutation<Data, { input: Input }>(document.toString(), { input: whole }).toPromise();
      const failed = answer.error ? toFault(answer.error) : undefined;
      if (!failed?.unsettled) key.current = undefined;
      busy.current = false;
      draft?.settled();
      if (shown.current) {
        setFault(failed);
        setRunning(false);
      }
      return failed ? undefined : answer.data;
    },
    [client, document, draft],
  );
  return { run, running, fault };
}

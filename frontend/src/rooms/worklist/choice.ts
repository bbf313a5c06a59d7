import { useCallback, useMemo, useState } from 'react';

/** A case as its row was seen. */
export interface ChosenCase {
  readonly id: string;
  readonly revision: number;
  readonly personName: string;
}

export interface Choice {
  readonly chosen: readonly ChosenCase[];
  readonly has: (id: string) => boolean;
  readonly mark: (rows: readonly ChosenCase[], on: boolean) => void;
  readonly clear: () => void;
}

/** Rows that were marked, each as it was seen then. They live as long as the page of the queue. */
export function useChoice(): Choice {
  const [marked, setMarked] = useState<ReadonlyMap<string, ChosenCase>>(new Map());
  const mark = useCallback((rows: readonly ChosenCase[], on: boolean) => {
    setMarked((before) => {
      const next = new Map(before);
      for (const { id, revision, personName } of rows) {
        if (on) next.set(id, { id, revision, personName });
        else next.delete(id);
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => setMarked(new Map()), []);
  return useMemo(
    () => ({ chosen: [...marked.values()], has: (id: string) => marked.has(id), mark, clear }),
    [marked, mark, clear],
  );
}

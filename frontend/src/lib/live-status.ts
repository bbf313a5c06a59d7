import { useSyncExternalStore } from 'react';

/** Who listens to the page hears that it was refreshed, and not each time. */
const SELDOM_MS = 30_000;
const HEARD_MS = 5000;

let refreshed = false;
let said = Number.NEGATIVE_INFINITY;
const listeners = new Set<() => void>();

export function sayRefreshed(): void {
  const now = performance.now();
  if (now - said < SELDOM_MS) return;
  said = now;
  become(true);
  setTimeout(() => become(false), HEARD_MS);
}

export function useRefreshed(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => refreshed,
  );
}

function become(next: boolean): void {
  refreshed = next;
  for (const listener of listeners) listener();
}

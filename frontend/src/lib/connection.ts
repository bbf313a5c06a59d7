import { useSyncExternalStore } from 'react';

/** Whether the server was reached the last time somebody asked it. */
let reached = true;
const listeners = new Set<() => void>();

export function noteConnection(ok: boolean): void {
  if (reached === ok) return;
  reached = ok;
  for (const listener of listeners) listener();
}

export function useReached(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      window.addEventListener('offline', listener);
      window.addEventListener('online', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('offline', listener);
        window.removeEventListener('online', listener);
      };
    },
    () => reached && navigator.onLine,
  );
}

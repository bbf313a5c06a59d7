export interface LiveEvent {
  readonly kind: string;
  readonly after: string;
}

/** One connection: events until it breaks or ends. */
export type Open = (
  after: string,
  on: { readonly event: (event: LiveEvent) => void; readonly broken: () => void },
) => () => void;

/** The server says that it lives every 15 seconds. */
const SILENT_MS = 45_000;
const POLL_MS = 60_000;
/** Changes of one deed come together; the page is asked once for all of them. */
const TOGETHER_MS = 150;
const FIRST_PAUSE_MS = 1000;
const BREAKS_BEFORE_POLLING = 3;

const OF_THE_STREAM: ReadonlySet<string> = new Set(['READY', 'ALIVE', 'RESUME']);

/**
 * Follows changes from a mark for as long as the page is looked at: comes back with the last mark after every break, so
 * that nothing is missed, and asks once a minute where no stream can be had. A hidden page holds no connection: a browser
 * has six of them for all its windows.
 */
export function follow(open: Open, from: string, changed: () => void): () => void {
  let after = from;
  let close: (() => void) | undefined;
  let breaks = 0;
  let over = false;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const wait = (name: string, ms: number, then: () => void) => {
    clearTimeout(timers.get(name));
    timers.set(name, setTimeout(then, ms));
  };
  const hush = (name: string) => clearTimeout(timers.get(name));

  const disconnect = () => {
    hush('silence');
    hush('again');
    close?.();
    close = undefined;
  };
  const connect = () => {
    disconnect();
    if (over || document.visibilityState === 'hidden') return;
    wait('silence', SILENT_MS, broken);
    close = open(after, { event: take, broken });
  };
  const broken = () => {
    disconnect();
    breaks += 1;
    // Half of a pause is by lot: those who lost one server do not come to the next one all at once.
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (breaks - 1), POLL_MS) * (0.5 + Math.random() / 2);
    if (breaks === BREAKS_BEFORE_POLLING) wait('poll', POLL_MS, poll);
    wait('again', pause, connect);
  };
  const poll = () => {
    if (document.visibilityState === 'visible') changed();
    wait('poll', POLL_MS, poll);
  };
  const take = (event: LiveEvent) => {
    ({ after } = event);
    breaks = 0;
    hush('poll');
    wait('silence', SILENT_MS, broken);
    if (!OF_THE_STREAM.has(event.kind)) wait('changed', TOGETHER_MS, changed);
    if (event.kind === 'RESUME') {
      disconnect();
      wait('again', Math.random() * TOGETHER_MS, connect);
    }
    if (event.kind === 'ENDED') stop();
  };
  const look = () => {
    if (document.visibilityState === 'hidden') disconnect();
    else if (!close) connect();
  };
  const stop = () => {
    over = true;
    disconnect();
    hush('poll');
    document.removeEventListener('visibilitychange', look);
  };

  document.addEventListener('visibilitychange', look);
  connect();
  return () => {
    stop();
    hush('changed');
  };
}

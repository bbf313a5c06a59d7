import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { follow, type LiveEvent } from './follow';

type On = Parameters<Parameters<typeof follow>[0]>[1];

function stream() {
  const opened: string[] = [];
  const closed = vi.fn();
  let on: On | undefined;
  const changed = vi.fn();
  const stop = follow(
    (after, listener) => {
      opened.push(after);
      on = listener;
      return closed;
    },
    'o',
    changed,
  );
  const say = (kind: string, after: string) => on?.event({ kind, after } satisfies LiveEvent);
  return { opened, closed, changed, stop, say, breakOff: () => on?.broken() };
}

function show(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a page that follows', () => {
  it('asks once for changes that come together, and not for signs of life', () => {
    const { changed, say } = stream();
    say('READY', 'a');
    say('ALIVE', 'b');
    vi.advanceTimersByTime(1000);
    expect(changed).not.toHaveBeenCalled();
    say('CASE', 'c');
    say('TERM', 'd');
    vi.advanceTimersByTime(1000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('comes back with its last mark after a break, later each time', () => {
    const { opened, say, breakOff } = stream();
    say('CASE', 'c');
    breakOff();
    vi.advanceTimersByTime(500);
    expect(opened).toEqual(['o', 'c']);
    breakOff();
    vi.advanceTimersByTime(500);
    expect(opened).toHaveLength(2);
    vi.advanceTimersByTime(500);
    expect(opened).toHaveLength(3);
  });

  it('comes back at once when it is told to', () => {
    const { opened, say } = stream();
    say('RESUME', 'r');
    vi.advanceTimersByTime(1);
    expect(opened).toEqual(['o', 'r']);
  });

  it('asks once a minute where no stream can be had, until one can', () => {
    const { changed, say, breakOff } = stream();
    for (let i = 0; i < 3; i += 1) {
      breakOff();
      vi.advanceTimersByTime(5000);
    }
    vi.advanceTimersByTime(56_000);
    expect(changed).toHaveBeenCalledTimes(1);
    say('ALIVE', 'a');
    vi.advanceTimersByTime(40_000);
    say('ALIVE', 'a');
    vi.advanceTimersByTime(40_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('takes a long silence for a break', () => {
    const { opened, closed } = stream();
    vi.advanceTimersByTime(46_000);
    expect(closed).toHaveBeenCalled();
    expect(opened).toHaveLength(2);
  });

  it('holds no connection while nobody looks', () => {
    const { opened, closed, say } = stream();
    say('CASE', 'c');
    show('hidden');
    expect(closed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(600_000);
    expect(opened).toHaveLength(1);
    show('visible');
    expect(opened).toEqual(['o', 'c']);
  });

  it('asks once more and stops when the reader may not know any more', () => {
    const { opened, changed, say } = stream();
    say('ENDED', 'e');
    vi.advanceTimersByTime(600_000);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(opened).toHaveLength(1);
  });

  it('leaves nothing behind', () => {
    const { changed, closed, stop, say } = stream();
    say('CASE', 'c');
    stop();
    vi.advanceTimersByTime(600_000);
    expect(closed).toHaveBeenCalled();
    expect(changed).not.toHaveBeenCalled();
  });
});

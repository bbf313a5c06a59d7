import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Twin } from '../messages';

/** Settings of display: kept on this device only. `public/display.js` applies the same record before the first paint. */
export interface Display {
  readonly scheme: 'light' | 'black' | 'blue' | 'sepia';
  readonly size: '100' | '125' | '150' | '200';
  readonly letters: 'normal' | 'wide';
  readonly lines: 'normal' | 'wide';
  readonly words: 'usual' | 'plain';
  /** Keys of one letter, for those who work here all day; they can be turned off. */
  readonly keys: 'on' | 'off';
}

export const USUAL: Display = {
  scheme: 'light',
  size: '100',
  letters: 'normal',
  lines: 'normal',
  words: 'usual',
  keys: 'on',
};
const KEY = 'ryadom.display';

interface DisplayChoice {
  readonly display: Display;
  readonly change: (part: Partial<Display>) => void;
}

const DisplayContext = createContext<DisplayChoice>({ display: USUAL, change: () => undefined });

export function DisplayProvider({ children }: { children: ReactNode }) {
  const [display, setDisplay] = useState(readDisplay);
  useEffect(() => {
    const root = document.documentElement;
    for (const name of ['scheme', 'size', 'letters', 'lines'] as const) root.dataset[name] = display[name];
    saveDisplay(display);
  }, [display]);
  const choice = useMemo(
    () => ({ display, change: (part: Partial<Display>) => setDisplay((now) => ({ ...now, ...part })) }),
    [display],
  );
  return <DisplayContext value={choice}>{children}</DisplayContext>;
}

export function useDisplay(): DisplayChoice {
  return useContext(DisplayContext);
}

/** Chooses between a text and its plain twin by the reader's setting. */
export function useWords(): (twin: Twin) => string {
  const plain = useDisplay().display.words === 'plain';
  return (twin) => (plain ? twin.plain : twin.text);
}

function readDisplay(): Display {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { ...USUAL, ...(typeof saved === 'object' ? saved : {}) };
  } catch {
    return USUAL;
  }
}

function saveDisplay(display: Display): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(display));
  } catch {
    // Without storage the settings live as long as the page.
  }
}

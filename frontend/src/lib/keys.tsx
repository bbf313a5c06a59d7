import { useEffect, useRef } from 'react';
import { useDisplay } from './display';
import { RUSSIAN_KEYS } from './keys-messages';

/** One key that does something on this page. Letters are told by their place, whatever layout is on. */
export interface Key {
  /** As the browser calls the place, e.g. `KeyJ`, or the sign itself, e.g. `?`. */
  readonly on: string;
  /** What it does, in words, for the sheet. */
  readonly does: string;
  readonly run: () => void;
}

/** How a key is shown: the letter of either layout. */
export function namesOfKey(on: string): readonly string[] {
  const russian = RUSSIAN_KEYS[on];
  return russian ? [on.slice(3), russian] : [on.replace(/^Digit/, '')];
}

/** Where letters are typed or chosen by, a letter is a letter. */
const TYPED_INTO =
  'form, input:not([type=checkbox]), textarea, select, [contenteditable=""], [contenteditable=true], dialog';

/**
 * Keys of one letter, while the page is shown. They can be turned off (WCAG 2.1.4), and never act where something is typed.
 */
export function useKeys(keys: readonly Key[]): void {
  const on = useDisplay().display.keys === 'on';
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = latest.current.find((one) => isPressed(one, event, on));
      if (!key) return;
      event.preventDefault();
      key.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [on]);
}

function isPressed(key: Key, event: KeyboardEvent, on: boolean): boolean {
  if (!on || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
    return false;
  if (event.target instanceof Element && event.target.closest(TYPED_INTO)) return false;
  if (document.querySelector('dialog[open]')) return false;
  return key.on.length === 1 ? event.key === key.on : event.code === key.on && !event.shiftKey;
}

import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DisplayProvider } from './display';
import { namesOfKey, useKeys } from './keys';

function Page({ run }: { run: () => void }) {
  useKeys([
    { on: 'KeyJ', does: 'next', run },
    { on: '?', does: 'sheet', run },
  ]);
  return (
    <>
      <button type="button">outside</button>
      <form>
        <input aria-label="field" />
        <textarea aria-label="text" />
        <select aria-label="choice" />
      </form>
      <input type="checkbox" aria-label="mark" />
    </>
  );
}

function open(run: () => void) {
  return render(
    <DisplayProvider>
      <Page run={run} />
    </DisplayProvider>,
  );
}

function press(target: Element, init: KeyboardEventInit) {
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
}

describe('a key of one letter', () => {
  beforeEach(() => localStorage.clear());

  it('acts by its place, whatever layout is on', () => {
    const run = vi.fn();
    const { getByRole } = open(run);
    press(getByRole('button'), { code: 'KeyJ', key: 'j' });
    press(getByRole('button'), { code: 'KeyJ', key: 'о' });
    press(getByRole('checkbox'), { code: 'Digit7', key: '?', shiftKey: true });
    expect(run).toHaveBeenCalledTimes(3);
  });

  it('is a letter where something is typed or chosen', () => {
    const run = vi.fn();
    const { getByLabelText } = open(run);
    for (const label of ['field', 'text', 'choice']) press(getByLabelText(label), { code: 'KeyJ', key: 'j' });
    expect(run).not.toHaveBeenCalled();
  });

  it('leaves the keys of the browser alone', () => {
    const run = vi.fn();
    const { getByRole } = open(run);
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'] as const) {
      press(getByRole('button'), { code: 'KeyJ', key: 'j', [held]: true });
    }
    expect(run).not.toHaveBeenCalled();
  });

  it('does nothing when it is turned off', () => {
    localStorage.setItem('ryadom.display', JSON.stringify({ keys: 'off' }));
    const run = vi.fn();
    const { getByRole } = open(run);
    press(getByRole('button'), { code: 'KeyJ', key: 'j' });
    expect(run).not.toHaveBeenCalled();
  });

  it('is shown as the letter of either layout', () => {
    expect(namesOfKey('KeyJ')).toEqual(['J', 'О']);
    expect(namesOfKey('Digit1')).toEqual(['1']);
    expect(namesOfKey('?')).toEqual(['?']);
  });
});

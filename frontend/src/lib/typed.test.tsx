import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useForm } from './form';
import { firstWords, forgetTyped, isBegun, KeepTyped, useBegun } from './typed';

const DEEDS = ['case_1/decideNeed', 'case_1/recordNgoSearch', 'case_2/decideNeed'] as const;
type DeedKey = (typeof DEEDS)[number];

afterEach(() => DEEDS.forEach(forgetTyped));

function Form({ revision }: { revision: number }) {
  const form = useForm({ reasons: '', paperSeen: false });
  const begun = useBegun(revision);
  const { checked, onChange } = form.flag('paperSeen');
  return (
    <form>
      <input aria-label="reasons" {...form.text('reasons')} />
      <input aria-label="seen" type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <output>{begun.revision === undefined || begun.revision === revision ? 'same' : 'changed'}</output>
      {begun.restart ? (
        <button type="button" onClick={begun.restart}>
          anew
        </button>
      ) : null}
    </form>
  );
}

/** The page shows one form at a time, as the page of a case does. */
function Page({ open, revision = 1 }: { open: DeedKey | undefined; revision?: number }) {
  return open ? (
    <KeepTyped key={open} of={open} newest="line-1">
      <Form revision={revision} />
    </KeepTyped>
  ) : (
    <p>closed</p>
  );
}

const reasons = () => screen.getByLabelText<HTMLInputElement>('reasons');
const type = (text: string) => fireEvent.change(reasons(), { target: { value: text } });

describe('what was typed and not sent', () => {
  it('comes back when another deed was opened meanwhile, and does not stand in that one', () => {
    const { rerender } = render(<Page open="case_1/decideNeed" />);
    type('по выписке');
    rerender(<Page open="case_1/recordNgoSearch" />);
    expect(reasons().value).toBe('');
    rerender(<Page open="case_1/decideNeed" />);
    expect(reasons().value).toBe('по выписке');
  });

  it('comes back after the reader went away from the page, and only to its own case', () => {
    const { unmount } = render(<Page open="case_1/decideNeed" />);
    type('по выписке');
    unmount();
    const { rerender } = render(<Page open="case_2/decideNeed" />);
    expect(reasons().value).toBe('');
    rerender(<Page open="case_1/decideNeed" />);
    expect(reasons().value).toBe('по выписке');
  });

  it('leaves nothing in the storage of the browser', () => {
    const { unmount } = render(<Page open="case_1/decideNeed" />);
    type('по выписке');
    unmount();
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('выписке');
  });

  it('brings no confirmation back: it is given anew for each form', () => {
    const { rerender } = render(<Page open="case_1/decideNeed" />);
    type('по выписке');
    fireEvent.click(screen.getByLabelText('seen'));
    rerender(<Page open={undefined} />);
    rerender(<Page open="case_1/decideNeed" />);
    expect(reasons().value).toBe('по выписке');
    expect(screen.getByLabelText<HTMLInputElement>('seen').checked).toBe(false);
  });

  it('remembers the version that it was begun with', () => {
    const { rerender } = render(<Page open="case_1/decideNeed" revision={1} />);
    type('по выписке');
    rerender(<Page open={undefined} />);
    rerender(<Page open="case_1/decideNeed" revision={2} />);
    expect(screen.getByText('changed')).toBeDefined();
  });

  it('is forgotten when it was sent, and when the reader begins anew', () => {
    const { rerender } = render(<Page open="case_1/decideNeed" />);
    type('по выписке');
    expect(isBegun('case_1/decideNeed')).toBe(true);
    rerender(<Page open={undefined} />);
    rerender(<Page open="case_1/decideNeed" />);
    fireEvent.click(screen.getByRole('button', { name: 'anew' }));
    expect(reasons().value).toBe('');
    type('заново');
    rerender(<Page open={undefined} />);
    rerender(<Page open="case_1/decideNeed" />);
    expect(reasons().value).toBe('заново');
    rerender(<Page open={undefined} />);
    forgetTyped('case_1/decideNeed');
    rerender(<Page open="case_1/decideNeed" />);
    expect(reasons().value).toBe('');
  });

  it('is nothing where nothing was typed', () => {
    const { rerender } = render(<Page open="case_1/decideNeed" />);
    rerender(<Page open={undefined} />);
    expect(isBegun('case_1/decideNeed')).toBe(false);
    rerender(<Page open="case_1/decideNeed" revision={2} />);
    expect(screen.getByText('same')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'anew' })).toBeNull();
  });
});

function wordsOf(values: unknown): string {
  return firstWords({ revision: undefined, newest: undefined, values: new Map([['values', values]]) });
}

describe('the first words of a draft', () => {
  it('are those of a person, and not the names of answers and numbers', () => {
    const typed = { identityPaper: 'PASSPORT', snils: '112-233-445 95', lastName: 'Соловьёва', firstName: 'Мария' };
    expect(wordsOf(typed)).toBe('Соловьёва, Мария');
    expect(wordsOf({ source: 'PAPER' })).toBe('');
  });

  it('are cut where there are too many', () => {
    expect(wordsOf({ reasons: 'слово '.repeat(30) })).toBe(`${'слово '.repeat(10).trim()}…`);
  });
});

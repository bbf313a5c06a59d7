import { act, render, renderHook, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Fault } from '../lib/fault';
import { KeepTyped } from '../lib/typed';
import { DeedFormFrame, NewsOfCase, useDeedForm } from './DeedForm';
import { deed } from './deed-messages';
import type { ObjectionLines } from './ObjectionList';

const objections = [
  { __typename: 'Objection', code: 'A', message: 'about a field', field: ['person', 'snils'], norm: null },
  { __typename: 'Objection', code: 'B', message: 'about the whole', field: null, norm: null },
  { __typename: 'Objection', code: 'C', message: 'about a field we lack', field: ['office'], norm: null },
] as unknown as ObjectionLines;

const conflict: Fault = { code: 'CONFLICT', unsettled: false };

describe('a refusal of the server', () => {
  it('stands at the field that it names, or above the form when it names none of ours', () => {
    const { result } = renderHook(() => useDeedForm({ snils: '' }));
    act(() => result.current.refuse(objections));
    expect(result.current.errors).toEqual([{ field: 'snils', message: 'about a field' }]);
    expect(result.current.text('snils').error).toBe('about a field');
    expect(result.current.general).toEqual(objections.slice(1));
  });

  it('is forgotten when the form is sent again', () => {
    const { result } = renderHook(() => useDeedForm({ snils: '1' }));
    act(() => result.current.refuse(objections));
    act(() => {
      result.current.check().passed();
    });
    expect(result.current.general).toEqual([]);
    expect(result.current.errors).toEqual([]);
  });
});

function Deed({ revision, fresh }: { revision: number; fresh: () => void }) {
  const form = useDeedForm({ note: 'typed' });
  return (
    <DeedFormFrame
      form={form}
      fault={conflict}
      running={false}
      submit="send"
      onSubmit={() => undefined}
      revision={revision}
      fresh={fresh}
    >
      <input aria-label="note" {...form.text('note')} />
    </DeedFormFrame>
  );
}

function Desk({ revision }: { revision: number }) {
  return (
    <NewsOfCase value={(since) => <p>changed after {since}</p>}>
      <KeepTyped of="case/deed" newest="line-1">
        <Deed revision={revision} fresh={() => undefined} />
      </KeepTyped>
    </NewsOfCase>
  );
}

describe('somebody saved first', () => {
  it('offers the fresh facts and keeps what was typed', () => {
    const fresh = vi.fn();
    const { rerender } = render(<Deed revision={1} fresh={fresh} />);
    act(() => screen.getByRole('button', { name: deed.fresh }).click());
    expect(fresh).toHaveBeenCalledOnce();
    rerender(<Deed revision={2} fresh={fresh} />);
    expect(screen.getByText(deed.freshText)).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('note').value).toBe('typed');
  });

  it('tells what they changed after the line of the history that the reader had seen', () => {
    const { rerender } = render(<Desk revision={1} />);
    expect(screen.queryByText('changed after line-1')).toBeNull();
    rerender(<Desk revision={2} />);
    expect(screen.getByText('changed after line-1')).toBeDefined();
    expect(screen.getByText(deed.freshText)).toBeDefined();
  });
});

import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeedFormFrame, useDeedForm } from '../../law';
import { forgetTyped } from '../../lib/typed';
import { Kept } from './Kept';
import { planSeen, seenBefore } from './PlanChanges';

function Note({ first, revision, sent }: { first: string; revision: number; sent: () => void }) {
  const form = useDeedForm({ note: first });
  return (
    <DeedFormFrame form={form} fault={undefined} running={false} submit="send" onSubmit={sent} revision={revision}>
      <input aria-label="note" {...form.text('note')} />
    </DeedFormFrame>
  );
}

function Page({ revision, onDone = () => undefined }: { revision: number; onDone?: () => void }) {
  return (
    <Kept plan={{ id: 'plan_1', revision, seen: '1 0 ' }} deed="comment" summary="comment" onDone={onDone}>
      {(sent) => <Note first={`of ${revision}`} revision={revision} sent={sent} />}
    </Kept>
  );
}

const note = () => screen.getByLabelText<HTMLInputElement>('note');
const type = (value: string) => act(() => void fireEvent.change(note(), { target: { value } }));

describe('a form of a plan', () => {
  afterEach(() => forgetTyped('plan_1/comment'));

  it('keeps what was typed when others change the plan', () => {
    const { rerender } = render(<Page revision={1} />);
    type('typed');
    rerender(<Page revision={2} />);
    expect(note().value).toBe('typed');
    expect(screen.getByText('Сведения обновлены')).toBeDefined();
  });

  it('begins anew with the plan while nobody has typed into it', () => {
    const { rerender } = render(<Page revision={1} />);
    rerender(<Page revision={2} />);
    expect(note().value).toBe('of 2');
    expect(screen.queryByText('Сведения обновлены')).toBeNull();
  });

  it('begins anew when it was sent', () => {
    const done = vi.fn();
    render(<Page revision={1} onDone={done} />);
    type('typed');
    act(() => screen.getByRole('button', { name: 'send', hidden: true }).click());
    expect(done).toHaveBeenCalledOnce();
    expect(note().value).toBe('of 1');
  });

  it('is open when the reader comes back to what they have typed', () => {
    const { unmount } = render(<Page revision={1} />);
    expect(screen.getByRole('group').hasAttribute('open')).toBe(false);
    type('typed');
    unmount();
    render(<Page revision={1} />);
    expect(screen.getByRole('group').hasAttribute('open')).toBe(true);
    expect(note().value).toBe('typed');
  });
});

describe('what was to be seen of a plan', () => {
  it('is told by its edition, by how much was said of it and by the newest line of its history', () => {
    const plan = { edition: 2, remarks: ['one', 'two', 'three'] };
    expect(seenBefore(planSeen(plan, 'entry_9'))).toEqual({ edition: 2, remarks: 3, newest: 'entry_9' });
    expect(seenBefore(planSeen(plan))).toEqual({ edition: 2, remarks: 3, newest: '' });
  });
});

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeedFormFrame, useDeedForm } from '../../law';
import { makeClient } from '../../lib/client';
import { DisplayProvider } from '../../lib/display';
import { forgetTyped } from '../../lib/typed';
import { AgreementForms } from './employer/AgreementForms';
import { words as answers } from './employer/messages';
import { Kept } from './Kept';
import { words } from './messages';

const FORM = 'commentPlan';
let round = 0;
let id = '';

/** A server with no drafts, and a plan whose second measure came with the second edition. */
function house() {
  const asked: { name: string; variables: Record<string, unknown> }[] = [];
  const ask = async (_input: unknown, init?: RequestInit) => {
    const { query, variables } = JSON.parse(String(init?.body));
    const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    asked.push({ name, variables });
    const difference = { __typename: 'PlanDifference', kind: 'ADDED', measureId: 'm2', title: 'Встретить у входа' };
    const plan = {
      __typename: 'EmployerPlan',
      id,
      comparison: { __typename: 'PlanComparison', differences: [difference] },
    };
    const draft = { __typename: 'Draft', id: 'draft_1', revision: 1, savedAt: '2026-04-27T11:05:00Z' };
    const data = {
      DraftsOfForm: { drafts: [] },
      SaveDraft: { saveDraft: { __typename: 'SaveDraftDone', draft } },
      PlanNews: { node: plan },
    }[name];
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  };
  return { asked, client: makeClient(ask as typeof fetch) };
}

interface SeenProps {
  readonly revision: number;
  readonly edition: number;
  readonly first?: string;
}

function Form({ revision, first, done }: { revision: number; first: string; done: () => void }) {
  const form = useDeedForm({ words: first });
  return (
    <DeedFormFrame form={form} fault={undefined} running={false} submit="send" onSubmit={done} revision={revision}>
      <input aria-label="words" {...form.text('words')} />
    </DeedFormFrame>
  );
}

function opened({ revision, edition, first = '' }: SeenProps) {
  return (
    <Kept plan={{ id, revision, seen: `${edition} 0 ` }} deed={FORM} onServer onDone={() => undefined}>
      {(done) => <Form revision={revision} first={first} done={done} />}
    </Kept>
  );
}

function seen(what: ReactNode, client: ReturnType<typeof makeClient>) {
  return (
    <Provider value={client}>
      <DisplayProvider>{what}</DisplayProvider>
    </Provider>
  );
}

function answered(edition: number) {
  return (
    <AgreementForms
      plan={{ id, revision: edition, seen: `${edition} 0 ` }}
      edition={edition}
      mayAgree
      mayDisagree={false}
      onDone={() => undefined}
      onFresh={() => undefined}
    />
  );
}

const typed = () => screen.getByLabelText<HTMLInputElement>('words');

beforeEach(() => {
  round += 1;
  id = `plan_${round}`;
});

afterEach(() => {
  cleanup();
  forgetTyped(`${id}/${FORM}`);
});

describe('a form about a plan', () => {
  it('is kept on the server under the plan and its deed', async () => {
    const { client, asked } = house();
    render(seen(opened({ revision: 3, edition: 1 }), client));
    fireEvent.change(typed(), { target: { value: 'Стол уже стоит.' } });
    await waitFor(() => expect(asked.some((one) => one.name === 'SaveDraft')).toBe(true), { timeout: 2500 });
    expect(asked.find((one) => one.name === 'SaveDraft')?.variables.input).toMatchObject({ form: FORM, subject: id });
  });

  it('keeps what is typed and its place when the plan moves on, and says so', () => {
    const { client } = house();
    const { rerender } = render(seen(opened({ revision: 3, edition: 1 }), client));
    const field = typed();
    fireEvent.change(field, { target: { value: 'Стол уже стоит.' } });
    rerender(seen(opened({ revision: 4, edition: 2 }), client));
    expect(typed()).toBe(field);
    expect(field.value).toBe('Стол уже стоит.');
    expect(screen.getByText('Сведения обновлены')).toBeDefined();
  });

  it('begins anew from the newer plan when nobody has typed into it', () => {
    const { client } = house();
    const { rerender } = render(seen(opened({ revision: 3, edition: 1, first: 'old' }), client));
    rerender(seen(opened({ revision: 4, edition: 2, first: 'new' }), client));
    expect(typed().value).toBe('new');
    expect(screen.queryByText('Сведения обновлены')).toBeNull();
  });

  it('is empty after it was sent', () => {
    const { client } = house();
    const { rerender } = render(seen(opened({ revision: 3, edition: 1 }), client));
    fireEvent.change(typed(), { target: { value: 'Стол уже стоит.' } });
    fireEvent.click(screen.getByRole('button', { name: 'send' }));
    rerender(seen(opened({ revision: 4, edition: 1 }), client));
    expect(typed().value).toBe('');
  });
});

describe('an answer to a plan', () => {
  it('is given to the edition that was read: one that came meanwhile is shown first', async () => {
    const { client } = house();
    const { rerender } = render(seen(answered(1), client));
    expect(screen.getByRole('button', { name: answers.agree })).toBeDefined();
    rerender(seen(answered(2), client));
    expect(screen.queryByRole('button', { name: answers.agree })).toBeNull();
    await waitFor(() => screen.getByText(words.newEdition(1, 2)));
    fireEvent.click(screen.getByRole('button', { name: answers.haveRead(2) }));
    expect(screen.getByRole('button', { name: answers.agree })).toBeDefined();
    expect(document.activeElement?.textContent).toBe(answers.answer);
  });
});

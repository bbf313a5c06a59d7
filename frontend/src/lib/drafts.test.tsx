import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Provider } from 'urql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TypedDocumentString } from '../gql/graphql';
import { useMutationOnce } from './ask';
import { makeClient } from './client';
import { DisplayProvider } from './display';
import { KeepDraft } from './drafts';
import { drafts as text } from './drafts-messages';
import { useForm } from './form';
import { forgetTyped, useBegun } from './typed';

type Input = { idempotencyKey: string; reasons: string };
const decide =
  'mutation D($input: DecideNeedInput!) { decideNeed(input: $input) { __typename } }' as unknown as TypedDocumentString<
    unknown,
    { input: Input }
  >;

interface Stored {
  readonly id: string;
  readonly revision: number;
  readonly content: string;
  readonly savedAt: string;
}

/** A server of drafts of one form. */
function server(...stored: Stored[]) {
  const asked: { name: string; variables: Record<string, unknown> }[] = [];
  const ask = async (_input: unknown, init?: RequestInit) => {
    const { query, variables } = JSON.parse(String(init?.body));
    const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    asked.push({ name, variables });
    const draft = { __typename: 'Draft', id: 'draft_new', revision: 1, savedAt: '2026-04-27T11:05:00Z' };
    const data = {
      DraftsOfForm: { drafts: stored.map((one) => ({ __typename: 'Draft', ...one })) },
      SaveDraft: { saveDraft: { __typename: 'SaveDraftDone', draft } },
      DiscardDraft: { discardDraft: { __typename: 'DiscardDraftDone' } },
      D: { decideNeed: { __typename: 'DecideNeedDone' } },
    }[name];
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  };
  return {
    asked,
    client: makeClient(ask as typeof fetch),
    of: (name: string) => asked.filter((one) => one.name === name),
  };
}

function Form() {
  const form = useForm({ reasons: '', seen: false });
  const begun = useBegun(5);
  const deed = useMutationOnce(decide);
  return (
    <form>
      <input aria-label="reasons" {...form.text('reasons')} />
      <output>{`begun at ${begun.revision}`}</output>
      <button type="button" onClick={() => void deed.run({ reasons: form.values.reasons })}>
        send
      </button>
    </form>
  );
}

function contentOfFirst(asked: readonly { variables: Record<string, unknown> }[]): string {
  return (asked[0] as { variables: { input: { content: string } } }).variables.input.content;
}

let round = 0;
let key = '';

function open(client: ReturnType<typeof makeClient>) {
  return render(
    <Provider value={client}>
      <DisplayProvider>
        <KeepDraft of={key} form="decideNeed" subject="case_1" newest={undefined}>
          <Form />
        </KeepDraft>
      </DisplayProvider>
    </Provider>,
  );
}

/** Each test has a form of its own: a page keeps its keepers. */
function fresh(...stored: Stored[]) {
  const house = server(...stored);
  return { ...house, ...open(house.client) };
}

const reasons = () => screen.getByLabelText<HTMLInputElement>('reasons');
const type = (words: string) => fireEvent.change(reasons(), { target: { value: words } });
const press = (name: RegExp, at = 0) => act(async () => screen.getAllByRole('button', { name })[at]?.click());
const draft = (id: string, words: string): Stored => ({
  id,
  revision: 3,
  content: JSON.stringify({ of: key, revision: 4, values: { values: { reasons: words, seen: true } } }),
  savedAt: '2026-04-27T11:05:00Z',
});

beforeEach(() => {
  round += 1;
  key = `case_${round}/decideNeed`;
});

afterEach(() => {
  cleanup();
  forgetTyped(key);
});

describe('a long form', () => {
  it('offers what was typed before, and goes on with it and with its revision', async () => {
    const { of } = fresh(draft('draft_1', 'по выписке'));
    await waitFor(() => screen.getByText(text.foundText.text));
    expect(reasons().value).toBe('');
    await press(new RegExp(`^${text.goOn}`));
    expect(reasons().value).toBe('по выписке');
    expect(screen.getByText('begun at 4')).toBeDefined();
    expect(screen.queryByText(text.foundText.text)).toBeNull();
    type('по выписке и ещё');
    await waitFor(() => expect(of('SaveDraft').length).toBe(1), { timeout: 2500 });
    expect(of('SaveDraft')[0]?.variables.input).toMatchObject({ draftId: 'draft_1', seen: 3, form: 'decideNeed' });
  });

  it('offers both when two windows have typed', async () => {
    fresh(draft('draft_1', 'одно'), draft('draft_2', 'другое'));
    await waitFor(() => screen.getByText(text.foundMany.text));
    expect(screen.getAllByRole('button', { name: new RegExp(`^${text.goOn}`) }).length).toBe(2);
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/одно.*другое/);
    await press(new RegExp(`^${text.goOn}`), 1);
    expect(reasons().value).toBe('другое');
    expect(screen.getByText(/^Есть черновик от/)).toBeDefined();
  });

  it('forgets on the server what the reader does not want', async () => {
    const { of } = fresh(draft('draft_1', 'по выписке'));
    await waitFor(() => screen.getByText(text.foundText.text));
    await press(new RegExp(`^${text.anew}`));
    expect(of('DiscardDraft')[0]?.variables.input).toMatchObject({ draftId: 'draft_1', revision: 3 });
    expect(screen.queryByText(text.foundText.text)).toBeNull();
    expect(reasons().value).toBe('');
  });

  it('saves what is typed and says when', async () => {
    const { of } = fresh();
    type('по выписке');
    await waitFor(() => screen.getByText(/^Черновик сохранён в \d\d:\d\d$/), { timeout: 2500 });
    const content = contentOfFirst(of('SaveDraft'));
    expect(JSON.parse(content).values.values.reasons).toBe('по выписке');
  });

  it('saves it when the page is left, without waiting', async () => {
    const { of } = fresh();
    type('по выписке');
    act(() => {
      window.dispatchEvent(new Event('pagehide'));
    });
    await waitFor(() => expect(of('SaveDraft').length).toBe(1), { timeout: 300 });
  });

  it('sends nothing that nobody can have typed', async () => {
    const { of } = fresh();
    type('по\u0000вы\u001bписке\ud83d');
    await waitFor(() => expect(of('SaveDraft').length).toBe(1), { timeout: 2500 });
    const content = contentOfFirst(of('SaveDraft'));
    expect(JSON.parse(content).values.values.reasons).toBe('повыписке');
  });

  it('names its draft in the key of the deed, and leaves nothing to save when the deed is done', async () => {
    const { of } = fresh();
    type('по выписке');
    await waitFor(() => expect(of('SaveDraft').length).toBe(1), { timeout: 2500 });
    await waitFor(() => screen.getByText(/^Черновик сохранён/));
    type('по выписке, дополнено');
    await press(/^send$/);
    await waitFor(() => expect(of('D').length).toBe(1));
    act(() => forgetTyped(key));
    expect(of('D')[0]?.variables.input).toMatchObject({
      idempotencyKey: expect.stringMatching(/^draft_new_[0-9a-f]{20}$/),
    });
    await new Promise((done) => setTimeout(done, 1500));
    expect(of('SaveDraft').length).toBe(1);
    expect(of('DiscardDraft').length).toBe(0);
  });

  it('says when there is no connection', async () => {
    const lost = vi.fn(async () => {
      throw new TypeError('connection lost');
    });
    open(makeClient(lost as unknown as typeof fetch));
    type('по выписке');
    await waitFor(() => screen.getByText(text.lost.text), { timeout: 2500 });
  });

  it('offers nothing of another form, and nothing that cannot be read', async () => {
    const foreign = { ...draft('draft_1', 'чужое'), content: '{"of":"case_0/decideNeed","values":{}}' };
    const { of } = fresh(foreign, { ...draft('draft_2', ''), content: 'не JSON' });
    await waitFor(() => expect(of('DraftsOfForm').length).toBe(1));
    await act(() => new Promise((done) => setTimeout(done, 50)));
    expect(screen.queryByText(text.foundText.text)).toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DraftInput, DraftKeeper, type SaveOutcome } from './draft-keeper';

/** A server with one answer after another, and the last one for good. */
function desk(...answers: (SaveOutcome | 'saved')[]) {
  const page = { typed: undefined as string | undefined };
  const asked: (DraftInput & { leaving: boolean })[] = [];
  const discarded: string[] = [];
  let revision = 0;
  const keeper = new DraftKeeper(
    {
      save: async (input, leaving) => {
        asked.push({ ...input, leaving });
        const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? 'saved';
        await new Promise((done) => setTimeout(done, 100));
        if (answer !== 'saved') return answer;
        revision += 1;
        return { kind: 'saved', id: 'draft_1', revision, savedAt: '2026-04-27T11:05:00Z' };
      },
      discard: async (id) => discarded.push(id),
    },
    () => page.typed,
  );
  const type = (text: string) => {
    page.typed = text;
    keeper.changed();
  };
  return { keeper, asked, discarded, type };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a draft on the server', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is saved a second after the last letter', async () => {
    const { keeper, asked, type } = desk('saved');
    type('а');
    await pass(500);
    type('аб');
    await pass(900);
    expect(asked).toEqual([]);
    await pass(300);
    expect(asked.map((one) => one.content)).toEqual(['аб']);
    expect(keeper.now()).toEqual({ stage: 'saved', at: '2026-04-27T11:05:00Z' });
  });

  it('is saved within two seconds of the first letter however long somebody types', async () => {
    const { asked, type } = desk('saved');
    for (let letters = 1; letters <= 19; letters += 1) {
      type('а'.repeat(letters));
      await pass(100);
    }
    expect(asked.length).toBe(1);
    expect(asked[0]?.content.length).toBeGreaterThan(15);
  });

  it('says which revision it has seen, and asks nothing when nothing was typed', async () => {
    const { asked, type } = desk('saved');
    type('а');
    await pass(1200);
    type('а');
    await pass(5000);
    type('аб');
    await pass(1200);
    expect(asked.map(({ draftId, seen }) => [draftId, seen])).toEqual([
      [null, 0],
      ['draft_1', 1],
    ]);
  });

  it('is saved one save at a time', async () => {
    const { asked, type } = desk('saved');
    type('а');
    await pass(1050);
    type('аб');
    await pass(20);
    expect(asked.length).toBe(1);
    await pass(2000);
    expect(asked.map(({ seen, content }) => [seen, content])).toEqual([
      [0, 'а'],
      [1, 'аб'],
    ]);
  });

  it('repeats a lost save as it was, and sends what was typed meanwhile after it', async () => {
    const { keeper, asked, type } = desk({ kind: 'lost' }, 'saved');
    type('а');
    await pass(1200);
    expect(keeper.now()).toEqual({ stage: 'failed', why: 'lost' });
    type('аб');
    await pass(1200);
    expect(asked[1]).toEqual(asked[0]);
    await pass(2000);
    expect(asked[2]?.content).toBe('аб');
    expect(asked[2]?.idempotencyKey).not.toBe(asked[0]?.idempotencyKey);
  });

  it('tries again by itself while the connection or the sign-in is away', async () => {
    const { keeper, asked, type } = desk({ kind: 'signed-out' }, { kind: 'lost' }, 'saved');
    type('а');
    await pass(1200);
    expect(keeper.now()).toEqual({ stage: 'failed', why: 'signed-out' });
    await pass(11_000);
    expect(asked.length).toBe(3);
    expect(keeper.now().stage).toBe('saved');
  });

  it('does not send again what was refused until something else is typed', async () => {
    const { keeper, asked, type } = desk({ kind: 'refused', message: 'Слишком длинно.' });
    type('а');
    await pass(30_000);
    expect(asked.length).toBe(1);
    expect(keeper.now()).toEqual({ stage: 'refused', message: 'Слишком длинно.' });
    type('аб');
    await pass(2000);
    expect(asked.length).toBe(2);
  });

  it('begins anew when another window has sent or dropped it, and gives up where there is no place for it', async () => {
    const { keeper, asked, type } = desk('saved', { kind: 'gone' }, 'saved');
    type('а');
    await pass(1200);
    type('аб');
    await pass(2500);
    expect(asked.map((one) => one.draftId)).toEqual([null, 'draft_1', null]);
    expect(keeper.now().stage).toBe('saved');
    const lost = desk({ kind: 'gone' });
    lost.type('а');
    await pass(60_000);
    expect(lost.asked.length).toBe(1);
    expect(lost.keeper.now()).toEqual({ stage: 'failed', why: 'gone' });
  });

  it('goes at once when the page is left', async () => {
    const { keeper, asked, type } = desk('saved');
    type('а');
    keeper.leave();
    expect(asked.map(({ content, leaving }) => [content, leaving])).toEqual([['а', true]]);
    await pass(200);
    keeper.leave();
    expect(asked.length).toBe(1);
  });

  it('goes at once even behind a save under way, as one that has seen it', async () => {
    const { keeper, asked, type } = desk('saved');
    type('а');
    await pass(1200);
    type('аб');
    await pass(1050);
    type('абв');
    keeper.leave(true);
    expect(asked.map(({ seen, content, leaving }) => [seen, content, leaving])).toEqual([
      [0, 'а', false],
      [1, 'аб', false],
      [2, 'абв', true],
    ]);
  });

  it('gives its id to the key of the deed that sends it, and is not saved meanwhile', async () => {
    const { keeper, asked, type } = desk('saved');
    expect(await keeper.keyOfDeed()).toMatch(/^[0-9a-f-]{36}$/);
    keeper.settled();
    type('а');
    await pass(1050);
    const key = keeper.keyOfDeed();
    await pass(100);
    expect(await key).toMatch(/^draft_1_[0-9a-f]{20}$/);
    type('аб');
    await pass(5000);
    expect(asked.length).toBe(1);
    keeper.settled();
    await pass(1200);
    expect(asked.length).toBe(2);
  });

  it('leaves no draft behind when it was sent or dropped while its first save was on the way', async () => {
    const { keeper, discarded, type } = desk('saved');
    type('а');
    await pass(1050);
    keeper.forget();
    await pass(200);
    expect(discarded).toEqual(['draft_1']);
    expect(keeper.now()).toEqual({ stage: 'idle' });
  });

  it('keeps what was typed as a draft of its own when another one is taken up', async () => {
    const { keeper, asked, discarded, type } = desk('saved');
    type('моё');
    keeper.leave(true);
    keeper.adopt('draft_2', 7, 'прежнее', '2026-04-27T11:00:00Z');
    await pass(200);
    expect(discarded).toEqual([]);
    type('прежнее и ещё');
    await pass(1200);
    expect(asked.map(({ draftId, seen }) => [draftId, seen])).toEqual([
      [null, 0],
      ['draft_2', 7],
    ]);
  });

  it('is discarded when the reader begins anew', async () => {
    const { keeper, discarded, type } = desk('saved');
    type('а');
    await pass(1200);
    keeper.drop();
    expect(discarded).toEqual(['draft_1']);
  });
});

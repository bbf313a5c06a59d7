import { describe, expect, it } from 'vitest';
import { say } from '../../../messages';
import { addLine, changeLine, controlsOf, linesOf, MOST_MEASURES, moveLine, readLines, removeLine } from './measures';
import { words } from './messages';

const known = linesOf([
  { listed: { id: 'accompaniment-1' }, title: 'L', content: 'a', from: '2026-11-18', to: '2026-11-20' },
  { listed: null, title: 'Own', content: 'b', from: '2026-12-07', to: '2026-12-11' },
  { listed: { id: 'accompaniment-negotiations' }, title: 'N', content: 'c', from: '2026-12-14', to: '2026-12-14' },
]);
const order = (lines: readonly { content: string }[]) => lines.map((line) => line.content).join('');

describe('the order of measures', () => {
  it('changes by one place, up or down', () => {
    expect(order(moveLine(known, 1, -1))).toBe('bac');
    expect(order(moveLine(known, 1, 1))).toBe('acb');
  });

  it('stays as it is at the edges and for an unknown line', () => {
    expect(order(moveLine(known, 0, -1))).toBe('abc');
    expect(order(moveLine(known, 2, 1))).toBe('abc');
    expect(order(moveLine(known, 9, 1))).toBe('abc');
  });

  it('keeps what was typed with its line', () => {
    const moved = moveLine(changeLine(known, 2, { content: 'typed' }), 2, -1);
    expect(moved.map((line) => [line.key, line.content])).toEqual([
      [0, 'a'],
      [2, 'typed'],
      [1, 'b'],
    ]);
  });

  it('gives a new line a key that no other has, also after a removal', () => {
    const lines = addLine(removeLine(known, 1), '');
    expect(lines.map((line) => line.key)).toEqual([0, 2, 3]);
  });

  it('takes no more lines than the contract allows', () => {
    let lines = known;
    for (let i = 0; i < MOST_MEASURES + 5; i++) lines = addLine(lines, 'accompaniment-1');
    expect(lines).toHaveLength(MOST_MEASURES);
  });
});

describe('reading the measures', () => {
  it('names a listed one by its id and one of our own by its title', () => {
    expect(readLines(known)).toEqual({
      errors: [],
      measures: [
        { listed: 'accompaniment-1', ownTitle: null, content: 'a', from: '2026-11-18', to: '2026-11-20' },
        { listed: null, ownTitle: 'Own', content: 'b', from: '2026-12-07', to: '2026-12-11' },
        { listed: 'accompaniment-negotiations', ownTitle: null, content: 'c', from: '2026-12-14', to: '2026-12-14' },
      ],
    });
  });

  it('says of each line what is missing in it, and each error has its control', () => {
    const lines = addLine(known, '');
    const { errors } = readLines(lines);
    expect(errors.map((one) => one.field)).toEqual([
      'measures-3-ownTitle',
      'measures-3-content',
      'measures-3-from',
      'measures-3-to',
    ]);
    expect(errors[0]?.message).toBe(say.fillIn(words.measuresForm.at(4, words.measuresForm.ownTitle)));
    expect(controlsOf(lines)).toEqual(expect.arrayContaining(errors.map((one) => one.field)));
  });

  it('wants at least one', () => {
    expect(readLines([]).errors).toEqual([{ field: 'measures', message: words.measuresForm.none }]);
  });
});

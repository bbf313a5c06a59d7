import { describe, expect, it } from 'vitest';
import { addLine, linesOf, PROGRAMME, readLines } from './lines';

const known = {
  measureId: 'm1',
  listedId: null,
  title: 'Встретить у входа',
  content: 'В девять.',
  from: '2026-05-12',
  until: null,
  doer: 'MENTOR' as const,
  programme: null,
};

describe('the measures of a plan, as typed', () => {
  it('go to the server as they came from it', () => {
    const { measures, errors } = readLines(linesOf([known]));
    expect(errors).toEqual([]);
    expect(measures).toEqual([
      {
        id: 'm1',
        listed: null,
        ownTitle: 'Встретить у входа',
        content: 'В девять.',
        from: '2026-05-12',
        until: null,
        doer: 'MENTOR',
        programme: null,
      },
    ]);
  });

  it('say at each field what is missing', () => {
    const { errors } = readLines(addLine([], 'workplace-8'));
    expect(errors.map((one) => one.field)).toEqual(['measures-0-from', 'measures-0-content']);
    expect(readLines([]).errors.map((one) => one.field)).toEqual(['measures']);
  });

  it('have a programme at the seventeenth alone', () => {
    const [line] = linesOf([{ ...known, listedId: PROGRAMME, programme: { goal: 'Научиться.' } as never }]);
    expect(readLines([line as never]).measures[0]?.programme).toMatchObject({ goal: 'Научиться.', diary: null });
    expect(readLines([{ ...line, listed: 'workplace-1' } as never]).measures[0]?.programme).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readQueueAddress } from './filter';
import { hrefOfSaved, savedOf } from './saved';

describe('a saved filter', () => {
  const filters = [
    { stage: null, whose: null, responsibleId: null },
    { stage: 'ACCOMPANYING', whose: 'MINE', responsibleId: null },
    { stage: null, whose: 'NOBODYS', responsibleId: null },
    { stage: 'CLOSED', whose: null, responsibleId: 'staff_tikhonov' },
  ] as const;

  it('leads to an address that reads back as the same filter', () => {
    for (const one of filters) {
      const href = hrefOfSaved(one);
      expect(savedOf(readQueueAddress(href.slice(href.indexOf('?'))))).toEqual(one);
    }
  });

  it('asks for all aloud, or the usual filter would come back', () => {
    expect(hrefOfSaved(filters[0])).toBe('/staff?whose=all');
  });
});

import { describe, expect, it } from 'vitest';
import { filterOf, queueHref, readQueueAddress } from './filter';

describe('the address of the queue', () => {
  it('says the filter and the place, and reads back as it was written', () => {
    const asked = { stage: 'CLOSED', whose: 'staff_kuznetsova', after: 'x=' } as const;
    const href = queueHref(asked);
    expect(readQueueAddress(href.slice(href.indexOf('?')))).toEqual(asked);
  });

  it('is short without a filter', () => {
    expect(queueHref({ stage: '', whose: '' })).toBe('/staff');
  });

  it('never names a person', () => {
    const asked = { stage: '', whose: 'mine', after: undefined, name: 'a' } as const;
    expect(queueHref(asked)).toBe('/staff?whose=mine');
    expect(readQueueAddress('?name=a')).toEqual({ stage: '', whose: '', after: undefined });
  });

  it('forgets the place when the filter changes', () => {
    expect(queueHref({ stage: 'CLOSED' })).toBe('/staff?stage=CLOSED');
  });

  it('opens the whole queue for a filter that nobody knows', () => {
    expect(readQueueAddress('?stage=NONSENSE&whose=<x>')).toEqual({ stage: '', whose: '', after: undefined });
  });
});

describe('the filter sent to the server', () => {
  const all = { stage: '', whose: '', after: 'x' } as const;

  it('is none when nothing is asked', () => {
    expect(filterOf(all, '')).toBeNull();
    expect(filterOf({ ...all, whose: 'all' }, '')).toBeNull();
  });

  it('names only what is asked', () => {
    expect(filterOf(all, 'a')).toEqual({ name: 'a' });
    expect(filterOf({ ...all, stage: 'ACCOMPANYING' }, '')).toEqual({ stage: 'ACCOMPANYING' });
    expect(filterOf({ ...all, whose: 'mine' }, '')).toEqual({ whose: 'MINE' });
    expect(filterOf({ ...all, whose: 'nobodys' }, '')).toEqual({ whose: 'NOBODYS' });
    expect(filterOf({ ...all, whose: 'staff_tikhonov' }, '')).toEqual({ responsibleId: 'staff_tikhonov' });
  });
});

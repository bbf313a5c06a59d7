import { describe, expect, it } from 'vitest';
import { filterOf, queueHref, readQueueAddress } from './filter';

describe('the address of the queue', () => {
  it('says the filter and the place, and reads back as it was written', () => {
    const asked = { name: 'a b', stage: 'CLOSED', after: 'x=' } as const;
    const href = queueHref(asked);
    expect(readQueueAddress(href.slice(href.indexOf('?')))).toEqual(asked);
  });

  it('is short without a filter', () => {
    expect(queueHref({ name: ' ', stage: '' })).toBe('/staff');
  });

  it('forgets the place when the filter changes', () => {
    expect(queueHref({ name: 'a', stage: '' })).toBe('/staff?name=a');
  });

  it('opens the whole queue for a stage that nobody knows', () => {
    expect(readQueueAddress('?stage=NONSENSE')).toEqual({ name: '', stage: '', after: undefined });
  });
});

describe('the filter sent to the server', () => {
  it('is none when nothing is asked', () => {
    expect(filterOf({ name: '', stage: '', after: 'x' })).toBeNull();
  });

  it('names only what is asked', () => {
    expect(filterOf({ name: 'a', stage: '', after: undefined })).toEqual({ name: 'a' });
    expect(filterOf({ name: '', stage: 'ACCOMPANYING', after: undefined })).toEqual({ stage: 'ACCOMPANYING' });
  });
});

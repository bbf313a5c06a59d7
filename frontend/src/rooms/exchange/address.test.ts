import { describe, expect, it } from 'vitest';
import { exchangeHref, filterOf, readExchangeAddress } from './address';

describe('the address of the monitor', () => {
  it('keeps both filters and the place', () => {
    const address = { system: 'MSE', stage: 'FAILED', after: 'abc' } as const;
    expect(readExchangeAddress(exchangeHref(address).split('?')[1] ?? '')).toEqual(address);
    expect(filterOf(address)).toEqual({ system: 'MSE', stage: 'FAILED' });
  });

  it('takes what nobody knows for no filter', () => {
    const address = readExchangeAddress('system=FAX&stage=LOST');
    expect(address).toEqual({ system: '', stage: '', after: undefined });
    expect(filterOf(address)).toBeNull();
  });
});

import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { toFault } from './fault';

function said(extensions: Record<string, unknown>, message = 'Так нельзя') {
  return toFault(new CombinedError({ graphQLErrors: [{ message, extensions }] }));
}

function status(code: number) {
  return toFault(new CombinedError({ networkError: new Error('x'), response: new Response('', { status: code }) }));
}

describe('a fault', () => {
  it('keeps the finer code and the words of the server', () => {
    expect(said({ code: 'CALENDAR_MISSING', classification: 'BAD_REQUEST' }, 'Календаря на 2031 год нет.')).toEqual({
      code: 'BAD_REQUEST',
      reason: 'CALENDAR_MISSING',
      message: 'Календаря на 2031 год нет.',
      unsettled: false,
    });
  });

  it('of a broken server carries its number and leaves the outcome open', () => {
    expect(said({ code: 'INTERNAL', traceId: 'a1b2' })).toMatchObject({
      code: 'INTERNAL',
      traceId: 'a1b2',
      unsettled: true,
    });
  });

  it('without a code is taken for a broken server', () => {
    expect(said({})).toMatchObject({ code: 'INTERNAL', unsettled: true });
  });

  it.each([
    [401, 'UNAUTHORIZED', false],
    [403, 'FORBIDDEN', false],
    [413, 'BAD_REQUEST', false],
    [503, 'UNAVAILABLE', true],
  ])('of HTTP %i is %s', (code, name, unsettled) => {
    expect(status(code)).toEqual({ code: name, unsettled });
  });

  it('of a lost connection leaves the outcome open', () => {
    expect(toFault(new CombinedError({ networkError: new TypeError('lost') }))).toEqual({
      code: 'UNAVAILABLE',
      unsettled: true,
    });
  });
});

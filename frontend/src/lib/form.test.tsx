import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { say } from '../messages';
import { type FormError, NO_DATE } from '../ui';
import { checkOf, controlOf, useForm } from './form';

describe('the control that a server path means', () => {
  const known = ['snils', 'planAgreedOn', 'measures', 'measures-0-from', 'measures-1-from'];

  it('is named by the last word of the path', () => {
    expect(controlOf(['person', 'snils'], known)).toBe('snils');
    expect(controlOf(['planAgreedOn'], known)).toBe('planAgreedOn');
  });

  it('is named by the whole path in a list', () => {
    expect(controlOf(['measures', '1', 'from'], known)).toBe('measures-1-from');
    expect(controlOf(['measures'], known)).toBe('measures');
  });

  it('is none for a path that the form does not have, and for no path', () => {
    expect(controlOf(['measures', '7', 'from'], known)).toBeUndefined();
    expect(controlOf(['office'], known)).toBeUndefined();
    expect(controlOf([], known)).toBeUndefined();
  });
});

function read<Values extends Record<string, unknown>>(values: Values) {
  let shown: readonly FormError[] = [];
  const check = checkOf(values, (errors) => {
    shown = errors;
  });
  return { check, errors: () => shown };
}

describe('reading a form', () => {
  it('collects what is missing, in the order of the form', () => {
    const { check, errors } = read({ name: '  ', on: NO_DATE, way: '', seen: false });
    check.text('name', 'N');
    check.day('on', 'D');
    check.choice('way', 'W', ['A', 'B']);
    check.agreed('seen', 'S');
    expect(check.passed()).toBe(false);
    expect(errors()).toEqual([
      { field: 'name', message: say.fillIn('N') },
      { field: 'on', message: say.dateMissing('D') },
      { field: 'way', message: say.pickOne('W') },
      { field: 'seen', message: 'S' },
    ]);
  });

  it('trims text, and takes an empty optional field for nothing', () => {
    const { check } = read({ name: ' x ', phone: ' ', until: NO_DATE });
    expect(check.text('name', 'N')).toBe('x');
    expect(check.optional('phone')).toBeNull();
    expect(check.optionalDay('until', 'U')).toBeNull();
    expect(check.passed()).toBe(true);
  });

  it('refuses half of a date even where a date is optional', () => {
    const { check } = read({ until: { day: '31', month: '', year: '' } });
    check.optionalDay('until', 'U');
    expect(check.passed()).toBe(false);
  });
});

describe('a form with a prefix', () => {
  it('keeps its controls apart from those of its twin on the same page', () => {
    const { result } = renderHook(() => useForm({ number: '' }, 'order_1-'));
    act(() => result.current.fail([{ field: 'number', message: 'no' }]));
    expect(result.current.errors).toEqual([{ field: 'order_1-number', message: 'no' }]);
    expect(result.current.text('number')).toMatchObject({ id: 'order_1-number', error: 'no' });
  });
});

import { describe, expect, it } from 'vitest';
import { addDays, formatDay, formatDayOfWeek, formatMoment, isoDay, parseDay, weekdayOf } from './dates';

describe('a day', () => {
  it('is written in full and never breaks across lines', () => {
    expect(formatDayOfWeek('2025-05-12')).toBe('12\u00a0мая\u00a02025\u00a0г., понедельник');
  });

  it('stays the same day in every time zone', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Moscow']) {
      process.env.TZ = zone;
      expect(formatDay('2026-01-01')).toBe('1\u00a0января\u00a02026\u00a0г.');
    }
    process.env.TZ = before;
  });

  it('is refused when no calendar has it', () => {
    expect(parseDay('2026-02-29')).toBeUndefined();
    expect(parseDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseDay('29.02.2024')).toBeUndefined();
  });

  it('steps over the end of a year', () => {
    expect(isoDay(addDays({ year: 2025, month: 12, day: 31 }, 1))).toBe('2026-01-01');
  });

  it('counts weekdays from Monday', () => {
    expect(weekdayOf({ year: 2026, month: 5, day: 11 })).toBe(0);
    expect(weekdayOf({ year: 2026, month: 5, day: 17 })).toBe(6);
  });

  it('shows what it cannot read as it came', () => {
    expect(formatDay('скоро')).toBe('скоро');
  });
});

describe('a moment', () => {
  it('is shown by the clock of the zone', () => {
    expect(formatMoment('2026-04-27T21:30:00Z', 'Europe/Moscow')).toBe('28\u00a0апреля\u00a02026\u00a0г. в 00:30');
  });
});

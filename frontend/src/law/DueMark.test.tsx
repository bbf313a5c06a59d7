import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatDayOfWeek } from '../lib/dates';
import { say } from '../messages';
import { DueDay, urgencyOf } from './DueMark';
import { leftWords } from './left';
import { law } from './messages';

const left = (workingDaysLeft: number | null, daysLeft: number | null) => ({ workingDaysLeft, daysLeft });

describe('how near a last day is', () => {
  it('changes its shape at the last day, not before it is over', () => {
    const shapes = [left(-1, -1), left(0, 0), left(1, 1), left(2, 4), left(3, 5)].map(urgencyOf);
    expect(shapes).toEqual(['late', 'today', 'soon', 'soon', 'calm']);
  });

  it('is said in words that agree with the number', () => {
    const days = say.workingDays;
    expect(leftWords(left(1, 1))).toBe(`Остался ${days(1)}`);
    expect(leftWords(left(2, 2))).toBe(`Осталось ${days(2)}`);
    expect(leftWords(left(11, 15))).toBe(`Осталось ${days(11)}`);
    expect(leftWords(left(21, 29))).toBe(`Остался ${days(21)}`);
    expect(leftWords(left(-1, -3))).toBe(`Просрочено на ${days(1)}`);
    expect(leftWords(left(0, 0))).toBe(law.today);
  });

  it('is over on the weekend after a Friday, though no working day went by', () => {
    const sunday = left(0, -2);
    expect(leftWords(sunday)).toBe(law.over);
    expect(urgencyOf(sunday)).toBe('late');
  });

  it('is still to come on a Saturday when the last day is Sunday', () => {
    const saturday = left(0, 1);
    expect(leftWords(saturday)).toBe(law.noneLeft);
    expect(urgencyOf(saturday)).toBe('soon');
  });

  it('needs no calendar to be over or today, and does not guess otherwise', () => {
    expect([left(null, -1), left(null, 0), left(null, 3)].map(leftWords)).toEqual([law.over, law.today, undefined]);
  });

  it('stands beside the date in full, and is silent when the term is closed', () => {
    const day = { due: '2025-05-12' };
    const { container, rerender } = render(<DueDay of={{ ...day, ...left(2, 2) }} />);
    expect(container.textContent).toBe(formatDayOfWeek('2025-05-12') + leftWords(left(2, 2)));
    rerender(<DueDay of={{ ...day, ...left(null, null) }} />);
    expect(container.textContent).toBe(formatDayOfWeek('2025-05-12'));
  });
});

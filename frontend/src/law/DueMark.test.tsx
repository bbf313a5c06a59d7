import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatDayOfWeek } from '../lib/dates';
import { say } from '../messages';
import { DueMark, leftWords, urgencyOf } from './DueMark';
import { law } from './messages';

describe('how near a last day is', () => {
  it('changes its shape at the last day, not before it is over', () => {
    expect([-1, 0, 1, 2, 3].map(urgencyOf)).toEqual(['late', 'today', 'soon', 'soon', 'calm']);
  });

  it('is said in words that agree with the number', () => {
    const days = say.workingDays;
    expect(leftWords(1)).toContain(days(1));
    expect(leftWords(1)).not.toBe(law.left(1));
    expect(leftWords(2)).toContain(days(2));
    expect(leftWords(21)).toContain(days(21));
    expect(leftWords(-1)).toContain(days(1));
    expect(leftWords(0)).toBe(law.left(0));
  });

  it('stands beside the date in full, and is silent when nobody counted', () => {
    const { container, rerender } = render(<DueMark due="2025-05-12" left={2} />);
    expect(container.textContent).toBe(formatDayOfWeek('2025-05-12') + leftWords(2));
    rerender(<DueMark due="2025-05-12" left={null} />);
    expect(container.textContent).toBe(formatDayOfWeek('2025-05-12'));
  });
});

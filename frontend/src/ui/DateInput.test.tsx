import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DateInput, NO_DATE, readTyped, typedOf } from '.';

function Form({ error }: { error?: string }) {
  const [value, setValue] = useState(NO_DATE);
  return (
    <>
      <DateInput id="day" label="День плана" value={value} onChange={setValue} error={error} />
      <output>{JSON.stringify(readTyped('День плана', value))}</output>
    </>
  );
}

describe('a date of three plain inputs', () => {
  it('is a group with a name, and each part has its own', () => {
    render(<Form />);
    expect(screen.getByRole('group', { name: 'День плана' })).toBeTruthy();
    for (const [part, typed] of [
      ['День', '7'],
      ['Месяц', '5'],
      ['Год', '2026'],
    ] as const) {
      fireEvent.change(screen.getByRole('textbox', { name: part }), { target: { value: typed } });
    }
    expect(screen.getByRole('status').textContent).toBe('{"iso":"2026-05-07"}');
  });

  it('ties its error to the group', () => {
    render(<Form error="День плана: такого дня нет в календаре" />);
    const group = screen.getByRole('group', { name: 'День плана' });
    expect(group.getAttribute('aria-describedby')).toBe('day-hint day-error');
    expect(document.getElementById('day-error')?.textContent).toContain('такого дня нет');
  });
});

const read = (day: string, month: string, year: string) => readTyped('Дата', { day, month, year });

describe('what was typed', () => {
  it('is told apart: nothing, a half, a day that is not, a day', () => {
    expect(read('', ' ', '')).toEqual({ empty: true });
    expect(read('7', '', '2026')).toEqual({ error: 'Дата: не хватает — месяц' });
    expect(read('7', '5', '26')).toEqual({ error: 'Дата: не хватает — год из четырёх цифр' });
    expect(read('30', '2', '2026')).toEqual({ error: 'Дата: такого дня нет в календаре' });
    expect(read('29', '02', '2024')).toEqual({ iso: '2024-02-29' });
  });

  it('comes back as it would be typed', () => {
    expect(typedOf('2026-05-07')).toEqual({ day: '7', month: '5', year: '2026' });
    expect(typedOf(undefined)).toEqual(NO_DATE);
  });
});

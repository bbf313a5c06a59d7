import { fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ErrorSummary, TextInput } from '.';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

describe('the error summary', () => {
  it('is not there while nothing is wrong', () => {
    render(<ErrorSummary errors={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes the focus when it appears, and again at each attempt', () => {
    const errors = [{ field: 'name', message: 'Введите имя' }];
    const { rerender } = render(<ErrorSummary errors={errors} attempt={1} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    screen.getByRole('link').focus();
    rerender(<ErrorSummary errors={errors} attempt={2} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('leads to the field and says the same words beside it', () => {
    render(
      <>
        <ErrorSummary errors={[{ field: 'name', message: 'Введите имя' }]} />
        <TextInput id="name" label="Имя" hint="Как в паспорте" error="Введите имя" />
      </>,
    );
    fireEvent.click(screen.getByRole('link', { name: 'Введите имя' }));
    const input = screen.getByRole('textbox', { name: 'Имя' });
    expect(document.activeElement).toBe(input);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Как в паспорте',
      'Ошибка: Введите имя',
    ]);
  });

  it('has a name of its own where two forms of one page are refused', () => {
    render(
      <>
        <ErrorSummary title="Утвердить" errors={[{ message: 'Нет номера' }]} />
        <ErrorSummary title="Вернуть" errors={[{ message: 'Нет причины' }]} />
      </>,
    );
    expect(screen.getByRole('alert', { name: 'Утвердить' }).textContent).toContain('Нет номера');
    expect(screen.getByRole('alert', { name: 'Вернуть' }).textContent).toContain('Нет причины');
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows an error of the whole form as words, not as a link', () => {
    render(<ErrorSummary errors={[{ message: 'Дело уже закрыто' }]} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Дело уже закрыто')).toBeTruthy();
  });
});

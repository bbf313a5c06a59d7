import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeFragmentData } from '../gql';
import type { WhyTermFragment, WhyTermFragmentDoc } from '../gql/graphql';
import { WhyTerm } from '.';

const norm = {
  __typename: 'Norm',
  id: 'SIT-01',
  title: 'Решение о нуждаемости',
  basis: 'PRESENTATION',
  text: 'Решение принимается не позднее следующего рабочего дня.',
  plain: 'Решают за один рабочий день.',
};

const steps = [
  { __typename: 'TermStep', date: '2026-05-08', kind: 'START', reason: 'План согласован' },
  { __typename: 'TermStep', date: '2026-05-09', kind: 'SKIPPED', reason: 'Праздник: День Победы' },
  { __typename: 'TermStep', date: '2026-05-12', kind: 'COUNTED', reason: 'Рабочий день' },
];

function term(over: object = {}) {
  const data = {
    __typename: 'Term',
    id: 'term_1',
    title: 'Решение о нуждаемости',
    from: '2026-05-08',
    trigger: 'день согласования плана',
    due: '2026-05-12',
    nominalDue: '2026-05-12',
    rule: { __typename: 'TermRule', id: 'SIT-01', method: '1 рабочий день', norm },
    steps,
    ...over,
  };
  return makeFragmentData(data as unknown as WhyTermFragment, {} as typeof WhyTermFragmentDoc);
}

describe('«Почему этот срок?»', () => {
  it('names the term it explains, for those who hear links one by one', () => {
    render(<WhyTerm term={term()} />);
    expect(screen.getByText('Почему этот срок?', { exact: false }).textContent).toContain('Решение о нуждаемости');
  });

  it('shows the event, the rule with its words and mark, and the last day', () => {
    render(<WhyTerm term={term()} />);
    expect(screen.getByText(/день согласования плана/)).toBeTruthy();
    expect(screen.getByText('1 рабочий день')).toBeTruthy();
    expect(screen.getByText('официальная презентация')).toBeTruthy();
    expect(screen.getByRole('link', { name: /SIT-01/, hidden: true }).getAttribute('href')).toBe('/norms/SIT-01');
  });

  it('lists each day in order, with what was done and why', () => {
    render(<WhyTerm term={term()} />);
    const items = within(screen.getByRole('list', { hidden: true })).getAllByRole('listitem', { hidden: true });
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringContaining('день события · План согласован'),
      expect.stringContaining('пропускаем · Праздник: День Победы'),
      expect.stringContaining('считаем · Рабочий день · последний день срока'),
    ]);
  });

  it('draws the same days, hidden from those who hear the list', () => {
    const { container } = render(<WhyTerm term={term()} />);
    const picture = container.querySelector('.months');
    expect(picture?.getAttribute('aria-hidden')).toBe('true');
    expect(picture?.querySelector('.month__day--skipped')?.textContent).toBe('9');
    expect(picture?.querySelector('.month__day--last')?.textContent).toBe('12');
  });

  it('says so when the end was moved', () => {
    render(<WhyTerm term={term({ nominalDue: '2026-05-10' })} />);
    expect(screen.getByText(/конец перенесён/)).toBeTruthy();
  });
});

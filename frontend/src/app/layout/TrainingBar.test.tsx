import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { describe, expect, it } from 'vitest';
import { makeClient } from '../../lib/client';
import { DisplayProvider } from '../../lib/display';
import { Layout } from './Layout';
import { TrainingBar } from './TrainingBar';

const CLOCK = { now: '2026-12-14T09:00:00Z', today: '2026-12-14' };

function server(moved: boolean) {
  const asked: string[] = [];
  const ask = async (_input: unknown, init?: RequestInit) => {
    asked.push(JSON.parse(String(init?.body)).query);
    const data = { clock: { __typename: 'Clock', ...CLOCK, moved } };
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  };
  const client = makeClient(ask as typeof fetch);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <DisplayProvider>
      <Provider value={client}>{children}</Provider>
    </DisplayProvider>
  );
  return { asked, wrapper };
}

describe('the bar of the training system', () => {
  it('says that data are invented, and what day the clock shows when it was moved', async () => {
    render(<TrainingBar staff={false} />, { wrapper: server(true).wrapper });
    expect(screen.getByText(/Учебная система/)).toBeTruthy();
    expect((await screen.findByText(/Учебные часы переведены/)).textContent).toContain('14\u00a0декабря\u00a02026');
    expect(screen.queryByRole('button', { name: 'Учебные часы' })).toBeNull();
  });

  it('says nothing of a clock that was not moved, and gives staff the panel', async () => {
    render(<TrainingBar staff />, { wrapper: server(false).wrapper });
    expect(await screen.findByRole('button', { name: 'Учебные часы' })).toBeTruthy();
    expect(screen.queryByText(/Учебные часы переведены/)).toBeNull();
  });

  it('does not exist where data are real, and asks for no clock', () => {
    const { asked, wrapper } = server(true);
    render(<Layout demo={false}>страница</Layout>, { wrapper });
    expect(screen.getByText('страница')).toBeTruthy();
    expect(screen.queryByText(/Учебная система/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Учебные часы' })).toBeNull();
    expect(asked.filter((query) => query.includes('clock'))).toEqual([]);
  });
});

import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useCodeAhead } from './ahead';

const SCREENS = [
  { path: '/', Page: { fetch: vi.fn() } },
  { path: '/staff/registry/new', Page: { fetch: vi.fn() } },
  { path: '/staff/registry/:id', Page: { fetch: vi.fn() } },
];

const asked = () => SCREENS.map(({ Page }) => Page.fetch.mock.calls.length);

function Site() {
  useCodeAhead(SCREENS);
  return (
    <nav>
      <a href="/staff/registry/ngo_1">
        <span>Опора</span>
      </a>
      <a href="https://example.org/staff/registry/new">Чужой сайт</a>
    </nav>
  );
}

describe('the code of a page', () => {
  it('is brought for the page that is opened, and for a link as soon as something points at it', () => {
    render(<Site />);
    expect(asked()).toEqual([1, 0, 0]);
    fireEvent.pointerOver(screen.getByText('Опора'));
    expect(asked()).toEqual([1, 0, 1]);
    fireEvent.focusIn(screen.getByText('Чужой сайт'));
    fireEvent.pointerDown(document.body);
    expect(asked()).toEqual([1, 0, 1]);
  });
});

import { act, render, screen } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { lazily } from './lazily';

function Greeting({ name }: { name: string }) {
  return <p>Здравствуйте, {name}</p>;
}

function Form({ name }: { name: string }) {
  const [text, setText] = useState(name);
  return <input aria-label="Имя" value={text} onChange={(event) => setText(event.target.value)} />;
}

const shown = (Page: ReturnType<typeof lazily<{ name: string }>>) =>
  render(
    <Suspense fallback={<p>Открываем</p>}>
      <Page name="Анна" />
    </Suspense>,
  );

describe('a component whose code is another file', () => {
  it('is waited for when nobody fetched it', async () => {
    const Page = lazily(async () => ({ default: Greeting }));
    shown(Page);
    expect(screen.queryByText('Открываем')).not.toBeNull();
    await screen.findByText('Здравствуйте, Анна');
    expect(screen.queryByText('Открываем')).toBeNull();
  });

  it('is there at once when its code was fetched', async () => {
    const Page = lazily(async () => ({ default: Greeting }));
    await act(async () => Page.fetch());
    shown(Page);
    expect(screen.queryByText('Открываем')).toBeNull();
    expect(screen.queryByText('Здравствуйте, Анна')).not.toBeNull();
  });

  it('is asked for again when it did not come ahead', async () => {
    let asked = 0;
    const Page = lazily(async () => {
      asked += 1;
      if (asked === 1) throw new Error('нет связи');
      return { default: Greeting };
    });
    await act(async () => Page.fetch());
    shown(Page);
    await screen.findByText('Здравствуйте, Анна');
    expect(asked).toBe(2);
  });

  it('keeps what was typed when its code is fetched once more', async () => {
    const Page = lazily(async () => ({ default: Form }));
    const { rerender } = shown(Page);
    await screen.findByLabelText('Имя');
    await act(async () => Page.fetch());
    rerender(
      <Suspense fallback={<p>Открываем</p>}>
        <Page name="Вера" />
      </Suspense>,
    );
    expect(screen.getByLabelText<HTMLInputElement>('Имя').value).toBe('Анна');
  });
});

import { useEffect, useState } from 'react';
import { words } from './messages';

interface Part {
  readonly id: string;
  readonly title: string;
}

/** The parts of a long page that are there now, to go to any of them at once. Narrow, where the page is one column, it stands folded. */
export function PageContents({ of }: { of: string }) {
  const [parts, setParts] = useState<readonly Part[]>([]);
  useEffect(() => {
    const page = document.querySelector(of);
    if (!page) return;
    const look = () => {
      const found = [...page.querySelectorAll('h2[id]')].map((one) => ({ id: one.id, title: one.textContent ?? '' }));
      setParts((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    };
    look();
    // Parts come and go with the case, and some are read later than the page.
    const watch = new MutationObserver(look);
    watch.observe(page, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [of]);
  if (parts.length < 2) return null;
  return (
    <nav className="contents" aria-label={words.contents}>
      <details className="details" open={matchMedia('(min-width: 64rem)').matches}>
        <summary>{words.contents}</summary>
        <ul>
          {parts.map((part) => (
            <li key={part.id}>
              <a href={`#${part.id}`}>{part.title}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';
import { say } from '../messages';

let pagesShown = 0;

interface PageProps {
  readonly title: string;
  /** A short line above the heading: where the reader is. */
  readonly eyebrow?: string | undefined;
  readonly lead?: ReactNode;
  /** A form of this page was sent and refused: the title of the window says so first. */
  readonly failed?: boolean;
  readonly width?: 'text' | 'wide';
  readonly children?: ReactNode;
}

/** A page: one heading that takes the focus when the page opens, and a title of the window that says the same. */
export function Page({ title, eyebrow, lead, failed = false, width = 'text', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    pagesShown += 1;
    if (pagesShown === 1) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${failed ? say.failedPrefix : ''}${title} — ${say.product}`;
  }, [title, failed]);
  return (
    <article className={`page page--${width}`}>
      <header className="page__head">
        {eyebrow ? <p className="page__eyebrow">{eyebrow}</p> : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <div className="page__lead">{lead}</div> : null}
      </header>
      {children}
    </article>
  );
}

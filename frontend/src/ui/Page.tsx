import { type ReactNode, useEffect, useRef } from 'react';
import { say } from '../messages';

/** Whether the reader has gone from one page to another: the page they came to first leaves the focus to the browser. */
let moved = false;
for (const event of ['pushState', 'popstate']) {
  window.addEventListener(event, () => {
    moved = true;
  });
}

interface PageProps {
  readonly title: string;
  /** A short line above the heading: where the reader is. */
  readonly eyebrow?: string | undefined;
  readonly lead?: ReactNode;
  /** A form of this page was sent and refused: the title of the window says so first. */
  readonly failed?: boolean;
  readonly width?: 'text' | 'wide';
  /** The start page greets: a picture and one thing to do beside the heading. */
  readonly look?: 'plain' | 'hero';
  readonly art?: ReactNode;
  readonly call?: ReactNode;
  readonly children?: ReactNode;
}

/** A page: one heading that takes the focus when the page opens, and a title of the window that says the same. */
export function Page({ title, eyebrow, lead, failed = false, width = 'text', look, art, call, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${failed ? say.failedPrefix : ''}${title} — ${say.product}`;
  }, [title, failed]);
  const head = (
    <>
      {eyebrow ? <p className="page__eyebrow">{eyebrow}</p> : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead ? <div className="page__lead">{lead}</div> : null}
      {call ? <div>{call}</div> : null}
    </>
  );
  return (
    <article className={`page page--${width}`}>
      {look === 'hero' ? (
        <header className="hero page__full">
          <div className="hero__words">{head}</div>
          {art}
        </header>
      ) : (
        <header className="page__head">{head}</header>
      )}
      {children}
    </article>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';

interface ListFrameProps {
  readonly label: string;
  /** What the list is of: its address. When it changes, the reader is brought to the beginning of the new list. */
  readonly of: string;
  readonly busy: boolean;
  readonly children: ReactNode;
}

/** A list that changes under the reader's hand: a filter or a next page moves the focus to it. */
export function ListFrame({ label, of, busy, children }: ListFrameProps) {
  const box = useRef<HTMLElement>(null);
  const before = useRef(of);
  useEffect(() => {
    if (before.current === of) return;
    before.current = of;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'start' });
  }, [of]);
  return (
    <section className="stack list-frame" ref={box} tabIndex={-1} aria-label={label} aria-busy={busy}>
      {children}
    </section>
  );
}

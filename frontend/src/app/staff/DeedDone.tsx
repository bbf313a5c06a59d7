import { useEffect, useRef } from 'react';
import { Notice } from '../../ui';

/** Says what was done and takes the focus; a new object says it again. */
export function DeedDone({ done }: { done: { readonly text: string | undefined } | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) box.current?.focus();
  }, [done]);
  return (
    <div role="status" tabIndex={-1} ref={box} className="done">
      {done ? (
        <Notice tone="good">
          <p>
            <b>{done.text}</b>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

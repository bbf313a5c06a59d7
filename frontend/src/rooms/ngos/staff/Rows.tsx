import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui';
import { words } from './messages';

interface RowsProps<Row> {
  /** Name of the group: the first button that adds has it as its id, so that an error leads there. */
  readonly group: string;
  readonly legend: string;
  readonly rows: readonly Row[];
  readonly nameOf: (index: number) => string;
  readonly error?: string | undefined;
  readonly adds: readonly { readonly label: string; readonly row: () => Row }[];
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, index: number, change: (part: Partial<Row>) => void) => ReactNode;
}

const text = words.editor;

/** Rows of one kind that can be added and removed. A new one takes the focus; after a removal the button that adds does. */
export function Rows<Row extends { readonly key: number }>(props: RowsProps<Row>) {
  const { group, legend, rows, nameOf, error, adds, onChange, children } = props;
  const [said, setSaid] = useState('');
  const box = useFocusOfNew(rows.length, group);
  const change = (key: number, part: Partial<Row>) =>
    onChange(rows.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const remove = (key: number) => {
    onChange(rows.filter((one) => one.key !== key));
    setSaid(text.removed);
  };
  return (
    <fieldset className="field measures" ref={box}>
      <legend className="field__label">{legend}</legend>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ol className="measures__list">
        {rows.map((row, index) => (
          <li key={row.key} className="measure">
            <fieldset>
              <legend>{nameOf(index)}</legend>
              <div className="measure__fields">{children(row, index, (part) => change(row.key, part))}</div>
              <div className="measure__tools">
                <button type="button" className="tool" onClick={() => remove(row.key)}>
                  {text.remove}
                  <span className="visually-hidden">: {nameOf(index)}</span>
                </button>
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      {error ? (
        <p className="field__error" id={`${group}-error`}>
          {error}
        </p>
      ) : null}
      <div className="buttons">
        {adds.map((add, index) => (
          <Button
            key={add.label}
            look="second"
            {...(index === 0 ? { id: group } : {})}
            aria-describedby={error && index === 0 ? `${group}-error` : undefined}
            onClick={() => {
              onChange([...rows, add.row()]);
              setSaid(text.added);
            }}
          >
            {add.label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

function useFocusOfNew(count: number, group: string) {
  const box = useRef<HTMLFieldSetElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) {
      const last = box.current?.querySelector('.measure:last-child');
      last?.querySelector<HTMLElement>('select, input, textarea')?.focus();
    } else if (count < before.current) {
      document.getElementById(group)?.focus();
    }
    before.current = count;
  }, [count, group]);
  return box;
}

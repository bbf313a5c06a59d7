import { useEffect, useRef } from 'react';
import { Button, DateInput, Select, TextArea, TextInput } from '../../../ui';
import { controlId, type MeasureLine, MOST_MEASURES } from './measures';
import { words } from './messages';

interface ListedItem {
  readonly id: string;
  readonly position: number | null;
  readonly title: string;
}

interface MeasureEditorProps {
  readonly items: readonly ListedItem[];
  readonly lines: readonly MeasureLine[];
  readonly errorOf: (field: string) => string | undefined;
  /** What has just happened to the order, for those who do not see it. */
  readonly said: string;
  readonly onChange: (key: number, part: Partial<MeasureLine>) => void;
  readonly onAdd: (listed: string) => void;
  readonly onMove: (key: number, by: -1 | 1) => void;
  readonly onRemove: (key: number) => void;
}

const text = words.measuresForm;

export function MeasureEditor(props: MeasureEditorProps) {
  const { items, lines, errorOf, said, onChange, onAdd, onMove, onRemove } = props;
  const left = MOST_MEASURES - lines.length;
  const error = errorOf('measures');
  const box = useFocusOfNew(lines.length);
  return (
    <div className="measures" ref={box}>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ol className="measures__list">
        {lines.map((line, index) => (
          <li key={line.key} className="measure">
            <fieldset>
              <legend>{text.nth(index + 1, lines.length)}</legend>
              <MeasureFields
                line={line}
                index={index}
                items={items}
                errorOf={errorOf}
                onChange={(part) => onChange(line.key, part)}
              />
              <div className="measure__tools">
                <Tool label={text.up} index={index} off={index === 0} onClick={() => onMove(line.key, -1)} />
                <Tool
                  label={text.down}
                  index={index}
                  off={index === lines.length - 1}
                  onClick={() => onMove(line.key, 1)}
                />
                <Tool label={text.remove} index={index} onClick={() => onRemove(line.key)} />
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      {error ? (
        <p className="field__error" id="measures-error">
          {error}
        </p>
      ) : null}
      {left > 0 ? (
        <div className="buttons">
          <Button id="measures" look="second" onClick={() => onAdd(nextListed(items, lines))}>
            {text.addListed}
          </Button>
          <Button look="second" onClick={() => onAdd('')}>
            {text.addOwn}
          </Button>
          <span className="field__hint">{text.addHint(left)}</span>
        </div>
      ) : null}
      <p className="field__hint">{text.replaces}</p>
    </div>
  );
}

/** The first of the list that is not chosen yet. */
function nextListed(items: readonly ListedItem[], lines: readonly MeasureLine[]): string {
  return (items.find((item) => !lines.some((line) => line.listed === item.id)) ?? items[0])?.id ?? '';
}

interface MeasureFieldsProps {
  readonly line: MeasureLine;
  readonly index: number;
  readonly items: readonly ListedItem[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (part: Partial<MeasureLine>) => void;
}

function MeasureFields({ line, index, items, errorOf, onChange }: MeasureFieldsProps) {
  const at = (field: string) => ({ id: controlId(index, field), error: errorOf(controlId(index, field)) });
  return (
    <div className="measure__fields">
      {line.listed ? (
        <Select
          label={text.listed}
          options={items.map((item) => ({
            value: item.id,
            label: item.position === null ? item.title : text.numbered(item.position, item.title),
          }))}
          {...at('listed')}
          value={line.listed}
          onChange={(event) => onChange({ listed: event.target.value })}
        />
      ) : (
        <TextInput
          label={text.ownTitle}
          {...at('ownTitle')}
          value={line.ownTitle}
          onChange={(event) => onChange({ ownTitle: event.target.value })}
        />
      )}
      <TextArea
        label={text.content}
        hint={text.contentHint}
        rows={2}
        {...at('content')}
        value={line.content}
        onChange={(event) => onChange({ content: event.target.value })}
      />
      <div className="pair">
        <DateInput
          label={text.from}
          hint={null}
          {...at('from')}
          value={line.from}
          onChange={(from) => onChange({ from })}
        />
        <DateInput label={text.to} hint={null} {...at('to')} value={line.to} onChange={(to) => onChange({ to })} />
      </div>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly index: number;
  readonly off?: boolean;
  readonly onClick: () => void;
}

/** At the edge the button stays, so that the focus is not lost; it only says that there is nowhere to go. */
function Tool({ label, index, off = false, onClick }: ToolProps) {
  return (
    <button type="button" className="tool" aria-disabled={off || undefined} onClick={off ? undefined : onClick}>
      {label}
      <span className="visually-hidden">{text.ofMeasure(index + 1)}</span>
    </button>
  );
}

/** A new line takes the focus; after a removal it goes to the buttons that add. */
function useFocusOfNew(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) {
      const last = box.current?.querySelector('.measure:last-child');
      last?.querySelector<HTMLElement>('select, input, textarea')?.focus();
    } else if (count < before.current) {
      document.getElementById('measures')?.focus();
    }
    before.current = count;
  }, [count]);
  return box;
}

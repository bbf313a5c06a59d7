import { useState } from 'react';
import { useDisplay } from '../../lib/display';
import { type Key, namesOfKey, useKeys } from '../../lib/keys';
import { Button, Checkbox, Dialog } from '../../ui';
import { words } from './messages';

const text = words.keys;

/** The keys of this page: they act, and «?» or the button tells them. */
export function KeySheet({ keys }: { keys: readonly Key[] }) {
  const [open, setOpen] = useState(false);
  const { display, change } = useDisplay();
  const all: readonly Key[] = [...keys, { on: '?', does: text.sheet, run: () => setOpen(true) }];
  useKeys(all);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {text.open}
      </Button>
      <Dialog open={open} title={text.title} onClose={() => setOpen(false)}>
        <p>{text.note}</p>
        <Checkbox
          label={text.on}
          hint={text.onHint}
          checked={display.keys === 'on'}
          onChange={(on) => change({ keys: on ? 'on' : 'off' })}
        />
        <dl className="keys">
          {all.map((key) => (
            <div key={key.on}>
              <dt>
                {namesOfKey(key.on).map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{key.does}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>Ctrl</kbd>
              <kbd>Enter</kbd>
            </dt>
            <dd>{text.send}</dd>
          </div>
        </dl>
        <div className="buttons">
          <Button onClick={() => setOpen(false)}>{text.close}</Button>
        </div>
      </Dialog>
    </>
  );
}

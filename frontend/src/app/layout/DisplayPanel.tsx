import { type Display, USUAL, useDisplay, useWords } from '../../lib/display';
import { say } from '../../messages';
import { Button, Radios } from '../../ui';

/** Settings of display: an ordinary part of every page, not a separate site. */
export default function DisplayPanel({ onClose }: { onClose: () => void }) {
  const { display, change } = useDisplay();
  const read = useWords();
  const words = say.display;
  const group = <Key extends keyof Display>(key: Key, label: string, names: Readonly<Record<Display[Key], string>>) => (
    <Radios
      name={`display-${key}`}
      label={label}
      options={Object.entries<string>(names).map(([value, name]) => ({ value, label: name }))}
      value={display[key]}
      onChange={(value) => change({ [key]: value } as Partial<Display>)}
    />
  );
  return (
    <section id="display-panel" className="display-panel" aria-label={words.title}>
      <div className="wrap display-panel__inner">
        <p>{read(words.note)}</p>
        <div className="display-panel__groups">
          {group('size', words.size, words.sizes)}
          {group('scheme', words.scheme, words.schemes)}
          {group('letters', words.letters, words.spacing)}
          {group('lines', words.lines, words.spacing)}
          {group('words', words.words, words.wordings)}
        </div>
        <div className="display-panel__actions">
          <Button look="second" onClick={() => change(USUAL)}>
            {words.reset}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {words.close}
          </Button>
        </div>
      </div>
    </section>
  );
}

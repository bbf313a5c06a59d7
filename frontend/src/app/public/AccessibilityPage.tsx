import { useWords } from '../../lib/display';
import { Page } from '../../ui';
import { open } from './messages';

const text = open.accessibility;

export default function AccessibilityPage() {
  const words = useWords();
  const parts = [
    { title: text.checked, twin: text.checkedText },
    { title: text.notChecked, twin: text.notCheckedText },
    { title: text.help, twin: text.helpText },
  ];
  return (
    <Page title={text.title} lead={<p>{words(text.lead)}</p>}>
      <section className="stack stack--tight">
        <h2>{text.can}</h2>
        <ul className="list">
          {text.canList.map((one) => (
            <li key={one.text}>{words(one)}</li>
          ))}
        </ul>
      </section>
      {parts.map((part) => (
        <section key={part.title} className="stack stack--tight">
          <h2>{part.title}</h2>
          <p>{words(part.twin)}</p>
        </section>
      ))}
    </Page>
  );
}

import { useWords } from '../../lib/display';
import { Page } from '../../ui';
import { open } from './messages';

export default function AboutPage() {
  const words = useWords();
  return (
    <Page title={open.about.title} lead={<p>{words(open.about.lead)}</p>}>
      {open.about.paragraphs.map((part) => (
        <section key={part.title} className="stack stack--tight">
          <h2>{part.title}</h2>
          <p>{words(part)}</p>
        </section>
      ))}
    </Page>
  );
}

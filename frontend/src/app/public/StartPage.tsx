import { Link } from 'wouter';
import { useWords } from '../../lib/display';
import { href } from '../../lib/paths';
import { signIn } from '../../lib/session';
import { say } from '../../messages';
import { Button, LinkButton, Page } from '../../ui';
import { useWho } from '../who';
import { open } from './messages';
import { StartArt } from './StartArt';

const text = open.start;
const TOOLS = [
  { to: href('calculator'), title: say.nav.calculator, words: text.calculator },
  { to: href('norms'), title: say.nav.norms, words: text.norms },
  { to: href('calendars'), title: say.nav.calendars, words: text.calendars },
  { to: href('measures'), title: say.nav.measures, words: text.measures },
];

export default function StartPage() {
  const words = useWords();
  const known = useWho().status === 'known';
  const enter = () => void signIn(href('cabinet'));
  return (
    <Page title={text.title} look="hero" lead={<p>{words(text.lead)}</p>} art={<StartArt />} call={<Enter />}>
      <section className="stack page__full">
        <h2>{text.who}</h2>
        <ul className="doors">
          {text.doors.map((door) => (
            <li key={door.title} className="door">
              <h3>{door.title}</h3>
              <p>{words(door)}</p>
              {known ? null : (
                <p>
                  <Button look="quiet" onClick={enter}>
                    {text.doorSignIn(door.title)}
                  </Button>
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{text.how}</h2>
        <ol className="way">
          {text.steps.map((step) => (
            <li key={step.title}>
              <h3>{step.title}</h3>
              <p>{words(step)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="stack page__full">
        <h2>{text.tools}</h2>
        <ul className="tools">
          {TOOLS.map((tool) => (
            <li key={tool.to}>
              <Link href={tool.to}>{tool.title}</Link>
              <span>{words(tool.words)}</span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

function Enter() {
  return useWho().status === 'known' ? (
    <LinkButton href={href('cabinet')}>{text.toCabinet}</LinkButton>
  ) : (
    <Button onClick={() => void signIn(href('cabinet'))}>{text.signIn}</Button>
  );
}

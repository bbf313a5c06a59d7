import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { BasisWords } from '../../law';
import { formatDay } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { href } from '../../lib/paths';
import { Card, SummaryList } from '../../ui';
import { words } from './messages';

const normFacts = graphql(`
  fragment NormFacts on Norm {
    id
    act
    point
    text
    plain
    source
    basis
    since
    until
    figures {
      name
      value
      unit
    }
    termRules {
      id
      title
      method
    }
    uses {
      kind
      title
    }
  }
`);

const text = words.norms;

export function NormFacts({ norm }: { norm: FragmentType<typeof normFacts> }) {
  const say = useWords();
  const facts = readFragment(normFacts, norm);
  return (
    <>
      <section className="stack">
        <h2>{text.text}</h2>
        <p className="quote">{facts.text}</p>
        <Card>
          <h3>{text.plain}</h3>
          <p>{facts.plain}</p>
        </Card>
      </section>
      <section>
        <SummaryList
          rows={[
            { label: text.act, value: facts.act },
            { label: text.point, value: facts.point ?? text.notFound },
            { label: text.basis, value: <BasisWords basis={facts.basis} /> },
            { label: text.source, value: facts.source },
            { label: text.since, value: facts.since ? formatDay(facts.since) : text.notFound },
            { label: text.until, value: facts.until ? formatDay(facts.until) : text.unlimited },
            ...facts.figures.map((figure) => ({
              label: `${text.figures}: ${text.figure[figure.name] ?? figure.name}`,
              value: `${figure.value} ${figure.unit}`,
            })),
          ]}
        />
      </section>
      {facts.termRules.length > 0 ? (
        <section className="stack">
          <h2>{text.rules}</h2>
          <ul className="list">
            {facts.termRules.map((rule) => (
              <li key={rule.id}>
                <Link href={href('calculator', undefined, { norm: rule.id })}>{text.calculate(rule.title)}</Link>:{' '}
                {rule.method}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="stack">
        <h2>{text.uses}</h2>
        {facts.uses.length > 0 ? (
          <ul className="list">
            {facts.uses.map((use) => (
              <li key={`${use.kind}${use.title}`}>
                {text.useKind[use.kind]}: {use.title}
              </li>
            ))}
          </ul>
        ) : (
          <p>{say(text.noUses)}</p>
        )}
      </section>
    </>
  );
}

import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { SummaryList } from '../../ui';
import { words } from './messages';

const caseFacts = graphql(`
  fragment CaseFacts on CitizenCase {
    id
    personalFile {
      number
      date
    }
    plan {
      agreedOn
    }
    measures {
      title
      content
      from
      to
    }
  }
`);

export function CaseFacts({ of }: { of: FragmentType<typeof caseFacts> }) {
  const { personalFile, plan, measures } = readFragment(caseFacts, of);
  return (
    <>
      {measures.length > 0 ? (
        <section className="stack">
          <h2>{words.measures}</h2>
          <ol className="list list--roomy">
            {measures.map((measure) => (
              <li key={`${measure.title}${measure.from}`}>
                <b>{measure.title}</b>
                <br />
                {measure.content}
                <br />
                <span className="soft">{words.measureDates(formatDay(measure.from), formatDay(measure.to))}</span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <section className="stack">
        <h2>{words.facts}</h2>
        <SummaryList
          rows={[
            { label: words.file, value: words.fileOf(personalFile.number, formatDay(personalFile.date)) },
            { label: words.plan, value: formatDay(plan.agreedOn) },
          ]}
        />
      </section>
    </>
  );
}

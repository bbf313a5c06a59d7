import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { CaseClosingFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/dates';
import { SummaryList } from '../../../ui';
import { endings } from './ending-messages';

const caseClosing = graphql(`
  fragment CaseClosing on Case {
    id
    measures { title }
    reopenings { reason on by { id fullName } }
    closing {
      ending { outcome on reason employment { employerName employerInn post hiredOn } by { id fullName } }
      ngoReport { text receivedOn }
      results { measures { place kind note } note on by { id fullName } }
    }
  }
`);

/** How the case ended and what was accounted for; nothing while it is open. */
export function CaseClosing({ case: file }: { case: FragmentType<typeof caseClosing> }) {
  const { closing, measures, reopenings } = readFragment(caseClosing, file);
  if (!closing) return <Reopenings all={reopenings} />;
  const { ending, ngoReport, results } = closing;
  const { employment } = ending;
  const { labels } = endings;
  return (
    <section className="part" aria-labelledby="case-closing">
      <h2 id="case-closing">{endings.title}</h2>
      <SummaryList
        rows={[
          { label: labels.outcome, value: endings.onDay(endings.outcome[ending.outcome], formatDay(ending.on)) },
          ...(employment
            ? [
                {
                  label: labels.employer,
                  value: endings.employer(
                    employment.employerName,
                    employment.employerInn,
                    employment.post,
                    formatDay(employment.hiredOn),
                  ),
                },
              ]
            : []),
          { label: labels.reason, value: ending.reason },
          { label: labels.by, value: ending.by.fullName },
          ...(ngoReport
            ? [{ label: labels.report, value: endings.received(ngoReport.text, formatDay(ngoReport.receivedOn)) }]
            : []),
          ...(results?.note ? [{ label: labels.note, value: results.note }] : []),
        ]}
      />
      {results ? (
        <>
          <h3>{labels.results}</h3>
          <ul className="list">
            {results.measures.map((one) => (
              <li key={one.place}>
                {endings.measure(measures[one.place]?.title ?? '', endings.kind[one.kind], one.note)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Reopenings all={reopenings} />
    </section>
  );
}

/** Why a case that had ended was opened again. */
function Reopenings({ all }: { all: CaseClosingFragment['reopenings'] }) {
  return all.map((one) => (
    <p key={`${one.on} ${one.reason}`}>
      <b>{endings.reopened(formatDay(one.on))}</b> {one.reason} ({one.by.fullName})
    </p>
  ));
}

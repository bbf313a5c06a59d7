import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { formatDay } from '../../../lib/dates';
import { numbered } from '../../../lib/format';
import { href } from '../../../lib/paths';
import { merging } from './merge-messages';

const caseMerges = graphql(`
  fragment CaseMerges on Case {
    id
    lookalikes { caseId file snils }
    merges { otherId otherFile closed on reason taken by { id fullName } }
  }
`);

/** Other open cases of perhaps the same person, and the merges that were done; nothing when there are none. */
export function CaseMerges({ case: file }: { case: FragmentType<typeof caseMerges> }) {
  const { lookalikes, merges } = readFragment(caseMerges, file);
  return (
    <>
      {lookalikes.length > 0 ? (
        <section className="part" aria-labelledby="case-alike">
          <h2 id="case-alike">{merging.alike.title}</h2>
          <p>{merging.alike.lead}</p>
          <ul className="list">
            {lookalikes.map((one) => (
              <li key={one.caseId}>
                <Link href={href('staffCase', { id: one.caseId })}>{merging.file(numbered(one.file), one.snils)}</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {merges.length > 0 ? (
        <section className="part" aria-labelledby="case-merges">
          <h2 id="case-merges">{merging.traces.title}</h2>
          <ul className="list">
            {merges.toReversed().map(({ otherId, otherFile, closed, on, reason, taken, by }) => (
              <li key={`${on} ${otherId} ${reason}`}>
                <p>
                  {closed ? merging.traces.closed(formatDay(on)) : merging.traces.main(formatDay(on))}
                  <Link href={href('staffCase', { id: otherId })}>{numbered(otherFile)}</Link>
                </p>
                <p>{merging.traces.said(reason, by.fullName)}</p>
                {taken.length > 0 ? (
                  <p>{merging.traces.taken(taken.map((one) => merging.form.facts[one].toLowerCase()).join('; '))}</p>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

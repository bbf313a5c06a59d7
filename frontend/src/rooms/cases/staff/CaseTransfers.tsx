import { type FragmentType, graphql, readFragment } from '../../../gql';
import { formatDay } from '../../../lib/dates';
import { Tag } from '../../../ui';
import { transfers } from './transfer-messages';

const caseTransfers = graphql(`
  fragment CaseTransfers on Case {
    id
    transfers {
      from { id name }
      to { id name }
      on
      reason
      by { id fullName }
      answer { accepted on checked words by { id fullName } }
    }
  }
`);

/** The ways of the case between offices, the last one first; nothing when it never moved. */
export function CaseTransfers({ case: file }: { case: FragmentType<typeof caseTransfers> }) {
  const all = readFragment(caseTransfers, file).transfers;
  if (all.length === 0) return null;
  return (
    <section className="part" aria-labelledby="case-transfers">
      <h2 id="case-transfers">{transfers.title}</h2>
      <ul className="list">
        {all.toReversed().map(({ from, to, on, reason, by, answer }) => (
          <li key={`${on} ${from.id} ${answer?.on ?? ''} ${answer?.words ?? ''}`}>
            <p>
              <b>{transfers.way(from.name, to.name, formatDay(on))}</b>{' '}
              {answer ? null : <Tag tone="warn">{transfers.waits}</Tag>}
            </p>
            <p>{transfers.said(reason, by.fullName)}</p>
            {answer ? (
              <p>
                {transfers.answered(answer.accepted, formatDay(answer.on), answer.by.fullName)}
                {answer.checked.length > 0
                  ? ` ${transfers.checked(answer.checked.map((one) => transfers.checks[one].toLowerCase()).join('; '))}`
                  : null}
                {answer.words ? ` ${answer.words}` : null}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { type FragmentType, graphql, readFragment } from '../../../gql';
import { formatDay } from '../../../lib/dates';
import { Details, Notice, Tag } from '../../../ui';
import { work } from '../messages';
import { Records } from '../Records';
import { staffWork } from './messages';

const caseAssignments = graphql(`
  fragment CaseAssignments on Case {
    id
    measures { title }
    assignments {
      id
      name
      organisation
      places
      stage
      endedOn
      endedBecause
      records { id ...WorkRecordLine }
      handedBack { on reason }
    }
  }
`);

/** Who accompanies, what they have written down, and what an organisation gave back. */
export function CaseAssignments({ case: file }: { case: FragmentType<typeof caseAssignments> }) {
  const { measures, assignments } = readFragment(caseAssignments, file);
  if (assignments.length === 0) return null;
  const titleOf = (place: number) => work.numbered(place, measures[place]?.title ?? '');
  return (
    <section className="part" aria-labelledby="case-assignments">
      <h2 id="case-assignments">{staffWork.title}</h2>
      {assignments.map((one) => (
        <div key={one.id} className="stack">
          <h3>
            {staffWork.by(one.name, one.organisation)}{' '}
            <Tag tone={one.stage === 'ACTIVE' ? 'good' : 'plain'}>{staffWork.stage[one.stage]}</Tag>
          </h3>
          {one.endedBecause && one.endedOn ? (
            <p>{work.endedOn(work.ended[one.endedBecause], formatDay(one.endedOn))}</p>
          ) : null}
          {one.handedBack && one.stage === 'ACTIVE' ? (
            <Notice tone="warn" title={staffWork.handedBack(formatDay(one.handedBack.on))}>
              <p>{one.handedBack.reason}</p>
            </Notice>
          ) : null}
          <p>{one.places.map(titleOf).join('; ')}</p>
          {one.records.length > 0 ? (
            <Details summary={staffWork.records(one.records.length)} open>
              <Records records={one.records} titleOf={titleOf} />
            </Details>
          ) : (
            <p className="fact__source">{work.noRecords}</p>
          )}
        </div>
      ))}
    </section>
  );
}

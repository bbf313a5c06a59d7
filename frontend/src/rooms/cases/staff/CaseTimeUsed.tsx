import { type FragmentType, graphql, readFragment } from '../../../gql';
import { law } from '../../../law';
import { say } from '../../../messages';
import { words } from './messages';

const caseTimeUsed = graphql(`
  fragment CaseTimeUsed on Case {
    id
    timeUsed { holder workingDays }
  }
`);

/** How long the move was on each side. */
export function CaseTimeUsed({ case: masked }: { case: FragmentType<typeof caseTimeUsed> }) {
  const { timeUsed } = readFragment(caseTimeUsed, masked);
  if (timeUsed.length === 0) return null;
  return (
    <>
      <h3>{words.timeUsed}</h3>
      <ul className="sides">
        {timeUsed.map(({ holder, workingDays }) => (
          <li key={holder}>
            {words.sideUsed(
              law.holder[holder],
              typeof workingDays === 'number' ? say.workingDays(workingDays) : words.sideUnknown,
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

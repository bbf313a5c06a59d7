import { type FragmentType, graphql, readFragment } from '../gql';
import { formatDayOfWeek } from '../lib/dates';
import { type Left, leftWords } from './left';
import './due.css';

const dueMark = graphql(`
  fragment DueMark on Term { id due workingDaysLeft daysLeft }
`);

type Urgency = 'late' | 'today' | 'soon' | 'calm';

/** How near a last day is. Only the picture depends on it; the words come from the numbers themselves. */
export function urgencyOf({ workingDaysLeft, daysLeft }: Left): Urgency | undefined {
  if (daysLeft === null) return undefined;
  if (daysLeft < 0) return 'late';
  if (daysLeft === 0) return 'today';
  return (workingDaysLeft ?? daysLeft) <= 2 ? 'soon' : 'calm';
}

/** The last day of a term. */
export function DueMark({ term }: { term: FragmentType<typeof dueMark> }) {
  return <DueDay of={readFragment(dueMark, term)} />;
}

/** A last day: the date in full, how much is left in words, and a shape for the eye. Never colour alone. */
export function DueDay({ of: day }: { of: Left & { readonly due: string } }) {
  const words = leftWords(day);
  const urgency = urgencyOf(day);
  return (
    <span className="due">
      <span className="due__date">{formatDayOfWeek(day.due)}</span>
      {words && urgency ? (
        <span className={`due__left due__left--${urgency}`}>
          <DueShape urgency={urgency} />
          {words}
        </span>
      ) : null}
    </span>
  );
}

/** A triangle is late, a full disc is today, a half disc is soon, an empty ring is calm. */
function DueShape({ urgency }: { urgency: Urgency }) {
  return (
    <svg className="due__shape" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {urgency === 'late' ? (
        <>
          <path d="M10 1.500 19 18H1z" fill="currentColor" />
          <path d="M10 7v5.500M10 14v2" stroke="var(--page)" strokeWidth="2" />
        </>
      ) : (
        <circle
          cx="10"
          cy="10"
          r="8"
          fill={urgency === 'today' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2.500"
        />
      )}
      {urgency === 'soon' ? <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" /> : null}
    </svg>
  );
}

import { formatDayOfWeek } from '../lib/dates';
import { due as words } from './deed-messages';
import { law } from './messages';
import './due.css';

interface DueMarkProps {
  readonly due: string;
  readonly left: number | null | undefined;
}

export type Urgency = 'late' | 'today' | 'soon' | 'calm';

/** How near a last day is. Only the picture depends on it; the words come from the number itself. */
export function urgencyOf(left: number): Urgency {
  if (left < 0) return 'late';
  if (left === 0) return 'today';
  return left <= 2 ? 'soon' : 'calm';
}

/** A last day: the date in full, how much is left in words, and a shape for the eye. Never colour alone. */
export function DueMark({ due, left }: DueMarkProps) {
  return (
    <span className="due">
      <span className="due__date">{formatDayOfWeek(due)}</span>
      {left === null || left === undefined ? null : (
        <span className={`due__left due__left--${urgencyOf(left)}`}>
          <DueShape urgency={urgencyOf(left)} />
          {leftWords(left)}
        </span>
      )}
    </span>
  );
}

export function leftWords(left: number): string {
  return left % 10 === 1 && left % 100 !== 11 && left > 0 ? words.leftOne(left) : law.left(left);
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

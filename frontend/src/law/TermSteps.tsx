import { type FragmentType, graphql, readFragment } from '../gql';
import type { TermStepKind } from '../gql/graphql';
import { addDays, type Day, formatDayOfWeek, isoDay, parseDay, weekdayOf } from '../lib/dates';
import { say } from '../messages';
import { law } from './messages';

const termSteps = graphql(`
  fragment TermSteps on TermStep {
    date
    kind
    reason
  }
`);

interface Step {
  readonly date: string;
  readonly kind: TermStepKind;
  readonly reason: string;
}

interface TermStepsProps {
  readonly steps: readonly FragmentType<typeof termSteps>[];
  readonly due: string;
}

/** How a term was counted: a picture of the months for the eye, and the same days as a list for everybody. */
export function TermSteps({ steps, due }: TermStepsProps) {
  const days = readFragment(termSteps, steps);
  return (
    <div className="term-steps">
      <Months days={days} due={due} />
      <ol className="term-steps__list">
        {days.map((step) => (
          <li key={`${step.date}${step.kind}`} className={`term-day term-day--${step.kind.toLowerCase()}`}>
            <span className="term-day__date">{formatDayOfWeek(step.date)}</span>
            <span className="term-day__what">
              <b>{law.step[step.kind]}</b> · {step.reason}
              {step.date === due && step.kind !== 'START' ? ` · ${law.last}` : ''}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The months that have days of the term in them; a half-year in between is not drawn. */
function Months({ days, due }: { days: readonly Step[]; due: string }) {
  const byDate = new Map(days.map((step) => [step.date, step.kind]));
  const shown = [...new Set([...days.map((step) => step.date.slice(0, 7)), due.slice(0, 7)])].toSorted();
  return (
    <div className="months" aria-hidden="true">
      {shown.slice(0, 6).map((month) => (
        <Month key={month} month={month} kinds={byDate} due={due} />
      ))}
    </div>
  );
}

interface MonthProps {
  readonly month: string;
  readonly kinds: ReadonlyMap<string, TermStepKind>;
  readonly due: string;
}

function Month({ month, kinds, due }: MonthProps) {
  const first = parseDay(`${month}-01`);
  if (!first) return null;
  return (
    <div className="month">
      <p className="month__name">
        {say.monthNames[first.month - 1]} {first.year}
      </p>
      <div className="month__days">
        {say.weekdaysShort.map((name) => (
          <span key={name} className="month__weekday">
            {name}
          </span>
        ))}
        {daysOf(first).map((day) => (
          <DayCell key={day.day} day={day} kind={kinds.get(isoDay(day))} last={isoDay(day) === due} />
        ))}
      </div>
    </div>
  );
}

function DayCell({ day, kind, last }: { day: Day; kind: TermStepKind | undefined; last: boolean }) {
  const look = last ? 'last' : (kind?.toLowerCase() ?? 'other');
  const start = day.day === 1 ? { gridColumnStart: weekdayOf(day) + 1 } : undefined;
  return (
    <span className={`month__day month__day--${look}`} style={start}>
      {day.day}
    </span>
  );
}

function daysOf(first: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day.month === first.month; day = addDays(day, 1)) days.push(day);
  return days;
}

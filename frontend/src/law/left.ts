import { law } from './messages';

/** How much is left of a term, by the server's count. Nothing when the term is closed. */
export interface Left {
  /** Below zero when it is late; nothing when a year has no calendar. */
  readonly workingDaysLeft: number | null;
  /** Zero is the last day itself. */
  readonly daysLeft: number | null;
}

/**
 * Working days in words, and the last day by its own name. On a weekend no working day may lie between today and a
 * last day that is over, or still to come: the number of working days alone does not tell.
 */
export function leftWords({ workingDaysLeft: working, daysLeft: days }: Left): string | undefined {
  if (days === null) return undefined;
  if (days === 0) return law.today;
  if (working === null) return days < 0 ? law.over : undefined;
  if (working === 0) return days < 0 ? law.over : law.noneLeft;
  return working < 0 ? law.overBy(-working) : law.left(working);
}

import { NBSP, say } from '../messages';

/** A day of the contract, `ГГГГ-ММ-ДД`. It has no time zone, so no `Date` of the browser ever carries it across midnight. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

export function parseDay(iso: string): Day | undefined {
  const [, year, month, day] = ISO_DAY.exec(iso) ?? [];
  if (!year || !month || !day) return undefined;
  return realDay(Number(year), Number(month), Number(day));
}

function realDay(year: number, month: number, day: number): Day | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return same && year > 999 ? { year, month, day } : undefined;
}

export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Monday is 0. */
export function weekdayOf({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

export function addDays(day: Day, count: number): Day {
  const at = new Date(Date.UTC(day.year, day.month - 1, day.day + count));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** «12 мая 2025 г.», glued by no-break spaces so that a date never breaks across lines. */
export function formatDay(iso: string): string {
  const day = parseDay(iso);
  return day ? `${day.day}${NBSP}${say.months[day.month - 1]}${NBSP}${day.year}${say.yearMark}` : iso;
}

/** «12 мая 2025 г., понедельник». */
export function formatDayOfWeek(iso: string): string {
  const day = parseDay(iso);
  return day ? `${formatDay(iso)}, ${say.weekdays[weekdayOf(day)]}` : iso;
}

/** «14:05» by the clock of the reader. */
export function formatTime(iso: string): string {
  return new Intl.DateTimeFormat('ru-RU', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(iso),
  );
}

/** A moment by the clock of the reader: «12 мая 2025 г. в 14:05». */
export function formatMoment(iso: string, zone?: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const parts = new Intl.DateTimeFormat('ru-RU', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone ? { timeZone: zone } : {}),
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${formatDay(`${part('year')}-${part('month')}-${part('day')}`)}${say.at}${part('hour')}:${part('minute')}`;
}

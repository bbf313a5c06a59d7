/** A citizen-facing text and its twin in plain words. The build fails where the twin is missing. */
export interface Twin {
  readonly text: string;
  readonly plain: string;
}

export const NBSP = '\u00a0';

/** Picks the Russian form of a word that goes with a number: день, дня, дней; осталось, остался. */
export function formFor(count: number, one: string, few: string, many: string): string {
  const tens = Math.abs(count) % 100;
  const units = tens % 10;
  return tens > 10 && tens < 20 ? many : units === 1 ? one : units > 1 && units < 5 ? few : many;
}

/** The number and the word in its form: 1 день, 2 дня, 5 дней. */
export function plural(count: number, one: string, few: string, many: string): string {
  return `${count}${NBSP}${formFor(count, one, few, many)}`;
}

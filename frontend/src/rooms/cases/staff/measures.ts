import type { PlannedMeasureInput } from '../../../gql/graphql';
import { say } from '../../../messages';
import { type FormError, NO_DATE, readTyped, type TypedDate, typedOf } from '../../../ui';
import { words } from './messages';

export const MOST_MEASURES = 40;

/** One line of the editor, as typed. `key` stays with the line when it moves. */
export interface MeasureLine {
  readonly key: number;
  /** The name in the list; empty for one's own measure. */
  readonly listed: string;
  readonly ownTitle: string;
  readonly content: string;
  readonly from: TypedDate;
  readonly to: TypedDate;
}

export interface KnownMeasure {
  readonly listed: { readonly id: string } | null;
  readonly title: string;
  readonly content: string;
  readonly from: string;
  readonly to: string;
}

export function linesOf(known: readonly KnownMeasure[]): MeasureLine[] {
  return known.map((one, key) => ({
    key,
    listed: one.listed?.id ?? '',
    ownTitle: one.listed ? '' : one.title,
    content: one.content,
    from: typedOf(one.from),
    to: typedOf(one.to),
  }));
}

export function addLine(lines: readonly MeasureLine[], listed: string): MeasureLine[] {
  if (lines.length >= MOST_MEASURES) return [...lines];
  const key = Math.max(-1, ...lines.map((one) => one.key)) + 1;
  return [...lines, { key, listed, ownTitle: '', content: '', from: NO_DATE, to: NO_DATE }];
}

export function removeLine(lines: readonly MeasureLine[], key: number): MeasureLine[] {
  return lines.filter((one) => one.key !== key);
}

/** Moves a line by one place; at the edge it stays where it is. */
export function moveLine(lines: readonly MeasureLine[], key: number, by: -1 | 1): MeasureLine[] {
  const at = lines.findIndex((one) => one.key === key);
  const to = at + by;
  const [moved, other] = [lines[at], lines[to]];
  if (!moved || !other) return [...lines];
  return lines.map((one, index) => (index === at ? other : index === to ? moved : one));
}

export function changeLine(lines: readonly MeasureLine[], key: number, part: Partial<MeasureLine>): MeasureLine[] {
  return lines.map((one) => (one.key === key ? { ...one, ...part } : one));
}

export function controlId(index: number, field: string): string {
  return `measures-${index}-${field}`;
}

export function controlsOf(lines: readonly MeasureLine[]): string[] {
  const fields = ['listed', 'ownTitle', 'content', 'from', 'to'];
  return lines.flatMap((_line, index) => fields.map((field) => controlId(index, field)));
}

/** The lines as the server wants them, or what is still missing in them. */
export function readLines(lines: readonly MeasureLine[]): { measures: PlannedMeasureInput[]; errors: FormError[] } {
  const text = words.measuresForm;
  const errors: FormError[] = [];
  const measures = lines.map((line, index): PlannedMeasureInput => {
    const wrong = (field: string, message: string) => errors.push({ field: controlId(index, field), message });
    const named = (what: string) => text.at(index + 1, what);
    const filled = (field: string, what: string, typed: string) => {
      if (!typed.trim()) wrong(field, say.fillIn(named(what)));
      return typed.trim();
    };
    const day = (field: string, what: string, typed: TypedDate) => {
      const read = readTyped(named(what), typed);
      if ('iso' in read) return read.iso;
      wrong(field, 'error' in read ? read.error : say.dateMissing(named(what)));
      return '';
    };
    return {
      listed: line.listed || null,
      ownTitle: line.listed ? null : filled('ownTitle', text.ownTitle, line.ownTitle),
      content: filled('content', text.content, line.content),
      from: day('from', text.from, line.from),
      to: day('to', text.to, line.to),
    };
  });
  if (lines.length === 0) errors.push({ field: 'measures', message: text.none });
  return { measures, errors };
}

import type { PlanDoer, WorkplaceMeasureInput } from '../../../gql/graphql';
import { say } from '../../../messages';
import { type FormError, NO_DATE, readTyped, type TypedDate, typedOf } from '../../../ui';
import { words } from './messages';

export const MOST_MEASURES = 40;

/** The measure of the list that has a template. */
export const PROGRAMME = 'workplace-17';

export const PARTS = ['history', 'goal', 'achievements', 'workplace', 'regime', 'labourProtection', 'diary'] as const;

type Programme = Readonly<Record<(typeof PARTS)[number], string>>;

/** One line of the editor, as typed. `key` stays with the line; `id` is the measure that it was. */
export interface PlanLine {
  readonly key: number;
  readonly id: string | null;
  readonly listed: string;
  readonly ownTitle: string;
  readonly content: string;
  readonly from: TypedDate;
  readonly until: TypedDate;
  readonly doer: PlanDoer;
  readonly programme: Programme;
}

const NO_PROGRAMME = Object.fromEntries(PARTS.map((part) => [part, ''])) as Programme;

export interface KnownPlanMeasure {
  readonly measureId: string;
  readonly listedId: string | null;
  readonly title: string;
  readonly content: string;
  readonly from: string;
  readonly until: string | null;
  readonly doer: PlanDoer;
  readonly programme: Readonly<Record<(typeof PARTS)[number], string | null>> | null;
}

export function linesOf(known: readonly KnownPlanMeasure[]): PlanLine[] {
  return known.map((one, key) => ({
    key,
    id: one.measureId,
    listed: one.listedId ?? '',
    ownTitle: one.listedId ? '' : one.title,
    content: one.content,
    from: typedOf(one.from),
    until: one.until ? typedOf(one.until) : NO_DATE,
    doer: one.doer,
    programme: Object.fromEntries(PARTS.map((part) => [part, one.programme?.[part] ?? ''])) as Programme,
  }));
}

export function addLine(lines: readonly PlanLine[], listed: string, content = ''): PlanLine[] {
  if (lines.length >= MOST_MEASURES) return [...lines];
  const key = Math.max(-1, ...lines.map((one) => one.key)) + 1;
  const doer: PlanDoer = 'EMPLOYER';
  const blank = { key, id: null, ownTitle: '', from: NO_DATE, until: NO_DATE, doer, programme: NO_PROGRAMME };
  return [...lines, { ...blank, listed, content }];
}

export function controlId(index: number, field: string): string {
  return `measures-${index}-${field}`;
}

export function controlsOf(lines: readonly PlanLine[]): string[] {
  const fields = ['listed', 'ownTitle', 'content', 'from', 'until', 'doer'];
  const parts = PARTS.map((part) => `programme-${part}`);
  return lines.flatMap((_line, index) => [...fields, ...parts].map((field) => controlId(index, field)));
}

/** The lines as the server wants them, or what is still missing in them. */
export function readLines(lines: readonly PlanLine[]): { measures: WorkplaceMeasureInput[]; errors: FormError[] } {
  const errors: FormError[] = [];
  const measures = lines.map((line, index): WorkplaceMeasureInput => {
    const wrong = (field: string, message: string) => errors.push({ field: controlId(index, field), message });
    const named = (what: string) => words.at(index + 1, what);
    const filled = (field: string, what: string, typed: string) => {
      if (!typed.trim()) wrong(field, say.fillIn(named(what)));
      return typed.trim();
    };
    const from = readTyped(named(words.from), line.from);
    const until = readTyped(named(words.until), line.until);
    if (!('iso' in from)) wrong('from', 'error' in from ? from.error : say.dateMissing(named(words.from)));
    if ('error' in until) wrong('until', until.error);
    return {
      id: line.id,
      listed: line.listed || null,
      ownTitle: line.listed ? null : filled('ownTitle', words.ownTitle, line.ownTitle),
      content: filled('content', words.content, line.content),
      from: 'iso' in from ? from.iso : '',
      until: 'iso' in until ? until.iso : null,
      doer: line.doer,
      programme: line.listed === PROGRAMME ? programmeOf(line.programme) : null,
    };
  });
  if (lines.length === 0) errors.push({ field: 'measures', message: words.empty });
  return { measures, errors };
}

function programmeOf(typed: Programme) {
  return Object.fromEntries(PARTS.map((part) => [part, typed[part].trim() || null])) as Record<
    (typeof PARTS)[number],
    string | null
  >;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citizen } from '../app/citizen/messages';
import { open } from '../app/public/messages';
import { law } from '../law/messages';
import { drafts } from '../lib/drafts-messages';
import { words as appeals } from '../rooms/appeals/messages';
import { words as work } from '../rooms/assignments/citizen-messages';
import { words as cases } from '../rooms/cases/messages';
import { turns } from '../rooms/cases/turn-messages';
import { words as certificates } from '../rooms/certificates/messages';
import { words as inbox } from '../rooms/inbox/messages';
import { words as journal } from '../rooms/journal/messages';
import { words as publicLaw } from '../rooms/law/messages';
import { words as letters } from '../rooms/letters/messages';
import { words as ngos } from '../rooms/ngos/messages';
import { words as offices } from '../rooms/offices/messages';
import { words as people } from '../rooms/people/messages';
import { blocks } from './blocks';
import { shell } from './shell';

const SOURCES = join(import.meta.dirname, '..');

/** Everything a citizen may read. The words of Приложение 1 are the form's own, the auditor's table is not theirs. */
const CATALOGUES: Readonly<Record<string, unknown>> = {
  shell,
  blocks,
  law,
  drafts,
  publicLaw,
  appeals,
  cases,
  work,
  turns,
  certificates: { ...certificates, form: {} },
  inbox,
  letters,
  journal: { ...journal, journal: {} },
  ngos,
  offices,
  people,
  open,
  citizen,
};

interface Text {
  readonly at: string;
  readonly said: string;
  readonly twin: string | undefined;
}

const TEXTS = Object.entries(CATALOGUES).flatMap(([name, catalogue]) => textsOf(catalogue, name));
const OFFICIALESE =
  /осуществл|в целях|надлежащ|вышеуказан|посредством|в соответствии с|предоставлени|гражданин обязан/i;

describe('words for citizens', () => {
  it('are read from every catalogue', () => {
    expect(TEXTS.length).toBeGreaterThan(250);
    for (const name of Object.keys(CATALOGUES)) expect(TEXTS.some((text) => text.at.startsWith(name))).toBe(true);
  });

  it('have a twin in plain words wherever they are a sentence', () => {
    const alone = TEXTS.filter((text) => isSentence(text.said) && text.twin === undefined);
    expect(alone.map((text) => `${text.at}: ${text.said}`)).toEqual([]);
  });

  it('have no empty twin and none that copies a long text', () => {
    const twins = TEXTS.filter((text) => text.twin !== undefined);
    expect(twins.length).toBeGreaterThan(60);
    const bad = twins.filter(({ said, twin }) => !twin?.trim() || (twin === said && wordsOf(said).length > 6));
    expect(bad.map((text) => text.at)).toEqual([]);
  });

  it('keep 95 sentences of 100 within 15 words, and every plain one within 12', () => {
    const usual = TEXTS.flatMap((text) => sentencesOf(text.said)).map((sentence) => wordsOf(sentence).length);
    expect(percentile(usual, 0.95)).toBeLessThanOrEqual(15);
    const long = TEXTS.flatMap((text) => sentencesOf(text.twin ?? '')).filter((one) => wordsOf(one).length > 12);
    expect(long).toEqual([]);
  });

  it('speak plainly in plain words', () => {
    expect(TEXTS.filter((text) => OFFICIALESE.test(text.twin ?? '')).map((text) => text.at)).toEqual([]);
  });
});

describe('source files', () => {
  it('hold no words of their own: all of them stand in catalogues', () => {
    const files = sourcesIn(SOURCES).filter((file) => !/messages(\.ts|\/)|\.test\.tsx?$|\/gql\//.test(file));
    expect(files.length).toBeGreaterThan(50);
    const wordy = files.filter((file) => /[А-Яа-яЁё]/.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(wordy.map((file) => relative(SOURCES, file))).toEqual([]);
  });
});

function textsOf(value: unknown, at: string, twin?: string): Text[] {
  if (typeof value === 'string') return [{ at, said: value, twin }];
  if (typeof value === 'function') return textsOf(sample(value as (...args: unknown[]) => unknown), at);
  if (typeof value !== 'object' || value === null) return [];
  const { plain } = value as { plain?: unknown };
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'plain' && 'text' in value ? [] : textsOf(part, `${at}.${key}`, key === 'text' ? asText(plain) : undefined),
  );
}

function sample(say: (...args: unknown[]) => unknown): unknown {
  try {
    return say(...Array.from({ length: say.length }, () => 'слово'));
  } catch {
    return say(3, 3, 3);
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isSentence(text: string): boolean {
  return /[.!?…]$/.test(text.trim()) && wordsOf(text).length >= 5;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+/).filter((part) => wordsOf(part).length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];
}

function percentile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

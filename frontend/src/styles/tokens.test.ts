import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const SCHEMES = ['light', 'black', 'blue', 'sepia'] as const;

/** Text on its ground: 7:1 (WCAG 1.4.6). */
const TEXT: readonly [string, string][] = [
  ['ink', 'page'],
  ['ink', 'sheet'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'page'],
  ['ink-soft', 'sheet'],
  ['ink-soft', 'accent-soft'],
  ['accent', 'page'],
  ['accent', 'sheet'],
  ['accent', 'accent-soft'],
  ['accent-ink', 'accent'],
  ['brand-ink', 'brand'],
  ['brand', 'brand-ink'],
  ['good', 'page'],
  ['good', 'good-soft'],
  ['warn', 'page'],
  ['warn', 'warn-soft'],
  ['bad', 'page'],
  ['bad', 'bad-soft'],
  ['ink', 'good-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'bad-soft'],
];

/** Edges of controls and the focus ring: 3:1 (WCAG 1.4.11, 2.4.13). */
const MARKS: readonly [string, string][] = [
  ['line', 'page'],
  ['line', 'sheet'],
  ['focus', 'page'],
  ['focus', 'sheet'],
  ['brand-mark', 'brand'],
  ['bad', 'page'],
];

describe.each(SCHEMES)('scheme %s', (scheme) => {
  const tokens = tokensOf(scheme);

  it.each(TEXT)('text %s on %s is 7:1', (ink, ground) => {
    expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(MARKS)('mark %s on %s is 3:1', (mark, ground) => {
    expect(contrast(tokens, mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('schemes', () => {
  it('name the same colours', () => {
    const [first, ...others] = SCHEMES.map((scheme) => [...tokensOf(scheme).keys()].toSorted());
    expect(first?.length).toBeGreaterThan(15);
    for (const other of others) expect(other).toEqual(first);
  });
});

/** Keycloak's pages are no part of the bundle and have a sheet of their own. */
describe('the sign-in page', () => {
  const theme = join(import.meta.dirname, '../../../infra/keycloak/themes/ryadom/login/resources');
  const roots = readFileSync(join(theme, 'css/ryadom.css'), 'utf8').matchAll(/:root\s*\{([^}]*)\}/g);
  const [light, dark] = [...roots].map(([, block = '']) => coloursIn(block));

  it.each([
    ['light', light],
    ['black', dark],
  ] as const)('has the colours of the scheme %s', (scheme, colours) => {
    expect(colours?.size).toBeGreaterThan(10);
    expect([...tokensOf(scheme)]).toEqual(expect.arrayContaining([...(colours ?? [])]));
  });

  it('has the mark of the site', () => {
    const mark = readFileSync(join(import.meta.dirname, '../../public/favicon.svg'), 'utf8');
    expect(readFileSync(join(theme, 'img/favicon.svg'), 'utf8')).toBe(mark);
  });
});

function tokensOf(scheme: string): Map<string, string> {
  return coloursIn(CSS.match(new RegExp(`\\[data-scheme="${scheme}"\\]\\s*\\{([^}]*)\\}`))?.[1] ?? '');
}

function coloursIn(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]));
}

function contrast(tokens: ReadonlyMap<string, string>, one: string, other: string): number {
  const [light, dark] = [luminance(tokens.get(one)), luminance(tokens.get(other))].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string | undefined): number {
  if (!hex) throw new Error('no such colour');
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

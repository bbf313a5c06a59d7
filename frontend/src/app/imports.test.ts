import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '..');

/** Who may know whom: a layer may import itself and what stands in its list. `rooms` stands for any one room. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  gql: [],
  styles: [],
  ui: ['messages'],
  lib: ['ui', 'messages', 'gql'],
  law: ['lib', 'ui', 'messages', 'gql'],
  rooms: ['law', 'lib', 'ui', 'messages', 'gql'],
  app: ['rooms', 'law', 'lib', 'ui', 'messages', 'gql', 'styles'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly target: string;
}

/** Kinds of organisations that a room may have a door for. */
const ORGANISATIONS = ['ngo', 'employer'];

const IMPORTS = sourceFiles().flatMap(importsOf);

describe('imports', () => {
  it('are found, in every layer', () => {
    expect(IMPORTS.length).toBeGreaterThan(200);
    const layers = new Set(
      sourceFiles()
        .map(layerOf)
        .map((layer) => layer.split('/')[0]),
    );
    expect([...layers].toSorted()).toEqual(
      Object.keys(ALLOWED)
        .filter((layer) => layer !== 'styles')
        .toSorted(),
    );
  });

  it('go one way: messages ← ui ← lib ← law ← rooms ← app', () => {
    const wrong = IMPORTS.filter(({ from, to }) => {
      const [layer = '', ...room] = from.split('/');
      if (from === to) return false;
      return !(ALLOWED[layer] ?? []).includes(to.split('/')[0] ?? '') || (room.length > 0 && to.startsWith('rooms/'));
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('enter a room, law and ui by their doors only: a room may have another for the staff, and one for each kind of organisation', () => {
    const sneaking = IMPORTS.filter(({ from, to, target }) => {
      const door = to.startsWith('rooms/') || to === 'law' || to === 'ui';
      return (
        door &&
        from !== to &&
        target !== to &&
        target !== `${to}/staff` &&
        !ORGANISATIONS.some((one) => target === `${to}/${one}`)
      );
    });
    expect(sneaking.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});

function sourceFiles(): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && file.includes('/') && !/\.test\.tsx?$/.test(file),
  );
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(SOURCES, file), 'utf8');
  return [...code.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)].map(([, path = '']) => {
    const target = relative(SOURCES, join(SOURCES, dirname(file), path));
    return { file, from: layerOf(file), to: layerOf(target), target };
  });
}

/** `rooms/cases` for a room, the first folder for everything else. */
function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'rooms' ? `rooms/${second}` : first;
}

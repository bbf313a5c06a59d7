import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  isAbstractType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import * as generated from '../gql/graphql';

// The cache is not given the contract: that would weigh more than the whole first page can spare. What it cannot know
// without it, our documents must not ask.

const FOLDER = join(import.meta.dirname, '../../../schema/graphql');
const CONTRACT = buildSchema(
  readdirSync(FOLDER)
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    .join('\n'),
);
const DOCUMENTS = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, text]) => [name, parse(String(text))] as const);

describe('the cache, which is not given the contract', () => {
  it('is asked for no interface and no union, whose members it cannot know', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(100);
    for (const [name, document] of DOCUMENTS) {
      expect([name, conditionsOf(document).filter((type) => isAbstractType(CONTRACT.getType(type)))]).toEqual([
        name,
        [],
      ]);
    }
  });

  it('is asked in one place for one thing, since it writes what came as an answer to each fragment there', () => {
    for (const [name, document] of DOCUMENTS) {
      const asked = askedByPlace(document);
      expect([name, [...asked].filter(([, ways]) => ways.size > 1)]).toEqual([name, []]);
    }
  });

  it('sees a place asked in two ways', () => {
    const document = parse(
      '{ node { ... on A { list(first: 1) { id } } ...B } } fragment B on B { list(first: 2) { id } }',
    );
    expect([...askedByPlace(document)].filter(([, ways]) => ways.size > 1).map(([place]) => place)).toEqual([
      'node.list',
    ]);
  });
});

function conditionsOf(document: DocumentNode): string[] {
  const found: string[] = [];
  visit(document, {
    enter(node) {
      if ('typeCondition' in node && node.typeCondition) found.push(node.typeCondition.name.value);
    },
  });
  return found;
}

/** What stands at each place of an answer: the field and its arguments, whatever the type. */
function askedByPlace(document: DocumentNode): Map<string, Set<string>> {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one.selectionSet]),
  );
  const found = new Map<string, Set<string>>();
  const walk = (set: SelectionSetNode | undefined, place: readonly string[]): void => {
    for (const one of set?.selections ?? []) {
      if (one.kind === Kind.INLINE_FRAGMENT) walk(one.selectionSet, place);
      else if (one.kind === Kind.FRAGMENT_SPREAD) walk(fragments.get(one.name.value), place);
      else {
        const here = [...place, (one.alias ?? one.name).value];
        const ways = found.get(here.join('.')) ?? new Set();
        found.set(
          here.join('.'),
          ways.add(`${one.name.value}(${(one.arguments ?? []).map(print).toSorted().join(', ')})`),
        );
        walk(one.selectionSet, here);
      }
    }
  };
  for (const one of document.definitions) if (one.kind === Kind.OPERATION_DEFINITION) walk(one.selectionSet, []);
  return found;
}

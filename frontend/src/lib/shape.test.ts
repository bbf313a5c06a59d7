import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type FieldNode,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { shape } from '../gql/cache-schema';
import { readShape } from './shape';

const SOURCES = join(import.meta.dirname, '..');
const FOLDER = join(import.meta.dirname, '../../../schema/graphql');
const CONTRACT = buildSchema(
  readdirSync(FOLDER)
    .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    .join('\n'),
);

interface Ref {
  kind: string;
  ofType?: Ref;
}
interface Type {
  kind: string;
  name: string;
  fields?: { name: string; type: Ref }[];
  possibleTypes?: { name: string }[];
}

describe('the shape the cache knows', () => {
  const { schema, withoutId } = readShape(shape);
  const { types } = (schema as unknown as { __schema: { types: Type[] } }).__schema;

  const asked = askedByScreens();

  it('has of every object what a screen asks for, and every union, with the same empty and list fields', () => {
    const expected = Object.values(CONTRACT.getTypeMap()).filter((type) => !type.name.startsWith('__'));
    const objects = expected.filter(isObjectType);
    expect(objects.length).toBeGreaterThan(50);
    for (const type of objects) {
      const read = types.find((one) => one.name === type.name);
      const wanted = Object.values(type.getFields()).filter(
        ({ name }) => name === 'id' || asked.has(`${type.name}.${name}`),
      );
      const known = Object.fromEntries(read?.fields?.map((field) => [field.name, marksOfRef(field.type)]) ?? []);
      for (const { name, type: of } of wanted)
        expect([type.name, name, known[name]]).toEqual([type.name, name, marksOf(of)]);
    }
    for (const type of expected.filter(isUnionType)) {
      const read = types.find((one) => one.name === type.name);
      expect(read?.possibleTypes?.map((one) => one.name)).toEqual(type.getTypes().map((one) => one.name));
    }
  });

  it('tells things with an id from parts of things', () => {
    expect(withoutId).toContain('CitizenNow');
    expect(withoutId).not.toContain('Certificate');
    expect(withoutId).not.toContain('Query');
  });
});

/** Type and field of everything that the documents of the screens select. */
function askedByScreens(): Set<string> {
  const found = new Set<string>();
  for (const name of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.tsx')) continue;
    for (const [, text = ''] of readFileSync(join(SOURCES, name), 'utf8').matchAll(/graphql\(`([^`]+)`\)/g)) {
      const info = new TypeInfo(CONTRACT);
      const enter = (node: FieldNode) => void found.add(`${info.getParentType()?.name}.${node.name.value}`);
      visit(parse(text), visitWithTypeInfo(info, { Field: { enter } }));
    }
  }
  return found;
}

function marksOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${marksOf(type.ofType)}!`;
  return isListType(type) ? `${marksOf(type.ofType)}*` : '';
}

function marksOfRef(ref: Ref): string {
  if (ref.kind === 'SCALAR') return '';
  return marksOfRef(ref.ofType ?? { kind: 'SCALAR' }) + (ref.kind === 'NON_NULL' ? '!' : '*');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLOutputType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { shape } from '../gql/cache-schema';
import { readShape } from './shape';

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

  it('has every object and union of the contract, with the same empty and list fields', () => {
    const expected = Object.values(CONTRACT.getTypeMap()).filter((type) => !type.name.startsWith('__'));
    const objects = expected.filter(isObjectType);
    expect(objects.length).toBeGreaterThan(50);
    for (const type of objects) {
      const read = types.find((one) => one.name === type.name);
      expect(Object.fromEntries(read?.fields?.map((field) => [field.name, marksOfRef(field.type)]) ?? [])).toEqual(
        Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, marksOf(field.type)])),
      );
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

function marksOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${marksOf(type.ofType)}!`;
  return isListType(type) ? `${marksOf(type.ofType)}*` : '';
}

function marksOfRef(ref: Ref): string {
  if (ref.kind === 'SCALAR') return '';
  return marksOfRef(ref.ofType ?? { kind: 'SCALAR' }) + (ref.kind === 'NON_NULL' ? '!' : '*');
}

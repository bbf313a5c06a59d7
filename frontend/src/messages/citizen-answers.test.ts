import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type ASTNode,
  buildSchema,
  type GraphQLObjectType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '..');
const CONTRACT = join(SOURCES, '../../schema/graphql');

const schema = buildSchema(
  readdirSync(CONTRACT)
    .filter((name) => name.endsWith('.graphqls'))
    .map((name) => readFileSync(join(CONTRACT, name), 'utf8'))
    .join('\n'),
);

/** What a screen asks for without asking for its twin: it could not be shown in plain words. */
function missingTwins(document: string): string[] {
  const types = new TypeInfo(schema);
  const missing: string[] = [];
  const enter = (node: ASTNode) => {
    const type = types.getParentType();
    if (node.kind !== Kind.SELECTION_SET || !isObjectType(type)) return;
    const asked = node.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
    for (const field of asked) {
      const twin = twinOf(type, field);
      if (twin && !asked.includes(twin)) missing.push(`${type.name}.${field} without ${twin}`);
    }
  };
  visit(parse(document), visitWithTypeInfo(types, { enter }));
  return missing;
}

function twinOf(type: GraphQLObjectType, field: string): string | undefined {
  const fields = type.getFields();
  if (fields[`${field}Plain`]) return `${field}Plain`;
  const beside = type.name.startsWith('Citizen') && ['title', 'body'].includes(field);
  return beside && fields.plain ? 'plain' : undefined;
}

const documents = readdirSync(SOURCES, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
  .map((entry) => join(entry.parentPath, entry.name))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/graphql\(`([^`]+)`\)/g)].map(([, text = '']) => ({
      file: relative(SOURCES, file),
      text,
    })),
  );

describe('what the server tells a citizen', () => {
  it('is asked for together with its twin in plain words, on every screen', () => {
    expect(documents.length).toBeGreaterThan(40);
    expect(documents.filter(({ text }) => text.includes('nextPlain')).length).toBeGreaterThan(0);
    expect(documents.flatMap(({ file, text }) => missingTwins(text).map((one) => `${file}: ${one}`))).toEqual([]);
  });

  it('is found out where the twin is not asked for', () => {
    expect(missingTwins('fragment A on CitizenNow { title next fromYou fromYouPlain }')).toEqual([
      'CitizenNow.title without plain',
      'CitizenNow.next without nextPlain',
    ]);
  });
});

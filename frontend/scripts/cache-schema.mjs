// Writes what the normalised cache has to know of the contract: kinds, members, and which fields may be empty.
// The usual introspection JSON is four times heavier, and every visitor downloads it. `src/lib/shape.ts` reads this back.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  buildSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const folder = new URL('../../schema/graphql/', import.meta.url);
const sdl = readdirSync(folder)
  .filter((name) => name.endsWith('.graphqls'))
  .toSorted()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const schema = buildSchema(sdl);
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

// Every mutation has a union of what came of it and a refusal of one shape: both follow from its name.
const mechanical = new Set(
  Object.keys(schema.getMutationType()?.getFields() ?? {})
    .map((name) => name[0].toUpperCase() + name.slice(1))
    .flatMap((name) => [`${name}Result`, `${name}Refused`]),
);

// What no screen asks for, the cache need not know; what tells a thing from a part of one, it must.
const asked = new Set();
const sources = new URL('../src/', import.meta.url);
for (const name of readdirSync(sources, { recursive: true })) {
  if (!/\.tsx?$/.test(name) || name.startsWith('gql')) continue;
  for (const [, text] of readFileSync(new URL(name, sources), 'utf8').matchAll(/graphql\(`([^`]+)`\)/g)) note(text);
}

function note(text) {
  const info = new TypeInfo(schema);
  const enter = (node) => {
    const parent = info.getParentType();
    for (const one of isInterfaceType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent]) {
      asked.add(`${one?.name}.${node.name.value}`);
    }
  };
  visit(parse(text), visitWithTypeInfo(info, { Field: { enter } }));
}

const lines = types.flatMap((type) => {
  if (mechanical.has(type.name)) return [];
  if (isUnionType(type)) return [`${type.name}|${type.getTypes().join(',')}`];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [shapeOf(type)];
});

function shapeOf(type) {
  const head = isInterfaceType(type) ? `${type.name}&` : `${type.name}:${type.getInterfaces().join(',')}`;
  return `${head}=${Object.values(type.getFields())
    .filter((field) => field.name === 'id' || asked.has(`${type.name}.${field.name}`))
    .map((field) => field.name + marks(field.type))
    .join(',')}`;
}

function marks(type) {
  if (isNonNullType(type)) return `${marks(type.ofType)}!`;
  return isListType(type) ? `${marks(type.ofType)}*` : '';
}

writeFileSync(
  new URL('../src/gql/cache-schema.ts', import.meta.url),
  [
    '/* Generated from schema/graphql by scripts/cache-schema.mjs. */',
    `export const shape = ${JSON.stringify(lines.join(';'))};`,
    '',
  ].join('\n'),
);

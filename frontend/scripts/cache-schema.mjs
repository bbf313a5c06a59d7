// Writes what the normalised cache has to know of the contract: kinds, members, and which fields may be empty.
// The usual introspection JSON is four times heavier, and every visitor downloads it. `src/lib/shape.ts` reads this back.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, isInterfaceType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';

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

const lines = types.flatMap((type) => {
  if (mechanical.has(type.name)) return [];
  if (isUnionType(type)) return [`${type.name}|${type.getTypes().join(',')}`];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [shapeOf(type)];
});

function shapeOf(type) {
  const head = isInterfaceType(type) ? `${type.name}&` : `${type.name}:${type.getInterfaces().join(',')}`;
  return `${head}=${Object.values(type.getFields())
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

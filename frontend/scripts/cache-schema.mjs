// Writes what the normalised cache has to know of the contract: its minified shape and the types that have no id.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { minifyIntrospectionQuery } from '@urql/introspection';
import { buildSchema, introspectionFromSchema, isObjectType } from 'graphql';

const folder = new URL('../../schema/graphql/', import.meta.url);
const sdl = readdirSync(folder)
  .filter((name) => name.endsWith('.graphqls'))
  .toSorted()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const schema = buildSchema(sdl);
const shape = minifyIntrospectionQuery(introspectionFromSchema(schema, { descriptions: false }));
const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
const withoutId = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !roots.has(type) && !type.getFields().id)
  .map((type) => type.name);

writeFileSync(
  new URL('../src/gql/cache-schema.ts', import.meta.url),
  [
    '/* Generated from schema/graphql by scripts/cache-schema.mjs. */',
    "import type { CacheExchangeOpts } from '@urql/exchange-graphcache';",
    '',
    `export const schema = ${JSON.stringify(shape)} as unknown as NonNullable<CacheExchangeOpts['schema']>;`,
    `export const withoutId: readonly string[] = ${JSON.stringify(withoutId)};`,
    '',
  ].join('\n'),
);

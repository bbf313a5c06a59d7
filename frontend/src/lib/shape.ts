import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

type Schema = NonNullable<CacheExchangeOpts['schema']>;

interface TypeRef {
  readonly kind: 'SCALAR' | 'NON_NULL' | 'LIST';
  readonly name?: string;
  readonly ofType?: TypeRef;
}

const LEAF: TypeRef = { kind: 'SCALAR', name: 'Any' };

/** Reads the generated shape of the contract back into the form that the cache expects. */
export function readShape(shape: string): { schema: Schema; withoutId: string[] } {
  const written = shape.split(';').map(readType);
  const deeds = written.find((type) => type.name === 'Mutation')?.fields ?? [];
  const types = [...written, ...deeds.flatMap((deed) => mechanical(deed.name)).map(readType)];
  const schema = {
    __schema: { queryType: named('Query'), mutationType: named('Mutation'), subscriptionType: null, types },
  };
  const withoutId = types
    .filter((type) => type.kind === 'OBJECT' && !['Query', 'Mutation', 'Subscription'].includes(type.name))
    .filter((type) => !type.fields?.some((field) => field.name === 'id'))
    .map((type) => type.name);
  return { schema: schema as unknown as Schema, withoutId };
}

/** What follows from the name of a mutation, and is not written for each. */
function mechanical(deed: string): string[] {
  const name = deed.charAt(0).toUpperCase() + deed.slice(1);
  return [`${name}Result|${name}Done,${name}Refused`, `${name}Refused:Refusal=objections!*!`];
}

function readType(line: string) {
  const [, name = '', sign, list = '', fields] = /^(\w+)([|&:])([^=]*)(?:=(.*))?$/.exec(line) ?? [];
  const others = list ? list.split(',').map(named) : [];
  if (sign === '|') return { kind: 'UNION', name, possibleTypes: others };
  const own = (fields ?? '').split(',').map(readField);
  if (sign === '&') return { kind: 'INTERFACE', name, possibleTypes: others, interfaces: [], fields: own };
  return { kind: 'OBJECT', name, interfaces: others, fields: own };
}

function readField(text: string) {
  const [, name = '', marks = ''] = /^(\w+)(.*)$/.exec(text) ?? [];
  let type = LEAF;
  for (const mark of marks) type = { kind: mark === '!' ? 'NON_NULL' : 'LIST', ofType: type };
  return { name, type, args: [] };
}

function named(name: string): { name: string } {
  return { name };
}

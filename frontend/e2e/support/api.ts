import { scriptToken } from './keycloak';

const SITE = process.env.RYADOM_URL ?? 'http://localhost:8080';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Asks the API as a demo user, past the screens. */
export async function ask(user: string | undefined, query: string, variables: object = {}): Promise<Answer> {
  const answer = await fetch(`${SITE}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(user ? { authorization: `Bearer ${await scriptToken(user)}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
}

/** Does a mutation as a demo user; what its answer has, or every objection in the error. */
export async function mutate<Done>(user: string, name: string, input: object, fields: string): Promise<Done> {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const answer = await ask(
    user,
    `mutation($input: ${type}Input!) { ${name}(input: $input) {
      ... on ${type}Done { ${fields} }
      ... on ${type}Refused { objections { code message } }
    } }`,
    { input: { idempotencyKey: crypto.randomUUID(), ...input } },
  );
  const done = answer.data?.[name] as (Done & { readonly objections?: unknown }) | undefined;
  if (!done || done.objections) throw new Error(`${name} by ${user}: ${JSON.stringify(answer)}`);
  return done;
}

/** Today by the clock of the cases. */
export async function today(): Promise<string> {
  const { data } = await ask(undefined, '{ clock { today } }');
  const clock = data?.clock as { today: string } | undefined;
  if (!clock) throw new Error('the clock does not answer');
  return clock.today;
}

/** What a foreigner gets for the id of a thing: never its type, and always the code of «not found». */
export async function codesFor(user: string, id: string): Promise<readonly unknown[]> {
  const { data, errors } = await ask(user, 'query($id: ID!) { node(id: $id) { __typename id } }', { id });
  if (data?.node) return ['FOUND'];
  return (errors ?? []).map((one) => one.extensions?.code ?? one.extensions?.classification);
}

/** The bytes of an answer without what differs from request to request. */
export async function answerFor(user: string, id: string): Promise<string> {
  const { data, errors } = await ask(user, 'query($id: ID!) { node(id: $id) { __typename id } }', { id });
  return JSON.stringify({
    data,
    errors: errors?.map(({ message, extensions }) => ({ message, code: extensions?.code })),
  });
}

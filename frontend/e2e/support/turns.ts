import { ask } from './api';

/** What the journal of the case says was done, newest first, and its terms that have not ended. */
export async function storyOf(id: string, user = 'specialist') {
  const { data } = await ask(
    user,
    `query($id: ID!) { node(id: $id) { ... on Case {
      journal(first: 20) { edges { node { purpose } } }
      terms { state rule { id } }
    } } }`,
    { id },
  );
  const found = data?.node as {
    journal: { edges: { node: { purpose: string } }[] };
    terms: { state: string; rule: { id: string } }[];
  };
  return {
    // What other systems got of it comes in between, when they get it.
    purposes: found.journal.edges
      .map(({ node }) => node.purpose)
      .filter((purpose) => !purpose.startsWith('получено другой системой')),
    running: found.terms
      .filter(({ state }) => ['RUNNING', 'PAUSED', 'MISSED'].includes(state))
      .map(({ state, rule }) => `${rule.id} ${state}`),
  };
}

import type { TermState } from '../gql/graphql';

/** Whether what a term is for is still to be done: a missed one is, and it is too late already. */
export function stillRuns(state: TermState): boolean {
  return state === 'RUNNING' || state === 'MISSED';
}

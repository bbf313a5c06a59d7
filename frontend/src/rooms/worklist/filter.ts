import type { CaseStage, WorklistFilter } from '../../gql/graphql';
import { href } from '../../lib/paths';

export const STAGES: readonly CaseStage[] = ['DETERMINING_NEED', 'ARRANGING_PROVIDER', 'ACCOMPANYING', 'CLOSED'];

/** What the address of the queue says: which cases, and from which place on. */
export interface QueueAddress {
  readonly name: string;
  readonly stage: CaseStage | '';
  readonly after: string | undefined;
}

/** A stage that nobody knows is no filter: an old or mistyped address still opens the queue. */
export function readQueueAddress(search: string): QueueAddress {
  const query = new URLSearchParams(search);
  const stage = query.get('stage');
  return {
    name: (query.get('name') ?? '').trim(),
    stage: STAGES.find((one) => one === stage) ?? '',
    after: query.get('after') || undefined,
  };
}

export function queueHref({ name, stage, after }: Partial<QueueAddress>): string {
  return href('staff', undefined, { name: name?.trim(), stage, after });
}

export function filterOf({ name, stage }: QueueAddress): WorklistFilter | null {
  if (!name && !stage) return null;
  return { ...(name ? { name } : {}), ...(stage ? { stage } : {}) };
}

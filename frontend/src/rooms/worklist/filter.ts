import type { CaseStage, WorklistFilter } from '../../gql/graphql';
import { href } from '../../lib/paths';

export const STAGES: readonly CaseStage[] = [
  'DETERMINING_NEED',
  'AWAITING_MSE',
  'ARRANGING_PROVIDER',
  'ACCOMPANYING',
  'CLOSED',
];

/** Whose cases, where nobody is named; a worker is named by the id of the place in the office. */
const WHOSE = ['mine', 'nobodys', 'all'] as const;

/** What the address of the queue says: which cases, and from which place on. Never a name: addresses are kept and seen. */
export interface QueueAddress {
  readonly stage: CaseStage | '';
  readonly whose: string;
  readonly after: string | undefined;
}

/** The name that is searched for lives in the memory of this entry of the history, beside the address. */
export interface QueueMemory {
  readonly name?: string;
}

/** What nobody knows is no filter: an old or mistyped address still opens the queue. */
export function readQueueAddress(search: string): QueueAddress {
  const query = new URLSearchParams(search);
  const stage = query.get('stage');
  const whose = query.get('whose') ?? '';
  return {
    stage: STAGES.find((one) => one === stage) ?? '',
    whose: WHOSE.find((one) => one === whose) ?? (/^staff_[a-z0-9-]{1,60}$/.test(whose) ? whose : ''),
    after: query.get('after') || undefined,
  };
}

export function queueHref({ stage, whose, after }: Partial<QueueAddress>): string {
  return href('staff', undefined, { stage, whose, after });
}

export function filterOf({ stage, whose }: QueueAddress, name: string): WorklistFilter | null {
  const filter: WorklistFilter = {
    ...(name ? { name } : {}),
    ...(stage ? { stage } : {}),
    ...(whose === 'mine' ? { whose: 'MINE' } : {}),
    ...(whose === 'nobodys' ? { whose: 'NOBODYS' } : {}),
    ...(whose.startsWith('staff_') ? { responsibleId: whose } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

import type { ExchangeFilter, ExchangeStage, OutsideSystem } from '../../gql/graphql';
import { href } from '../../lib/paths';

export const SYSTEMS: readonly OutsideSystem[] = ['MSE', 'SMEV', 'ECP', 'SOCIAL'];
export const STAGES: readonly ExchangeStage[] = ['QUEUED', 'SENT', 'ACCEPTED', 'ANSWERED', 'FAILED', 'SETTLED_BY_HAND'];

/** What the address of the monitor says: which messages, and from which place on. */
export interface ExchangeAddress {
  readonly system: OutsideSystem | '';
  readonly stage: ExchangeStage | '';
  readonly after: string | undefined;
}

/** A value that nobody knows is no filter: an old or mistyped address still opens the list. */
export function readExchangeAddress(search: string): ExchangeAddress {
  const query = new URLSearchParams(search);
  return {
    system: SYSTEMS.find((one) => one === query.get('system')) ?? '',
    stage: STAGES.find((one) => one === query.get('stage')) ?? '',
    after: query.get('after') || undefined,
  };
}

export function exchangeHref({ system, stage, after }: Partial<ExchangeAddress>): string {
  return href('exchange', undefined, { system, stage, after });
}

export function filterOf({ system, stage }: ExchangeAddress): ExchangeFilter | null {
  if (!system && !stage) return null;
  return { ...(system ? { system } : {}), ...(stage ? { stage } : {}) };
}

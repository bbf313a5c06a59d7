import type { EntryStage } from '../../../gql/graphql';
import { href } from '../../../lib/paths';

export const STAGES: readonly EntryStage[] = ['ACTIVE', 'SUSPENDED', 'EXCLUDED'];

export interface EntriesAddress {
  readonly name: string;
  readonly stage: EntryStage | '';
  readonly measure: string;
  readonly after: string | undefined;
}

export function readEntriesAddress(search: string): EntriesAddress {
  const query = new URLSearchParams(search);
  return {
    name: query.get('name') ?? '',
    stage: STAGES.find((one) => one === query.get('stage')) ?? '',
    measure: query.get('measure') ?? '',
    after: query.get('after') || undefined,
  };
}

export function entriesHref({ name, stage, measure, after }: Partial<EntriesAddress>): string {
  return href('staffRegistry', undefined, { name: name?.trim(), stage, measure, after });
}

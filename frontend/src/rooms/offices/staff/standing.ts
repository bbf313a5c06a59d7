import type { StaffStanding } from '../../../gql/graphql';
import { href } from '../../../lib/paths';

export const STANDINGS: readonly StaffStanding[] = ['WORKING', 'LEFT'];

export interface MembersAddress {
  readonly standing: StaffStanding | '';
  readonly after: string | undefined;
}

export function readMembersAddress(search: string): MembersAddress {
  const query = new URLSearchParams(search);
  return {
    standing: STANDINGS.find((one) => one === query.get('standing')) ?? '',
    after: query.get('after') || undefined,
  };
}

export function membersHref({ standing, after }: Partial<MembersAddress>): string {
  return href('members', undefined, { standing, after });
}

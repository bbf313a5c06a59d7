import type { SavedFilterLineFragment, SaveWorklistFilterInput } from '../../gql/graphql';
import { type QueueAddress, queueHref } from './filter';

type Saved = Pick<SavedFilterLineFragment, 'stage' | 'whose' | 'responsibleId'>;

/** The address that a saved filter stands for. Asking for all is said too, so that the usual filter does not come back. */
export function hrefOfSaved({ stage, whose, responsibleId }: Saved): string {
  const of = whose === 'MINE' ? 'mine' : whose === 'NOBODYS' ? 'nobodys' : (responsibleId ?? 'all');
  return queueHref({ stage: stage ?? '', whose: of });
}

/** What of an address can be kept under a title: everything but the place on the list. */
export function savedOf({
  stage,
  whose,
}: QueueAddress): Pick<SaveWorklistFilterInput, 'stage' | 'whose' | 'responsibleId'> {
  return {
    stage: stage || null,
    whose: whose === 'mine' ? 'MINE' : whose === 'nobodys' ? 'NOBODYS' : null,
    responsibleId: whose.startsWith('staff_') ? whose : null,
  };
}

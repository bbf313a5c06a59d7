import type { CaseOutcome, CertificateStage } from '../../gql/graphql';
import { formatDay } from '../../lib/dates';
import { words } from './messages';

export interface Standing {
  readonly stage: CertificateStage;
  readonly since: string;
  readonly byEdition: number | null;
  readonly outcome: CaseOutcome | null;
}

/** What has become of a certificate, in a line. */
export function standingOf({ stage, since, byEdition, outcome }: Standing): string {
  switch (stage) {
    case 'IN_FORCE':
      return words.standing.inForce;
    case 'REPLACED':
      return words.standing.replaced(formatDay(since), byEdition ?? 0);
    case 'ENDED':
      return words.standing.ended(formatDay(since), outcome ? words.standing.outcome[outcome] : '');
    default:
      return stage satisfies never;
  }
}

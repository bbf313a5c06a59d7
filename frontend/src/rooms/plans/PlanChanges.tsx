import type { ReactNode } from 'react';
import type { FragmentType } from '../../gql';
import { PlanDifferences, type planDifferences } from './PlanComparison';
import { type MaskedMeasures, type MaskedRemarks, PlanRemarks } from './PlanView';

interface PlanNow {
  readonly edition: number;
  readonly remarks: readonly unknown[];
}

/** Names what is to be seen of a plan now; the newest line of its history only where there is one to read. */
export function planSeen({ edition, remarks }: PlanNow, newest = ''): string {
  return `${edition} ${remarks.length} ${newest}`;
}

export interface SeenBefore {
  readonly edition: number;
  readonly remarks: number;
  readonly newest: string;
}

export function seenBefore(seen: string): SeenBefore {
  const [edition = '', remarks = '', newest = ''] = seen.split(' ');
  return { edition: Number(edition), remarks: Number(remarks), newest };
}

interface PlanChangesProps {
  readonly compared: FragmentType<typeof planDifferences> | null;
  readonly remarks: MaskedRemarks;
  readonly measures: MaskedMeasures;
  /** Who did what, where it is known. */
  readonly children?: ReactNode;
}

/** What others have done to a plan while a form was open: who, which measures, and what was said. */
export function PlanChanges({ compared, remarks, measures, children }: PlanChangesProps) {
  return (
    <div className="stack">
      {children}
      {compared ? <PlanDifferences compared={compared} /> : null}
      {remarks.length > 0 ? <PlanRemarks remarks={remarks} measures={measures} /> : null}
    </div>
  );
}

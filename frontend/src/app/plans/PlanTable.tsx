import { Link } from 'wouter';
import type { PlanStage } from '../../gql/graphql';
import { formatDay } from '../../lib/dates';
import { planWords as words } from '../../rooms/plans';
import { Table, Tag } from '../../ui';

interface PlanRow {
  readonly id: string;
  readonly number: string;
  readonly planStage: PlanStage;
  readonly workerName: string;
  readonly post: string;
  readonly employerName: string;
  readonly startsOn: string;
}

interface PlanTableProps {
  readonly plans: readonly PlanRow[];
  readonly to: (id: string) => string;
  /** Whose plans these are knows their own name. */
  readonly own?: boolean;
}

/** Plans, the newest first. */
export function PlanTable({ plans, to, own = false }: PlanTableProps) {
  const open = (one: PlanRow, by: string) => <Link href={to(one.id)}>{by}</Link>;
  return (
    <Table
      caption={words.caption}
      captionHidden
      rows={plans}
      keyOf={(one) => one.id}
      columns={[
        ...(own ? [] : [{ key: 'worker', title: words.worker, cell: (one: PlanRow) => open(one, one.workerName) }]),
        { key: 'post', title: words.post, cell: (one) => (own ? open(one, one.post) : one.post) },
        { key: 'employer', title: words.employer, cell: (one) => one.employerName },
        { key: 'startsOn', title: words.startsOn, cell: (one) => formatDay(one.startsOn) },
        {
          key: 'stage',
          title: words.stageLabel,
          cell: (one) => <Tag tone={one.planStage === 'SENT' ? 'good' : 'info'}>{words.stage[one.planStage]}</Tag>,
        },
      ]}
    />
  );
}

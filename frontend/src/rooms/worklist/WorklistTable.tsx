import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { CaseStage, WorklistLineFragment } from '../../gql/graphql';
import { DueDay, law } from '../../law';
import { formatDay } from '../../lib/dates';
import { numbered } from '../../lib/format';
import { href } from '../../lib/paths';
import { type Column, Table, Tag, type Tone } from '../../ui';
import type { Choice } from './choice';
import { words } from './messages';

const worklistLine = graphql(`
  fragment WorklistLine on WorklistRow {
    id
    personName
    personalFileNumber
    stage
    termTitle
    due
    holder
    workingDaysLeft
    daysLeft
    tasks
    overdueSince
    revision
    responsible { id fullName }
    pausedUntil
  }
`);

const TONE: Readonly<Record<CaseStage, Tone>> = {
  DETERMINING_NEED: 'info',
  AWAITING_MSE: 'info',
  ARRANGING_PROVIDER: 'info',
  ACCOMPANYING: 'good',
  CLOSED: 'plain',
};

const personColumn = (choice: Choice): Column<WorklistLineFragment> => ({
  key: 'person',
  title: words.columns.person,
  cell: (row) => (
    <span className="choice queue__person">
      <input
        type="checkbox"
        aria-label={words.mark(row.personName)}
        checked={choice.has(row.id)}
        onChange={(event) => choice.mark([row], event.target.checked)}
      />
      <span>
        <Link href={href('staffCase', { id: row.id })} data-row>
          {row.personName}
        </Link>
        <span className="queue__file">{numbered(row.personalFileNumber)}</span>
      </span>
    </span>
  ),
});

const COLUMNS: readonly Column<WorklistLineFragment>[] = [
  {
    key: 'stage',
    title: words.columns.stage,
    cell: (row) => (
      <>
        <Tag tone={TONE[row.stage]}>{words.stage[row.stage]}</Tag>
        {row.pausedUntil ? (
          <>
            {' '}
            <Tag tone="warn">{words.paused}</Tag>
            <span className="queue__file">{words.pausedUntil(formatDay(row.pausedUntil))}</span>
          </>
        ) : null}
      </>
    ),
  },
  {
    key: 'task',
    title: words.columns.task,
    cell: (row) =>
      [...row.tasks.map((one) => words.tasks[one]), row.termTitle].filter(Boolean).join('; ') || words.noTask,
  },
  {
    key: 'due',
    title: words.columns.due,
    cell: (row) =>
      row.due ? (
        <>
          <DueDay of={{ ...row, due: row.due }} />
          {row.overdueSince ? (
            <span className="queue__overdue">{words.overdueSince(formatDay(row.overdueSince))}</span>
          ) : null}
        </>
      ) : (
        words.noDue
      ),
  },
  { key: 'holder', title: words.columns.holder, cell: (row) => (row.holder ? law.holder[row.holder] : words.noDue) },
  {
    key: 'responsible',
    title: words.columns.responsible,
    cell: (row) => row.responsible?.fullName ?? <Tag tone="warn">{words.nobodys}</Tag>,
  },
];

interface WorklistTableProps {
  readonly rows: readonly FragmentType<typeof worklistLine>[];
  readonly choice: Choice;
}

/** The queue: the nearest last day first. */
export function WorklistTable({ rows: masked, choice }: WorklistTableProps) {
  const rows = readFragment(worklistLine, masked);
  const all = rows.every((row) => choice.has(row.id));
  return (
    <div className="queue">
      <p className="choice">
        <input
          type="checkbox"
          id="queue-all"
          checked={all}
          onChange={(event) => choice.mark(rows, event.target.checked)}
        />
        <label htmlFor="queue-all">{words.markAll}</label>
      </p>
      <Table
        caption={words.caption}
        captionHidden
        columns={[personColumn(choice), ...COLUMNS]}
        rows={rows}
        keyOf={(row) => row.id}
      />
    </div>
  );
}

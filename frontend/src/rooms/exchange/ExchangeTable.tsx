import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { ExchangeMessageLineFragment, ExchangeStage } from '../../gql/graphql';
import { ObjectionList } from '../../law';
import { formatDay, formatMoment } from '../../lib/dates';
import { numbered } from '../../lib/format';
import { href } from '../../lib/paths';
import { type Column, Details, Table, Tag, type Tone } from '../../ui';
import { words } from './messages';
import { SendAgain, SettleByHandForm } from './SendAgain';

const messageLine = graphql(`
  fragment ExchangeMessageLine on ExchangeMessage {
    id
    systemName
    kindName
    case { id personalFile { number } }
    planRequest { id workerName }
    queuedAt
    stage
    day
    failure
    settledBy
    note
    nextAttemptAt
    attempts { at words }
    actions { name allowed objections { code ...ObjectionLine } }
  }
`);

const TONE: Readonly<Record<ExchangeStage, Tone>> = {
  QUEUED: 'info',
  SENT: 'info',
  ACCEPTED: 'good',
  ANSWERED: 'good',
  FAILED: 'bad',
  SETTLED_BY_HAND: 'plain',
};

type Line = ExchangeMessageLineFragment;

interface ExchangeTableProps {
  readonly rows: readonly FragmentType<typeof messageLine>[];
  readonly today: string;
  readonly onDone: (deed: string) => void;
}

/** Messages with their way; words say how far each has come, colours only help. */
export function ExchangeTable({ rows, today, onDone }: ExchangeTableProps) {
  const columns: readonly Column<Line>[] = [
    { key: 'about', title: words.columns.about, cell: (row) => <About row={row} /> },
    { key: 'system', title: words.columns.system, cell: (row) => row.systemName },
    { key: 'state', title: words.columns.state, cell: (row) => <State row={row} /> },
    { key: 'attempts', title: words.columns.attempts, cell: (row) => <Attempts row={row} /> },
    {
      key: 'deeds',
      title: words.columns.deeds,
      cell: (row) => <Deeds row={row} today={today} onDone={onDone} />,
    },
  ];
  return (
    <Table
      caption={words.caption}
      captionHidden
      columns={columns}
      rows={readFragment(messageLine, rows)}
      keyOf={(row) => row.id}
    />
  );
}

function About({ row }: { row: Line }) {
  return (
    <>
      {row.kindName}
      {row.case ? (
        <span className="queue__file">
          <Link href={href('staffCase', { id: row.case.id })}>{fileOf(row)}</Link>
        </span>
      ) : null}
      {row.planRequest ? (
        <span className="queue__file">
          <Link href={href('staffRequest', { id: row.planRequest.id })}>{row.planRequest.workerName}</Link>
        </span>
      ) : null}
      <span className="fact__source">{words.queued(formatMoment(row.queuedAt))}</span>
    </>
  );
}

function State({ row }: { row: Line }) {
  const more = [
    row.day ? formatDay(row.day) : undefined,
    row.failure,
    row.nextAttemptAt && row.attempts.length > 0 ? words.next(formatMoment(row.nextAttemptAt)) : undefined,
    row.settledBy ? words.by(row.settledBy) : undefined,
    row.note,
  ].filter(Boolean);
  return (
    <>
      <Tag tone={TONE[row.stage]}>{words.stage[row.stage]}</Tag>
      {more.map((one) => (
        <span key={one} className="fact__source">
          {one}
        </span>
      ))}
    </>
  );
}

function Attempts({ row }: { row: Line }) {
  if (row.attempts.length === 0) return words.noAttempts;
  return (
    <Details summary={<Named deed={words.attempts(row.attempts.length)} row={row} />}>
      <ol>
        {row.attempts.map((one) => (
          <li key={one.at}>
            {formatMoment(one.at)}: {one.words}
          </li>
        ))}
      </ol>
    </Details>
  );
}

function Deeds({ row, today, onDone }: { row: Line; today: string; onDone: (deed: string) => void }) {
  const may = (name: string) => row.actions.some((one) => one.name === name && one.allowed);
  const objections = row.actions.filter((one) => !one.allowed).flatMap((one) => one.objections);
  return (
    <>
      {may('sendExchangeMessageAgain') ? (
        <Details summary={<Named deed={words.again} row={row} />}>
          <SendAgain messageId={row.id} onDone={onDone} label={words.again} />
        </Details>
      ) : null}
      {may('settleExchangeMessageByHand') ? (
        <Details summary={<Named deed={words.byHand} row={row} />}>
          <SettleByHandForm messageId={row.id} onDone={onDone} today={today} />
        </Details>
      ) : null}
      {objections.length > 0 ? (
        <Details summary={<Named deed={words.blocked} row={row} />}>
          <ObjectionList objections={objections} />
        </Details>
      ) : null}
    </>
  );
}

/** Many rows have the same deeds: what the message is about tells them apart to the ear. */
function Named({ deed, row }: { deed: string; row: Line }) {
  return (
    <>
      {deed}
      <span className="visually-hidden">{words.of(row.kindName, fileOf(row))}</span>
    </>
  );
}

function fileOf(row: Line): string {
  if (row.case) return words.file(numbered(row.case.personalFile.number));
  return row.planRequest?.workerName ?? row.id;
}

import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { LetterLineFragment, LetterStage } from '../../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { formatMoment } from '../../../lib/dates';
import { type Column, Details, Table, Tag, type Tone } from '../../../ui';
import { monitor } from './messages';

const letterLine = graphql(`
  fragment LetterLine on Letter {
    id
    about
    news
    queuedAt
    stage
    sentAt
    failure
    nextAttemptAt
    attempts { at words }
    actions { name allowed }
  }
`);

const sendLetterAgain = graphql(`
  mutation SendLetterAgain($input: SendLetterAgainInput!) {
    sendLetterAgain(input: $input) {
      __typename
      ... on SendLetterAgainDone { letter { id ...LetterLine } }
      ... on SendLetterAgainRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const TONE: Readonly<Record<LetterStage, Tone>> = { QUEUED: 'info', SENT: 'good', FAILED: 'bad', DROPPED: 'plain' };

type Line = LetterLineFragment;

interface LetterTableProps {
  readonly rows: readonly FragmentType<typeof letterLine>[];
  readonly onDone: () => void;
}

/** Letters with their way; whom they went to is not shown. */
export function LetterTable({ rows, onDone }: LetterTableProps) {
  const columns: readonly Column<Line>[] = [
    { key: 'about', title: monitor.columns.about, cell: (row) => <About row={row} /> },
    { key: 'state', title: monitor.columns.state, cell: (row) => <State row={row} /> },
    { key: 'attempts', title: monitor.columns.attempts, cell: (row) => <Attempts row={row} /> },
    { key: 'deeds', title: monitor.columns.deeds, cell: (row) => <Again row={row} onDone={onDone} /> },
  ];
  return (
    <Table
      caption={monitor.caption}
      captionHidden
      columns={columns}
      rows={readFragment(letterLine, rows)}
      keyOf={(row) => row.id}
    />
  );
}

function About({ row }: { row: Line }) {
  return (
    <>
      {row.about}
      <span className="fact__source">{monitor.news(row.news)}</span>
      <span className="fact__source">{monitor.queued(formatMoment(row.queuedAt))}</span>
    </>
  );
}

function State({ row }: { row: Line }) {
  const more = [
    row.sentAt ? monitor.sent(formatMoment(row.sentAt)) : undefined,
    row.failure,
    row.nextAttemptAt && row.attempts.length > 0 ? monitor.next(formatMoment(row.nextAttemptAt)) : undefined,
  ].filter(Boolean);
  return (
    <>
      <Tag tone={TONE[row.stage]}>{monitor.stage[row.stage]}</Tag>
      {more.map((one) => (
        <span key={one} className="fact__source">
          {one}
        </span>
      ))}
    </>
  );
}

function Attempts({ row }: { row: Line }) {
  if (row.attempts.length === 0) return monitor.noAttempts;
  return (
    <Details summary={<Named deed={monitor.attempts(row.attempts.length)} row={row} />}>
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

function Again({ row, onDone }: { row: Line; onDone: () => void }) {
  if (!row.actions.some((one) => one.name === 'sendLetterAgain' && one.allowed)) return null;
  return (
    <Details summary={<Named deed={monitor.again} row={row} />}>
      <AgainForm letterId={row.id} onDone={onDone} />
    </Details>
  );
}

function AgainForm({ letterId, onDone }: { letterId: string; onDone: () => void }) {
  const form = useDeedForm({}, [], `${letterId}-`);
  const deed = useMutationOnce(sendLetterAgain);
  const submit = async () => {
    const answer = (await deed.run({ letterId }))?.sendLetterAgain;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame form={form} {...deed} submit={monitor.again} onSubmit={() => void submit()}>
      {null satisfies ReactNode}
    </DeedFormFrame>
  );
}

/** Many rows have the same deeds: the number of the letter tells them apart to the ear. */
function Named({ deed, row }: { deed: string; row: Line }) {
  return (
    <>
      {deed}
      <span className="visually-hidden">{monitor.of(row.id)}</span>
    </>
  );
}

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import type { LetterStage } from '../../gql/graphql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { LetterTable, letterWords } from '../../rooms/letters/staff';
import { Button, Notice, Page, Pagination, Select } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import '../../styles/staff.css';

const letters = graphql(`
  query Letters($after: String, $stage: LetterStage) {
    viewer {
      __typename
      ... on StaffViewer {
        letters(first: 20, after: $after, stage: $stage) {
          edges { node { id ...LetterLine } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const STAGES: readonly LetterStage[] = ['QUEUED', 'SENT', 'FAILED', 'DROPPED'];

export default function LettersPage() {
  const [, go] = useLocation();
  const search = useSearch();
  const query = new URLSearchParams(search);
  const after = query.get('after') ?? undefined;
  const stage = STAGES.find((one) => one === query.get('stage'));
  const read = useRead(letters, { after: after ?? null, stage: stage ?? null });
  const [done, setDone] = useState(0);
  const finish = () => {
    setDone((count) => count + 1);
    read.again();
  };
  return (
    <Page title={letterWords.title} lead={<p>{letterWords.lead}</p>} width="wide">
      <Done done={done} />
      <StageFilter key={search} stage={stage} onAsk={(next) => go(href('letters', undefined, { stage: next }))} />
      <ListFrame label={letterWords.title} of={search} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.letters : undefined)}>
          {({ edges, pageInfo }) => (
            <>
              {edges.length === 0 ? (
                <p>{letterWords.none}</p>
              ) : (
                <LetterTable rows={edges.map(({ node }) => node)} onDone={finish} />
              )}
              <Pagination
                {...pageInfo}
                after={after}
                hrefOf={(cursor) => href('letters', undefined, { stage, after: cursor })}
              />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}

interface StageFilterProps {
  readonly stage: LetterStage | undefined;
  readonly onAsk: (stage: string | undefined) => void;
}

function StageFilter({ stage, onAsk }: StageFilterProps) {
  const [chosen, setChosen] = useState<string>(stage ?? '');
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(chosen || undefined);
  };
  const { filter } = letterWords;
  return (
    <search>
      <form className="filter" onSubmit={ask} aria-label={filter.title}>
        <Select
          id="letter-stage"
          label={filter.stage}
          options={[
            { value: '', label: filter.any },
            ...STAGES.map((one) => ({ value: one, label: letterWords.stage[one] })),
          ]}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        />
        <div className="buttons">
          <Button type="submit">{filter.apply}</Button>
        </div>
      </form>
    </search>
  );
}

function Done({ done }: { done: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done > 0) box.current?.focus();
  }, [done]);
  return (
    <div role="status" tabIndex={-1} ref={box} className="done">
      {done > 0 ? (
        <Notice tone="good">
          <p>
            <b>{letterWords.done}</b>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

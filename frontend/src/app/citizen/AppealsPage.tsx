import { useEffect, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { KeepDraft } from '../../lib/drafts';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { PlainSwitch } from '../../lib/PlainSwitch';
import { href } from '../../lib/paths';
import { forgetTyped } from '../../lib/typed';
import { say, type Twin } from '../../messages';
import { appealWords, CitizenAppealList, FileAppealForm } from '../../rooms/appeals';
import { Notice, Page, Pagination } from '../../ui';
import type { ScreenProps } from '../routes';

const appeals = graphql(`
  query CitizenAppeals($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on CitizenCase {
        id
        ...AppealChoices
        appeals(first: 20, after: $after) {
          edges { node { id ...CitizenAppealItem } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export default function AppealsPage({ params }: ScreenProps) {
  const words = useWords();
  const id = params.id ?? '';
  const after = new URLSearchParams(useSearch()).get('after') ?? undefined;
  const read = useRead(appeals, { id, after: after ?? null });
  const [done, setDone] = useState<Twin>();
  const [round, setRound] = useState(0);
  if (!read.data) {
    return read.fault ? <FaultPage fault={read.fault} again={read.again} /> : <LoadingPage title={say.loading} />;
  }
  const found = read.data.node;
  if (found?.__typename !== 'CitizenCase') return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  const key = `${id}/fileAppeal`;
  const finish = (said: Twin) => {
    forgetTyped(key);
    setDone(said);
    setRound((count) => count + 1);
    read.again();
  };
  return (
    <Page
      title={appealWords.title}
      lead={
        <>
          <p>{words(appealWords.lead)}</p>
          <p>{words(appealWords.aim)}</p>
        </>
      }
    >
      <PlainSwitch />
      <Done said={done} round={round} />
      <section className="stack" aria-labelledby="mine">
        <h2 id="mine">{appealWords.mine}</h2>
        <CitizenAppealList
          appeals={found.appeals.edges.map((edge) => edge.node)}
          onDone={() => finish(appealWords.saved)}
        />
        <Pagination
          {...found.appeals.pageInfo}
          after={after}
          hrefOf={(cursor) => href('citizenAppeals', { id }, { after: cursor })}
        />
      </section>
      <section className="stack" aria-labelledby="write">
        <h2 id="write">{appealWords.write}</h2>
        <KeepDraft key={round} of={key} form="fileAppeal" subject={id} newest={undefined}>
          <FileAppealForm of={found} onDone={(number) => finish(appealWords.filed(number))} />
        </KeepDraft>
      </section>
    </Page>
  );
}

/** Says what was done and takes the focus, so that it is heard. */
function Done({ said, round }: { said: Twin | undefined; round: number }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (round > 0) box.current?.focus();
  }, [round]);
  return (
    <div role="status" tabIndex={-1} ref={box} className="done">
      {said ? (
        <Notice tone="good">
          <p>
            <b>{words(said)}</b>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

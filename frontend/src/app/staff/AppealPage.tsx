import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../gql';
import { ObjectionList } from '../../law';
import { useRead } from '../../lib/ask';
import { KeepDraft } from '../../lib/drafts';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { numbered } from '../../lib/format';
import { forgetTyped } from '../../lib/typed';
import { say } from '../../messages';
import { AnswerAppealForm, AppealFacts, appealWords, RecordAppealReplyForm } from '../../rooms/appeals/staff';
import { Details, Notice, Page } from '../../ui';
import type { ScreenProps } from '../routes';
import '../../styles/staff.css';

const appealById = graphql(`
  query AppealById($id: ID!) {
    clock { today }
    node(id: $id) {
      __typename
      ... on Appeal {
        id
        revision
        number
        kind
        ...AppealFacts
        ...AppealToChange
        actions { name allowed objections { code ...ObjectionLine } }
      }
    }
  }
`);

export default function AppealPage({ params }: ScreenProps) {
  const id = params.id ?? '';
  const read = useRead(appealById, { id });
  const [done, setDone] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) box.current?.focus();
  }, [done]);
  if (!read.data) {
    return read.fault ? <FaultPage fault={read.fault} again={read.again} /> : <LoadingPage title={say.loading} />;
  }
  const { node: appeal, clock } = read.data;
  if (appeal?.__typename !== 'Appeal') return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  const action = (name: string) => appeal.actions.find((one) => one.name === name);
  const answering = action('answerAppeal');
  const finish = (key: string) => (said: string) => {
    forgetTyped(key);
    setDone(said);
    read.again();
  };
  const answerKey = `${id}/answerAppeal`;
  const replyKey = `${id}/recordAppealReply`;
  return (
    <Page title={`${appealWords.kind[appeal.kind]}, ${numbered(appeal.number)}`} width="wide">
      <div role="status" tabIndex={-1} ref={box} className="done">
        {done ? (
          <Notice tone="good">
            <p>
              <b>{done}</b>
            </p>
          </Notice>
        ) : null}
      </div>
      <AppealFacts appeal={appeal} />
      {answering?.allowed ? (
        <section className="part" aria-labelledby="answer">
          <h2 id="answer">{appealWords.answerForm.title}</h2>
          <KeepDraft of={answerKey} form="answerAppeal" subject={id} newest={undefined}>
            <AnswerAppealForm key={appeal.revision} appeal={appeal} onDone={finish(answerKey)} onFresh={read.again} />
          </KeepDraft>
        </section>
      ) : (
        <Details summary={appealWords.blockedAnswer}>
          <ObjectionList objections={answering?.objections ?? []} />
        </Details>
      )}
      {action('recordAppealReply')?.allowed ? (
        <Details summary={appealWords.replyForm.title}>
          <KeepDraft of={replyKey} form="recordAppealReply" subject={id} newest={undefined}>
            <RecordAppealReplyForm
              key={appeal.revision}
              appeal={appeal}
              today={clock.today}
              onDone={finish(replyKey)}
              onFresh={read.again}
            />
          </KeepDraft>
        </Details>
      ) : null}
    </Page>
  );
}

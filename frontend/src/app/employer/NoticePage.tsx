import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { href } from '../../lib/paths';
import { say } from '../../messages';
import { NoticeAnswer, NoticeFacts, noticeWords, openDeed } from '../../rooms/employers';
import { Notice, Page } from '../../ui';
import type { ScreenProps } from '../routes';
import { DeedDone } from '../staff/DeedDone';
import { useOrganisationsLive } from './live';

const noticeById = graphql(`
  query EmployerNoticeById($id: ID!) {
    liveMark
    node(id: $id) {
      __typename
      id
      ... on ReceivedNotice { workerName actions { name allowed } ...NoticeFacts ...NoticeAnswer }
    }
  }
`);

/** One notice: what it is about, until when, and the answer in one form. */
export default function NoticePage({ params }: ScreenProps) {
  const id = params.id ?? '';
  const wanted = new URLSearchParams(useSearch()).get('do');
  const [, go] = useLocation();
  const read = useRead(noticeById, { id });
  const [done, setDone] = useState<{ readonly text: string }>();
  const node = read.data?.node;
  useOrganisationsLive(node?.__typename === 'ReceivedNotice' ? read.data?.liveMark : undefined, read.again);
  if (node?.__typename !== 'ReceivedNotice') {
    if (read.fault) return <FaultPage fault={read.fault} again={read.fault.unsettled ? read.again : undefined} />;
    if (read.fetching || read.data === undefined) return <LoadingPage title={say.loading} />;
    return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  }
  const asked = openDeed(node, wanted) ?? null;
  const finish = (text: string) => {
    setDone({ text });
    go(href('employerNotice', { id }), { replace: true });
    read.again();
  };
  return (
    <Page
      title={asked ? `${node.workerName}: ${noticeWords.yours.toLowerCase()}` : node.workerName}
      eyebrow={noticeWords.eyebrow}
      {...(asked ? {} : { lead: <p>{noticeWords.what}</p> })}
    >
      <DeedDone done={done} />
      {wanted && !asked ? (
        <Notice tone="warn" title={noticeWords.tooLate}>
          <p>{noticeWords.tooLateText}</p>
        </Notice>
      ) : null}
      {asked ? null : <NoticeFacts notice={node} />}
      <NoticeAnswer notice={node} asked={asked} onDone={finish} onFresh={read.again} />
    </Page>
  );
}

import { useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { href } from '../../lib/paths';
import { say } from '../../messages';
import { SentRequestFacts, WithdrawRequest, requestWords as words } from '../../rooms/employers';
import { Page } from '../../ui';
import type { ScreenProps } from '../routes';
import { DeedDone } from '../staff/DeedDone';
import { useOrganisationsLive } from './live';

const requestById = graphql(`
  query SentPlanRequestById($id: ID!) {
    liveMark
    node(id: $id) {
      __typename
      id
      ... on SentPlanRequest { workerName ...SentRequestFacts ...WithdrawRequest }
    }
  }
`);

/** One request: what was written, and what the office says. */
export default function RequestPage({ params }: ScreenProps) {
  const id = params.id ?? '';
  const read = useRead(requestById, { id });
  const [done, setDone] = useState<{ readonly text: string }>();
  const node = read.data?.node;
  useOrganisationsLive(node?.__typename === 'SentPlanRequest' ? read.data?.liveMark : undefined, read.again);
  if (node?.__typename !== 'SentPlanRequest') {
    if (read.fault) return <FaultPage fault={read.fault} again={read.fault.unsettled ? read.again : undefined} />;
    if (read.fetching || read.data === undefined) return <LoadingPage title={say.loading} />;
    return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  }
  const finish = (text: string) => {
    setDone({ text });
    read.again();
  };
  return (
    <Page title={node.workerName} eyebrow={words.eyebrow}>
      <DeedDone done={done} />
      <SentRequestFacts request={node} />
      <WithdrawRequest request={node} onDone={finish} onFresh={read.again} />
      <p className="no-print">
        <Link href={href('planRequests')}>{words.toList}</Link>
      </p>
    </Page>
  );
}

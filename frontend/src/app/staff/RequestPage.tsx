import { useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { href } from '../../lib/paths';
import { say } from '../../messages';
import { PlanRequestWork, officeRequestWords as words } from '../../rooms/employers/staff';
import { Page } from '../../ui';
import type { ScreenProps } from '../routes';
import { DeedDone } from './DeedDone';
import { useRequestLive } from './requests-live';
import '../../styles/staff.css';

const requestById = graphql(`
  query OfficePlanRequestById($id: ID!) {
    liveMark
    clock { today }
    node(id: $id) {
      __typename
      id
      ... on PlanRequest { workerName ...PlanRequestWork }
    }
  }
`);

/** One request of an employer, and what the office does with it. */
export default function RequestPage({ params }: ScreenProps) {
  const id = params.id ?? '';
  const read = useRead(requestById, { id });
  const [done, setDone] = useState<{ readonly text: string }>();
  const node = read.data?.node;
  useRequestLive(id, node?.__typename === 'PlanRequest' ? read.data?.liveMark : undefined, read.again);
  if (!read.data || node?.__typename !== 'PlanRequest') {
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
      <PlanRequestWork request={node} today={read.data.clock.today} onDone={finish} onFresh={read.again} />
      <p className="no-print">
        <Link href={href('staffRequests')}>{words.toList}</Link>
      </p>
    </Page>
  );
}

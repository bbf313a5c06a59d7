import { useState } from 'react';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { useLive } from '../../lib/live';
import { say } from '../../messages';
import type { ScreenProps } from '../routes';
import { CaseScreen } from './CaseScreen';
import '../../styles/staff.css';

const staffCase = graphql(`
  query StaffCase($id: ID!) {
    liveMark
    clock { today }
    node(id: $id) {
      __typename
      id
      ... on Case { ...CaseScreen }
    }
  }
`);

const caseChanged = graphql(`
  subscription CaseChanged($id: ID!, $after: String) {
    caseChanged(caseId: $id, after: $after) { kind after }
  }
`);

/** One case on one screen. What is being done stands in the address: `?do=decideNeed`. */
export default function CasePage({ params }: ScreenProps) {
  const id = params.id ?? '';
  const read = useRead(staffCase, { id });
  const file = read.data?.node;
  // What the page fetches beside the case is asked again with it.
  const [round, setRound] = useState(0);
  const again = () => {
    read.again();
    setRound((count) => count + 1);
  };
  useLive(caseChanged, { id }, file?.__typename === 'Case' ? read.data?.liveMark : undefined, again);
  if (file?.__typename === 'Case') {
    return <CaseScreen key={id} case={file} today={read.data?.clock.today ?? ''} round={round} again={again} />;
  }
  if (read.fault) return <FaultPage fault={read.fault} again={read.fault.unsettled ? read.again : undefined} />;
  if (read.fetching || read.data === undefined) return <LoadingPage title={say.loading} />;
  return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
}

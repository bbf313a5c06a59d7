import { Suspense } from 'react';
import { Link } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { useLive } from '../../lib/live';
import { PlainSwitch } from '../../lib/PlainSwitch';
import { href } from '../../lib/paths';
import { say } from '../../messages';
import { CitizenWork } from '../../rooms/assignments';
import { CaseFacts, CaseSteps, JobNews, NowCard, PauseNote } from '../../rooms/cases';
import { CertificateCard, FormerEditions } from '../../rooms/certificates';
import { OfficeContact } from '../../rooms/offices';
import { Page } from '../../ui';
import type { ScreenProps } from '../routes';
import { citizen } from './messages';

const citizenCase = graphql(`
  query CitizenCaseById($id: ID!) {
    liveMark
    node(id: $id) {
      __typename
      ... on CitizenCase {
        id
        ...NowCard
        ...CaseSteps
        ...CaseFacts
        ...FormerEditions
        ...CitizenWorkList
        ...PauseNote
        ...JobNews
        office {
          id
          ...OfficeContact
        }
        certificate {
          id
          ...CertificateCard
        }
      }
    }
  }
`);

const myCaseChanged = graphql(`
  subscription MyCaseChanged($after: String) {
    myCaseChanged(after: $after) { kind after }
  }
`);

export default function CasePage({ params }: ScreenProps) {
  const read = useRead(citizenCase, { id: params.id ?? '' });
  const mark = read.data?.node?.__typename === 'CitizenCase' ? read.data.liveMark : undefined;
  useLive(myCaseChanged, {}, mark, read.again);
  if (!read.data) {
    return read.fault ? <FaultPage fault={read.fault} again={read.again} /> : <LoadingPage title={say.loading} />;
  }
  const found = read.data.node;
  if (found?.__typename !== 'CitizenCase') return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  return (
    <Page title={citizen.home.case} width="wide">
      <PlainSwitch />
      <NowCard of={found} />
      <PauseNote of={found} />
      <div className="columns">
        <CaseSteps of={found} />
        <div className="stack stack--loose">
          {found.certificate ? <CertificateCard certificate={found.certificate} /> : null}
          <FormerEditions of={found} />
          <CitizenWork of={found} />
          <Suspense fallback={null}>
            <JobNews of={found} again={read.again} />
          </Suspense>
          <CaseFacts of={found} />
          <OfficeContact office={found.office} />
          <p>
            <Link href={href('citizenAppeals', { id: found.id })}>{citizen.home.appeals}</Link>
          </p>
        </div>
      </div>
    </Page>
  );
}

import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { PlainSwitch } from '../../lib/PlainSwitch';
import { href } from '../../lib/paths';
import { say } from '../../messages';
import { CaseLink, CaseSteps, caseWords, JobNews, NowCard, PauseNote } from '../../rooms/cases';
import { CertificateCard } from '../../rooms/certificates';
import { EmployerNews } from '../../rooms/employers';
import { inboxWords, MessageList } from '../../rooms/inbox';
import { AccessLines, journalWords } from '../../rooms/journal';
import { OfficeContact } from '../../rooms/offices';
import { LinkAccount, MandateNote, peopleWords } from '../../rooms/people';
import { Loading, Notice, Page } from '../../ui';
import { citizen } from './messages';

const citizenHome = graphql(`
  query CitizenHome {
    liveMark
    viewer {
      __typename
      ... on CitizenViewer {
        name
        person {
          id
        }
        ...MandateNote
        cases(first: 10) {
          edges {
            node {
              id
              ...CaseLink
              ...HomeCase
            }
          }
        }
        messages(first: 3) {
          edges {
            node {
              id
              ...MessageLine
            }
          }
        }
        accessLog(first: 3, othersOnly: true) {
          edges {
            node {
              ...AccessLine
            }
          }
        }
      }
    }
  }
`);

const homeCase = graphql(`
  fragment HomeCase on CitizenCase {
    id
    ...NowCard
    ...PauseNote
    ...JobNews
    ...EmployerNews
    ...CaseSteps
    office {
      id
      ...OfficeContact
    }
    certificate {
      id
      ...CertificateCard
    }
  }
`);

const myHomeChanged = graphql(`
  subscription MyHomeChanged($after: String) {
    myCaseChanged(after: $after) { kind after }
  }
`);

const Live = lazy(() => import('../../lib/Live'));

export default function CitizenHome() {
  const words = useWords();
  const read = useRead(citizenHome, {});
  if (!read.data) {
    return read.fault ? <FaultPage fault={read.fault} again={read.again} /> : <LoadingPage title={say.loading} />;
  }
  const { viewer } = read.data;
  if (viewer?.__typename !== 'CitizenViewer') return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  if (!viewer.person) {
    return (
      <Page
        title={peopleWords.link.title}
        eyebrow={peopleWords.greeting(viewer.name)}
        lead={<p>{words(peopleWords.link.lead)}</p>}
      >
        <Suspense fallback={<Loading />}>
          <LinkAccount />
        </Suspense>
      </Page>
    );
  }
  const [newest, ...former] = viewer.cases.edges.map((edge) => edge.node);
  return (
    <Page title={citizen.home.title} eyebrow={peopleWords.greeting(viewer.name)} width="wide">
      <Suspense fallback={null}>
        <Live of={myHomeChanged} mark={read.data.liveMark} again={read.again} />
      </Suspense>
      <PlainSwitch />
      <Suspense fallback={null}>
        <MandateNote viewer={viewer} />
      </Suspense>
      {newest ? <HomeCase of={newest} again={read.again} /> : <NoCase />}
      <div className="columns">
        <section className="stack">
          <h2>{inboxWords.latest}</h2>
          <MessageList messages={viewer.messages.edges.map((edge) => edge.node)} />
          <p>
            <Link href={href('messages')}>{inboxWords.all}</Link>
          </p>
        </section>
        <section className="stack">
          <h2>{journalWords.access.latest}</h2>
          <AccessLines none={journalWords.access.noOthers} entries={viewer.accessLog.edges.map((edge) => edge.node)} />
          <p>
            <Link href={href('accessLog')}>{journalWords.access.all}</Link>
          </p>
        </section>
      </div>
      {former.length > 0 ? (
        <section className="stack">
          <h2>{caseWords.former}</h2>
          <ul className="list">
            {former.map((one) => (
              <li key={one.id}>
                <CaseLink of={one} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}

interface HomeCaseProps {
  readonly of: FragmentType<typeof homeCase>;
  readonly again: () => void;
}

function HomeCase({ of, again }: HomeCaseProps) {
  const found = readFragment(homeCase, of);
  return (
    <>
      <NowCard of={found} />
      <PauseNote of={found} />
      <div className="columns">
        <CaseSteps of={found} />
        <div className="stack stack--loose">
          {found.certificate ? <CertificateCard certificate={found.certificate} /> : null}
          <Suspense fallback={null}>
            <JobNews of={found} again={again} />
            <EmployerNews of={found} />
          </Suspense>
          <OfficeContact office={found.office} />
          <p>
            <Link href={href('citizenCase', { id: found.id })}>{caseWords.facts}</Link>
          </p>
          <p>
            <Link href={href('citizenAppeals', { id: found.id })}>{citizen.home.appeals}</Link>
          </p>
        </div>
      </div>
    </>
  );
}

function NoCase() {
  const words = useWords();
  return (
    <Notice title={caseWords.none.title}>
      <p>{words(caseWords.none)}</p>
    </Notice>
  );
}

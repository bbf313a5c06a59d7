import { Link } from 'wouter';
import { graphql } from '../../gql';
import type { EmployerHomeQuery } from '../../gql/graphql';
import { DueMark, WhyTerm } from '../../law';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { NoticeCard } from '../../rooms/employers';
import { planWords } from '../../rooms/plans';
import { Page, SummaryList, Tag } from '../../ui';
import { useOrganisationsLive } from '../employer/live';
import { ActsFor } from './ActsFor';
import { home } from './messages';
import { Tools } from './Tools';

const employerHome = graphql(`
  query EmployerHome {
    liveMark
    viewer {
      __typename
      ... on EmployerViewer {
        name
        organisations { id name inn post }
        notices(first: 20) { edges { node { id noticeStage ...NoticeCard } } }
        workplacePlans(first: 20) {
          edges { node { id planStage edition workerName post employerName agreement { agreed } sending { edition } term { id ...DueMark ...WhyTerm } } }
        }
      }
    }
  }
`);

type Employer = Extract<NonNullable<EmployerHomeQuery['viewer']>, { __typename: 'EmployerViewer' }>;

/** An employer: what waits for an answer, and for which organisations they act. */
export default function EmployerHome() {
  const read = useRead(employerHome, {});
  useOrganisationsLive(read.data?.liveMark, read.again);
  return (
    <Page title={home.employer.title}>
      <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'EmployerViewer' ? viewer : undefined)}>
        {(viewer) => (
          <section className="stack">
            <p>{home.greeting(viewer.name)}</p>
            <Waiting of={viewer} />
            <ActsFor organisations={viewer.organisations} />
          </section>
        )}
      </Loaded>
      <Tools names={['openRegistry', 'calculator', 'norms', 'calendars', 'measures']} />
    </Page>
  );
}

function Waiting({ of }: { of: Employer }) {
  const notices = of.notices.edges.map((edge) => edge.node).filter((one) => one.noticeStage === 'WAITING');
  const plans = of.workplacePlans.edges.map((edge) => edge.node).filter(waitsForWord);
  return (
    <>
      <h2>{home.waits}</h2>
      {notices.length + plans.length === 0 ? <p>{home.nothingWaits}</p> : null}
      <ul className="cards">
        {notices.map((one) => (
          <NoticeCard key={one.id} notice={one} />
        ))}
        {plans.map((one) => (
          <PlanCard key={one.id} plan={one} />
        ))}
      </ul>
      <p>
        <Link href={href('employerNotices')}>{home.notices}</Link>
      </p>
      <p>
        <Link href={href('plans')}>{home.plans}</Link>
      </p>
    </>
  );
}

type WaitingPlan = Employer['workplacePlans']['edges'][number]['node'];

/** A sent plan waits again when it was changed. */
function waitsForWord({ planStage, agreement, edition, sending }: WaitingPlan): boolean {
  if (agreement) return false;
  return planStage === 'DISCUSSED' || (planStage === 'SENT' && sending?.edition !== edition);
}

function PlanCard({ plan }: { plan: WaitingPlan }) {
  return (
    <li className="card stack">
      <h3>
        <Link href={href('plan', { id: plan.id })}>{home.planOf(plan.workerName)}</Link>
      </h3>
      <p>
        <Tag tone="info">{home.readPlan}</Tag>
      </p>
      <SummaryList
        rows={[
          { label: planWords.employer, value: plan.employerName },
          { label: planWords.post, value: plan.post },
          ...(plan.term
            ? [
                {
                  label: planWords.dueOn,
                  value: (
                    <div className="stack stack--tight">
                      <DueMark term={plan.term} />
                      <WhyTerm term={plan.term} />
                    </div>
                  ),
                },
              ]
            : []),
        ]}
      />
    </li>
  );
}

import { useState } from 'react';
import { graphql } from '../../gql';
import { NewsOfCase } from '../../law';
import { useRead } from '../../lib/ask';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { say } from '../../messages';
import { planSeen, planWords as words } from '../../rooms/plans';
import { EmployerPlanDeeds } from '../../rooms/plans/employer';
import { Page } from '../../ui';
import { usePlanLive } from './live';
import { hasChanged, PlanBody, PlanDone, PlanHead, useCompared } from './PlanParts';
import { PlanSince } from './PlanSince';

const employerPlanById = graphql(`
  query EmployerPlanById($id: ID!, $from: Int!, $to: Int!) {
    liveMark
    node(id: $id) {
      __typename
      ... on EmployerPlan {
        id
        number
        planStage
        edition
        editions { number on }
        employerName
        workerName
        post
        startsOn
        marks
        measures { measureId ...PlanMeasureView }
        executions { measureId ...PlanExecutionView }
        remarks { id ...PlanRemarkView }
        mentor { name post origin association }
        document { path fileName }
        calendar { path fileName }
        term { id daysLeft ...DueMark ...WhyTerm }
        comparison(from: $from, to: $to) { ...PlanCompared }
        ...PlanToDiscuss
      }
    }
  }
`);

/** A plan for its employer: to read, to discuss, to agree to, to carry out. */
export default function EmployerPlan({ id }: { id: string }) {
  const [last, setLast] = useState<number>();
  const [chosen, choose] = useCompared(last);
  const read = useRead(employerPlanById, { id, ...chosen });
  usePlanLive(id, read.data?.node?.__typename === 'EmployerPlan' ? read.data.liveMark : undefined, read.again);
  const [round, setRound] = useState(0);
  if (!read.data) {
    return read.fault ? <FaultPage fault={read.fault} again={read.again} /> : <LoadingPage title={say.loading} />;
  }
  const plan = read.data.node;
  if (plan?.__typename !== 'EmployerPlan') return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  if (last !== plan.edition) setLast(plan.edition);
  const news = (since: string) => (hasChanged(plan, since) ? <PlanSince plan={plan} since={since} /> : null);
  const finish = () => {
    setRound((count) => count + 1);
    read.again();
  };
  return (
    <Page title={words.title(plan.number)} width="wide">
      <PlanDone said={words.saved} round={round} />
      <PlanHead plan={plan} />
      <PlanBody plan={plan} chosen={chosen} onChoose={choose}>
        <NewsOfCase value={news}>
          <EmployerPlanDeeds plan={plan} seen={planSeen(plan)} onDone={finish} onFresh={read.again} />
        </NewsOfCase>
      </PlanBody>
    </Page>
  );
}

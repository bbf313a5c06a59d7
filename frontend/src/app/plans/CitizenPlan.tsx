import { useState } from 'react';
import { graphql } from '../../gql';
import { NewsOfCase } from '../../law';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { PlainSwitch } from '../../lib/PlainSwitch';
import { say } from '../../messages';
import { CitizenPlanDeeds, minePlanWords as mine, planSeen, planWords as words } from '../../rooms/plans';
import { Page } from '../../ui';
import { usePlanLive } from './live';
import { hasChanged, PlanBody, PlanDone, PlanHead, useCompared } from './PlanParts';
import { PlanSince } from './PlanSince';

const citizenPlanById = graphql(`
  query CitizenPlanById($id: ID!, $from: Int!, $to: Int!) {
    liveMark
    node(id: $id) {
      __typename
      ... on CitizenPlan {
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
        now { title plain }
        ...PlanToObject
      }
    }
  }
`);

/** A plan for its worker: what it says, and where to say that something is wrong. */
export default function CitizenPlan({ id }: { id: string }) {
  const inWords = useWords();
  const [last, setLast] = useState<number>();
  const [chosen, choose] = useCompared(last);
  const read = useRead(citizenPlanById, { id, ...chosen });
  usePlanLive(id, read.data?.node?.__typename === 'CitizenPlan' ? read.data.liveMark : undefined, read.again);
  const [round, setRound] = useState(0);
  if (!read.data) {
    return read.fault ? <FaultPage fault={read.fault} again={read.again} /> : <LoadingPage title={say.loading} />;
  }
  const plan = read.data.node;
  if (plan?.__typename !== 'CitizenPlan') return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  if (last !== plan.edition) setLast(plan.edition);
  const news = (since: string) => (hasChanged(plan, since) ? <PlanSince plan={plan} since={since} /> : null);
  const finish = () => {
    setRound((count) => count + 1);
    read.again();
  };
  return (
    <Page title={words.title(plan.number)} lead={<p>{inWords(mine.lead)}</p>}>
      <PlainSwitch />
      <PlanDone said={inWords(mine.saved)} round={round} />
      <p>
        <b>{inWords({ text: plan.now.title, plain: plan.now.plain })}</b>
      </p>
      <PlanHead plan={plan} />
      <PlanBody plan={plan} chosen={chosen} onChoose={choose}>
        <NewsOfCase value={news}>
          <CitizenPlanDeeds plan={plan} seen={planSeen(plan)} onDone={finish} onFresh={read.again} />
        </NewsOfCase>
      </PlanBody>
    </Page>
  );
}

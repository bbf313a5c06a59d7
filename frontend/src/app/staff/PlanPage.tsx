import { useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { href } from '../../lib/paths';
import { say } from '../../messages';
import { planWords as words } from '../../rooms/plans';
import { StaffPlanDeeds, staffPlanWords } from '../../rooms/plans/staff';
import { Page } from '../../ui';
import { PlanBody, PlanDone, PlanHead, useCompared } from '../plans/PlanParts';
import type { ScreenProps } from '../routes';
import '../../styles/staff.css';

const staffPlanById = graphql(`
  query StaffPlanById($id: ID!, $from: Int!, $to: Int!) {
    clock { today }
    node(id: $id) {
      __typename
      ... on WorkplacePlan {
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
        term { id due workingDaysLeft ...WhyTerm }
        comparison(from: $from, to: $to) { ...PlanCompared }
        aboutCase { id }
        ...PlanToWork
      }
    }
  }
`);

export default function PlanPage({ params }: ScreenProps) {
  const id = params.id ?? '';
  const [last, setLast] = useState<number>();
  const [chosen, choose] = useCompared(last);
  const read = useRead(staffPlanById, { id, ...chosen });
  const [round, setRound] = useState(0);
  if (!read.data) {
    return read.fault ? <FaultPage fault={read.fault} again={read.again} /> : <LoadingPage title={say.loading} />;
  }
  const { node: plan, clock } = read.data;
  if (plan?.__typename !== 'WorkplacePlan') return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  if (last !== plan.edition) setLast(plan.edition);
  const finish = () => {
    setRound((count) => count + 1);
    read.again();
  };
  return (
    <Page title={words.title(plan.number)} width="wide" lead={<p>{staffPlanWords.lead}</p>}>
      <PlanDone said={words.saved} round={round} />
      <PlanHead plan={plan} />
      {plan.aboutCase ? (
        <p>
          <Link href={href('staffCase', { id: plan.aboutCase.id })}>{staffPlanWords.openCase}</Link>
        </p>
      ) : null}
      <StaffPlanDeeds plan={plan} today={clock.today} onDone={finish} onFresh={read.again} />
      <PlanBody plan={plan} chosen={chosen} onChoose={choose} />
    </Page>
  );
}

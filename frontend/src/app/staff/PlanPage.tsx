import { useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../../gql';
import { NewsOfCase } from '../../law';
import { useRead } from '../../lib/ask';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { href } from '../../lib/paths';
import { say } from '../../messages';
import { planSeen, seenBefore, planWords as words } from '../../rooms/plans';
import { StaffPlanDeeds, staffPlanWords } from '../../rooms/plans/staff';
import { Page } from '../../ui';
import { usePlanLive } from '../plans/live';
import { PlanBody, PlanDone, PlanHead, useCompared } from '../plans/PlanParts';
import { PlanSince } from '../plans/PlanSince';
import type { ScreenProps } from '../routes';
import { History, HistorySince } from './History';
import '../../styles/staff.css';

const staffPlanById = graphql(`
  query StaffPlanById($id: ID!, $from: Int!, $to: Int!) {
    liveMark
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
        term { id daysLeft ...DueMark ...WhyTerm }
        comparison(from: $from, to: $to) { ...PlanCompared }
        aboutCase { id }
        revision
        journal(first: 1) { edges { node { id } } }
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
  usePlanLive(id, read.data?.node?.__typename === 'WorkplacePlan' ? read.data.liveMark : undefined, read.again);
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
      <NewsOfCase
        value={(since) => (
          <PlanSince plan={plan} since={since}>
            <HistorySince id={id} since={seenBefore(since).newest} />
          </PlanSince>
        )}
      >
        <StaffPlanDeeds
          plan={plan}
          seen={planSeen(plan, plan.journal.edges[0]?.node.id)}
          today={clock.today}
          onDone={finish}
          onFresh={read.again}
        />
      </NewsOfCase>
      <PlanBody plan={plan} chosen={chosen} onChoose={choose} />
      <History id={id} revision={plan.revision} title={staffPlanWords.history} heading="plan-history" />
    </Page>
  );
}

import { type FragmentType, graphql, readFragment } from '../../../gql';
import { ObjectionList } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Details } from '../../../ui';
import { type Executed, ExecutionForm, type Outcome } from '../DeedForms';
import { isKept, Kept } from '../Kept';
import { words as common } from '../messages';
import { measureOptions } from '../PlanView';
import { AgreementForms } from './AgreementForms';
import { MentorForm } from './MentorForm';
import { words } from './messages';
import { TalkForm } from './TalkForm';

const planToDiscuss = graphql(`
  fragment PlanToDiscuss on EmployerPlan {
    id
    revision
    edition
    measures { measureId ...PlanMeasureView }
    actions { name allowed objections { code ...ObjectionLine } }
  }
`);

const reportMeasureDone = graphql(`
  mutation ReportMeasureDone($input: ReportMeasureDoneInput!) {
    reportMeasureDone(input: $input) {
      __typename
      ... on ReportMeasureDoneDone { plan { id revision } }
      ... on ReportMeasureDoneRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface EmployerPlanDeedsProps {
  readonly plan: FragmentType<typeof planToDiscuss>;
  readonly seen: string;
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

/** What an employer may do with a plan now; what not, and why, stands below. */
export function EmployerPlanDeeds({ plan: masked, seen, onDone, onFresh }: EmployerPlanDeedsProps) {
  const { id: planId, revision, edition, measures, actions } = readFragment(planToDiscuss, masked);
  const kept = { plan: { id: planId, revision, seen }, onDone };
  const report = useMutationOnce(reportMeasureDone);
  const may = (name: string) => actions.some((one) => one.name === name && one.allowed);
  const stays = (name: string) => may(name) || isKept(planId, name);
  const blocked = actions.filter((one) => !one.allowed).flatMap((one) => one.objections);
  const options = measureOptions(measures);
  const execute = async (done: Executed): Promise<Outcome> => {
    const answer = (await report.run({ planId, revision, ...done }))?.reportMeasureDone;
    if (!answer) return undefined;
    return 'objections' in answer ? { refused: answer.objections } : 'done';
  };
  return (
    <>
      <AgreementForms
        plan={kept.plan}
        edition={edition}
        mayAgree={may('agreeWorkplacePlan')}
        mayDisagree={stays('disagreeWorkplacePlan')}
        onDone={onDone}
        onFresh={onFresh}
      />
      {stays('commentPlan') ? (
        <section className="part stack" aria-labelledby="talk">
          <h2 id="talk">{words.talk}</h2>
          <Kept {...kept} deed="commentPlan" onServer>
            {(sent) => <TalkForm of={{ planId, revision }} measures={options} onDone={sent} onFresh={onFresh} />}
          </Kept>
        </section>
      ) : null}
      {may('reportMeasureDone') ? (
        <Kept {...kept} deed="reportMeasureDone" summary={common.doneTitle}>
          {(sent) => (
            <ExecutionForm
              prefix="done-"
              measures={options}
              revision={revision}
              running={report.running}
              fault={report.fault}
              run={execute}
              onDone={sent}
              onFresh={onFresh}
            />
          )}
        </Kept>
      ) : null}
      {stays('appointMentor') ? (
        <Kept {...kept} deed="appointMentor" onServer summary={words.mentor}>
          {(sent) => <MentorForm of={{ planId, revision }} onDone={sent} onFresh={onFresh} />}
        </Kept>
      ) : null}
      {blocked.length > 0 ? (
        <Details summary={common.blocked}>
          <ObjectionList objections={blocked} />
        </Details>
      ) : null}
    </>
  );
}

import { type FragmentType, graphql, readFragment } from '../../../gql';
import { ObjectionList } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Details } from '../../../ui';
import { type Executed, ExecutionForm, type Outcome, RemarkForm } from '../DeedForms';
import { words as common } from '../messages';
import { measureOptions } from '../PlanView';
import { AgreementForms } from './AgreementForms';
import { MentorForm } from './MentorForm';
import { words } from './messages';

const planToDiscuss = graphql(`
  fragment PlanToDiscuss on EmployerPlan {
    id
    revision
    edition
    measures { measureId ...PlanMeasureView }
    actions { name allowed objections { code ...ObjectionLine } }
  }
`);

const commentPlan = graphql(`
  mutation CommentPlan($input: CommentPlanInput!) {
    commentPlan(input: $input) {
      __typename
      ... on CommentPlanDone { plan { id revision } }
      ... on CommentPlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const proposePlanChange = graphql(`
  mutation ProposePlanChange($input: ProposePlanChangeInput!) {
    proposePlanChange(input: $input) {
      __typename
      ... on ProposePlanChangeDone { plan { id revision } }
      ... on ProposePlanChangeRefused { objections { code ...ObjectionLine } }
    }
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
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

/** What an employer may do with a plan now; what not, and why, stands below. */
export function EmployerPlanDeeds({ plan, onDone, onFresh }: EmployerPlanDeedsProps) {
  const { id: planId, revision, edition, measures, actions } = readFragment(planToDiscuss, plan);
  const comment = useMutationOnce(commentPlan);
  const propose = useMutationOnce(proposePlanChange);
  const report = useMutationOnce(reportMeasureDone);
  const may = (name: string) => actions.some((one) => one.name === name && one.allowed);
  const blocked = actions.filter((one) => !one.allowed).flatMap((one) => one.objections);
  const options = measureOptions(measures);
  const say = async (said: { kind: string; measureId: string | null; words: string }): Promise<Outcome> => {
    const input = { planId, revision, measureId: said.measureId, words: said.words };
    const answer =
      said.kind === 'PROPOSAL'
        ? (await propose.run(input))?.proposePlanChange
        : (await comment.run(input))?.commentPlan;
    if (!answer) return undefined;
    return 'objections' in answer ? { refused: answer.objections } : 'done';
  };
  const execute = async (done: Executed): Promise<Outcome> => {
    const answer = (await report.run({ planId, revision, ...done }))?.reportMeasureDone;
    if (!answer) return undefined;
    return 'objections' in answer ? { refused: answer.objections } : 'done';
  };
  return (
    <>
      <AgreementForms
        of={{ planId, revision, edition }}
        mayAgree={may('agreeWorkplacePlan')}
        mayDisagree={may('disagreeWorkplacePlan')}
        onDone={onDone}
        onFresh={onFresh}
      />
      {may('commentPlan') ? (
        <section className="part stack" aria-labelledby="talk">
          <h2 id="talk">{words.talk}</h2>
          <RemarkForm
            key={revision}
            prefix="say-"
            kinds={[
              { value: 'COMMENT', label: words.comment },
              { value: 'PROPOSAL', label: words.propose },
            ]}
            kindLabel={words.kind}
            measures={options}
            revision={revision}
            running={comment.running || propose.running}
            fault={comment.fault ?? propose.fault}
            run={say}
            onDone={onDone}
            onFresh={onFresh}
          />
        </section>
      ) : null}
      {may('reportMeasureDone') ? (
        <Details summary={common.doneTitle}>
          <ExecutionForm
            key={revision}
            prefix="done-"
            measures={options}
            revision={revision}
            running={report.running}
            fault={report.fault}
            run={execute}
            onDone={onDone}
            onFresh={onFresh}
          />
        </Details>
      ) : null}
      {may('appointMentor') ? (
        <Details summary={words.mentor}>
          <MentorForm key={revision} of={{ planId, revision }} onDone={onDone} onFresh={onFresh} />
        </Details>
      ) : null}
      {blocked.length > 0 ? (
        <Details summary={common.blocked}>
          <ObjectionList objections={blocked} />
        </Details>
      ) : null}
    </>
  );
}

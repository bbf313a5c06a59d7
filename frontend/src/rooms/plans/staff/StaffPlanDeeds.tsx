import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { WorkplaceMeasureInput } from '../../../gql/graphql';
import { ObjectionList } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { KeepTyped } from '../../../lib/typed';
import { Details, Notice } from '../../../ui';
import { type Executed, ExecutionForm, type Outcome, RemarkForm } from '../DeedForms';
import { words as common } from '../messages';
import { measureOptions } from '../PlanView';
import { AnswerForm, PaperForm } from './AnswerForms';
import { linesOf } from './lines';
import { words } from './messages';
import { PlanMeasuresEditor } from './PlanMeasuresEditor';
import { CancelForm, OneStepForm, ShowForm } from './StepForms';

const planToWork = graphql(`
  fragment PlanToWork on WorkplacePlan {
    id
    revision
    edition
    measures {
      measureId
      listedId
      title
      content
      from
      until
      doer
      programme { history goal achievements workplace regime labourProtection diary }
      ...PlanMeasureView
    }
    remarks { id kind words answer { on } }
    warnings { measureId title message }
    suggestions { listedId content }
    actions { name allowed objections { code ...ObjectionLine } }
  }
`);

const changeWorkplacePlan = graphql(`
  mutation ChangeWorkplacePlan($input: ChangeWorkplacePlanInput!) {
    changeWorkplacePlan(input: $input) {
      __typename
      ... on ChangeWorkplacePlanDone { plan { id revision } }
      ... on ChangeWorkplacePlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const commentWorkplacePlan = graphql(`
  mutation CommentWorkplacePlan($input: CommentWorkplacePlanInput!) {
    commentWorkplacePlan(input: $input) {
      __typename
      ... on CommentWorkplacePlanDone { plan { id revision } }
      ... on CommentWorkplacePlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const recordMeasureDone = graphql(`
  mutation RecordMeasureDone($input: RecordMeasureDoneInput!) {
    recordMeasureDone(input: $input) {
      __typename
      ... on RecordMeasureDoneDone { plan { id revision } }
      ... on RecordMeasureDoneRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface StaffPlanDeedsProps {
  readonly plan: FragmentType<typeof planToWork>;
  readonly today: string;
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

/** Everything the office may do with a plan now; what not, and why, stands at the end. */
export function StaffPlanDeeds({ plan: masked, today, onDone, onFresh }: StaffPlanDeedsProps) {
  const plan = readFragment(planToWork, masked);
  const change = useMutationOnce(changeWorkplacePlan);
  const comment = useMutationOnce(commentWorkplacePlan);
  const record = useMutationOnce(recordMeasureDone);
  const may = (name: string) => plan.actions.some((one) => one.name === name && one.allowed);
  const blocked = plan.actions.filter((one) => !one.allowed).flatMap((one) => one.objections);
  const of = { planId: plan.id, revision: plan.revision };
  const ends = { of, onDone, onFresh };
  const options = measureOptions(plan.measures);
  const runChange = async (measures: WorkplaceMeasureInput[]): Promise<Outcome> => {
    const answer = (await change.run({ ...of, measures }))?.changeWorkplacePlan;
    if (!answer) return undefined;
    if ('objections' in answer) return { refused: answer.objections };
    onDone();
    return 'done';
  };
  const runComment = async (said: { measureId: string | null; words: string }): Promise<Outcome> => {
    const answer = (await comment.run({ ...of, measureId: said.measureId, words: said.words }))?.commentWorkplacePlan;
    if (!answer) return undefined;
    return 'objections' in answer ? { refused: answer.objections } : 'done';
  };
  const runRecord = async (done: Executed): Promise<Outcome> => {
    const answer = (await record.run({ ...of, ...done }))?.recordMeasureDone;
    if (!answer) return undefined;
    return 'objections' in answer ? { refused: answer.objections } : 'done';
  };
  const waiting = plan.remarks.filter((one) => one.answer === null && one.kind !== 'COMMENT');
  const fields = { revision: plan.revision, measures: options, onDone, onFresh };
  return (
    <section className="part stack" aria-labelledby="deeds" key={plan.revision}>
      <h2 id="deeds">{words.next}</h2>
      {plan.warnings.length > 0 ? (
        <Notice tone="warn" title={words.warnings}>
          <ul>
            {plan.warnings.map((one) => (
              <li key={one.measureId}>
                {one.title}: {one.message}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {may('offerPlanForDiscussion') ? <OneStepForm step="offer" {...ends} /> : null}
      {may('sendWorkplacePlan') ? <OneStepForm step="send" {...ends} /> : null}
      {may('showPlanToWorker') ? (
        <Details summary={words.show} open>
          <ShowForm today={today} {...ends} />
        </Details>
      ) : null}
      {may('answerPlanProposal') ? (
        <Details summary={words.answer} open>
          <AnswerForm remarks={waiting} {...ends} />
        </Details>
      ) : null}
      {may('changeWorkplacePlan') ? (
        <Details summary={words.change}>
          <p>{words.changeLead}</p>
          {plan.suggestions.length > 0 ? (
            <Notice title={words.suggestions}>
              <p>{words.suggestionsLead}</p>
              <ul>
                {plan.suggestions.map((one) => (
                  <li key={`${one.listedId}${one.content}`}>{one.content}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          <KeepTyped of={`${plan.id}/change/${plan.edition}`} newest={undefined}>
            <PlanMeasuresEditor
              first={linesOf(plan.measures)}
              revision={plan.revision}
              running={change.running}
              fault={change.fault}
              submit={words.changeSubmit}
              onFresh={onFresh}
              run={runChange}
            />
          </KeepTyped>
        </Details>
      ) : null}
      {may('commentWorkplacePlan') ? (
        <Details summary={words.comment}>
          <RemarkForm
            prefix="say-"
            kinds={[{ value: 'COMMENT', label: words.comment }]}
            running={comment.running}
            fault={comment.fault}
            run={runComment}
            {...fields}
          />
        </Details>
      ) : null}
      {may('recordPlanAgreementOnPaper') ? (
        <Details summary={words.paper}>
          <PaperForm edition={plan.edition} {...ends} />
        </Details>
      ) : null}
      {may('recordMeasureDone') ? (
        <Details summary={common.doneTitle}>
          <ExecutionForm prefix="done-" running={record.running} fault={record.fault} run={runRecord} {...fields} />
        </Details>
      ) : null}
      {may('cancelWorkplacePlan') ? (
        <Details summary={words.cancel}>
          <CancelForm today={today} {...ends} />
        </Details>
      ) : null}
      {blocked.length > 0 ? (
        <Details summary={common.blocked}>
          <ObjectionList objections={blocked} />
        </Details>
      ) : null}
    </section>
  );
}

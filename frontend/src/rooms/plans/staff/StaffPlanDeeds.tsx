import { type FragmentType, graphql, readFragment } from '../../../gql';
import { ObjectionList } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Details, Notice } from '../../../ui';
import { type Executed, ExecutionForm, type Outcome } from '../DeedForms';
import { isKept, Kept } from '../Kept';
import { words as common } from '../messages';
import { measureOptions } from '../PlanView';
import { AnswerForm, PaperForm } from './AnswerForms';
import { ChangeForm } from './ChangeForm';
import { CommentForm } from './CommentForm';
import { words } from './messages';
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
  readonly seen: string;
  readonly today: string;
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

/** Everything the office may do with a plan now; what not, and why, stands at the end. */
export function StaffPlanDeeds({ plan: masked, seen, today, onDone, onFresh }: StaffPlanDeedsProps) {
  const plan = readFragment(planToWork, masked);
  const record = useMutationOnce(recordMeasureDone);
  const may = (name: string) => plan.actions.some((one) => one.name === name && one.allowed);
  const stays = (name: string) => may(name) || isKept(plan.id, name);
  const blocked = plan.actions.filter((one) => !one.allowed).flatMap((one) => one.objections);
  const of = { planId: plan.id, revision: plan.revision };
  const kept = { plan: { id: plan.id, revision: plan.revision, seen }, onDone };
  const options = measureOptions(plan.measures);
  const runRecord = async (done: Executed): Promise<Outcome> => {
    const answer = (await record.run({ ...of, ...done }))?.recordMeasureDone;
    if (!answer) return undefined;
    return 'objections' in answer ? { refused: answer.objections } : 'done';
  };
  const waiting = plan.remarks.filter((one) => one.answer === null && one.kind !== 'COMMENT');
  return (
    <section className="part stack" aria-labelledby="deeds">
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
      {may('offerPlanForDiscussion') ? <OneStepForm step="offer" of={of} onDone={onDone} onFresh={onFresh} /> : null}
      {may('sendWorkplacePlan') ? <OneStepForm step="send" of={of} onDone={onDone} onFresh={onFresh} /> : null}
      {may('showPlanToWorker') ? (
        <Kept {...kept} deed="showPlanToWorker" summary={words.show} open>
          {(sent) => <ShowForm today={today} of={of} onDone={sent} onFresh={onFresh} />}
        </Kept>
      ) : null}
      {stays('answerPlanProposal') ? (
        <Kept {...kept} deed="answerPlanProposal" onServer summary={words.answer} open>
          {(sent) => <AnswerForm remarks={waiting} of={of} onDone={sent} onFresh={onFresh} />}
        </Kept>
      ) : null}
      {stays('changeWorkplacePlan') ? (
        <Kept {...kept} deed="changeWorkplacePlan" onServer summary={words.change}>
          {(sent) => (
            <>
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
              <ChangeForm plan={plan} onDone={sent} onFresh={onFresh} />
            </>
          )}
        </Kept>
      ) : null}
      {stays('commentWorkplacePlan') ? (
        <Kept {...kept} deed="commentWorkplacePlan" onServer summary={words.comment}>
          {(sent) => <CommentForm of={of} measures={options} onDone={sent} onFresh={onFresh} />}
        </Kept>
      ) : null}
      {may('recordPlanAgreementOnPaper') ? (
        <Kept {...kept} deed="recordPlanAgreementOnPaper" summary={words.paper}>
          {(sent) => <PaperForm edition={plan.edition} of={of} onDone={sent} onFresh={onFresh} />}
        </Kept>
      ) : null}
      {may('recordMeasureDone') ? (
        <Kept {...kept} deed="recordMeasureDone" summary={common.doneTitle}>
          {(sent) => (
            <ExecutionForm
              prefix="done-"
              running={record.running}
              fault={record.fault}
              run={runRecord}
              revision={plan.revision}
              measures={options}
              onDone={sent}
              onFresh={onFresh}
            />
          )}
        </Kept>
      ) : null}
      {may('cancelWorkplacePlan') ? (
        <Kept {...kept} deed="cancelWorkplacePlan" summary={words.cancel}>
          {(sent) => <CancelForm today={today} of={of} onDone={sent} onFresh={onFresh} />}
        </Kept>
      ) : null}
      {blocked.length > 0 ? (
        <Details summary={common.blocked}>
          <ObjectionList objections={blocked} />
        </Details>
      ) : null}
    </section>
  );
}

import { type FragmentType, graphql, readFragment } from '../../gql';
import { useMutationOnce } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { type Outcome, RemarkForm } from './DeedForms';
import { mine } from './messages';
import { measureOptions } from './PlanView';

const planToObject = graphql(`
  fragment PlanToObject on CitizenPlan {
    id
    revision
    measures { measureId ...PlanMeasureView }
    actions { name allowed }
  }
`);

const objectToPlan = graphql(`
  mutation ObjectToPlan($input: ObjectToPlanInput!) {
    objectToPlan(input: $input) {
      __typename
      ... on ObjectToPlanDone { plan { id revision } }
      ... on ObjectToPlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface CitizenPlanDeedsProps {
  readonly plan: FragmentType<typeof planToObject>;
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

/** The worker objects to the plan or adds to it. */
export function CitizenPlanDeeds({ plan, onDone, onFresh }: CitizenPlanDeedsProps) {
  const say = useWords();
  const { id: planId, revision, measures, actions } = readFragment(planToObject, plan);
  const deed = useMutationOnce(objectToPlan);
  if (!actions.some((one) => one.name === 'objectToPlan' && one.allowed)) return null;
  const run = async (said: { kind: string; measureId: string | null; words: string }): Promise<Outcome> => {
    const input = {
      planId,
      revision,
      measureId: said.measureId,
      addition: said.kind === 'ADDITION',
      words: said.words,
    };
    const answer = (await deed.run(input))?.objectToPlan;
    if (!answer) return undefined;
    return answer.__typename === 'ObjectToPlanDone' ? 'done' : { refused: answer.objections };
  };
  return (
    <section className="part stack" aria-labelledby="object">
      <h2 id="object">{mine.objectTitle}</h2>
      <p>{say(mine.object)}</p>
      <RemarkForm
        key={revision}
        prefix="object-"
        kinds={[
          { value: 'OBJECTION', label: mine.objection },
          { value: 'ADDITION', label: mine.addition },
        ]}
        kindLabel={mine.kind}
        measures={measureOptions(measures)}
        revision={revision}
        running={deed.running}
        fault={deed.fault}
        run={run}
        onDone={onDone}
        onFresh={onFresh}
      />
    </section>
  );
}

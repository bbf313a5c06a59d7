import { type FragmentType, graphql, readFragment } from '../../gql';
import type { PlanToObjectFragment } from '../../gql/graphql';
import { useMutationOnce } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { type Outcome, RemarkForm } from './DeedForms';
import { isKept, Kept } from './Kept';
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
  readonly seen: string;
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

/** The worker objects to the plan or adds to it. */
export function CitizenPlanDeeds({ plan: masked, seen, onDone, onFresh }: CitizenPlanDeedsProps) {
  const say = useWords();
  const plan = readFragment(planToObject, masked);
  const may = plan.actions.some((one) => one.name === 'objectToPlan' && one.allowed);
  if (!may && !isKept(plan.id, 'objectToPlan')) return null;
  return (
    <section className="part stack" aria-labelledby="object">
      <h2 id="object">{mine.objectTitle}</h2>
      <p>{say(mine.object)}</p>
      <Kept plan={{ id: plan.id, revision: plan.revision, seen }} deed="objectToPlan" onServer onDone={onDone}>
        {(sent) => <ObjectForm plan={plan} onDone={sent} onFresh={onFresh} />}
      </Kept>
    </section>
  );
}

interface ObjectFormProps {
  readonly plan: PlanToObjectFragment;
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

function ObjectForm({ plan: { id: planId, revision, measures }, onDone, onFresh }: ObjectFormProps) {
  const deed = useMutationOnce(objectToPlan);
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
    <RemarkForm
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
  );
}

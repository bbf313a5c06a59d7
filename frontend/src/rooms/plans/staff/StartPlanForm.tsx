import { graphql } from '../../../gql';
import type { WorkplaceMeasureInput } from '../../../gql/graphql';
import { useMutationOnce } from '../../../lib/ask';
import type { Outcome } from '../DeedForms';
import { addLine } from './lines';
import { words } from './messages';
import { PlanMeasuresEditor } from './PlanMeasuresEditor';

const startWorkplacePlan = graphql(`
  mutation StartWorkplacePlan($input: StartWorkplacePlanInput!) {
    startWorkplacePlan(input: $input) {
      __typename
      ... on StartWorkplacePlanDone { plan { id revision } }
      ... on StartWorkplacePlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface StartPlanFormProps {
  readonly groundId: string;
  readonly onDone: (planId: string) => void;
}

/** The first edition of a draft. */
export function StartPlanForm({ groundId, onDone }: StartPlanFormProps) {
  const deed = useMutationOnce(startWorkplacePlan);
  const run = async (measures: WorkplaceMeasureInput[]): Promise<Outcome> => {
    const answer = (await deed.run({ groundId, measures }))?.startWorkplacePlan;
    if (!answer) return undefined;
    if (answer.__typename === 'StartWorkplacePlanRefused') return { refused: answer.objections };
    onDone(answer.plan.id);
    return 'done';
  };
  return (
    <PlanMeasuresEditor
      first={addLine([], 'workplace-8')}
      running={deed.running}
      fault={deed.fault}
      submit={words.startSubmit}
      run={run}
    />
  );
}

import { graphql } from '../../../gql';
import type { PlanToWorkFragment, WorkplaceMeasureInput } from '../../../gql/graphql';
import { useMutationOnce } from '../../../lib/ask';
import type { Outcome } from '../DeedForms';
import { linesOf } from './lines';
import { words } from './messages';
import { PlanMeasuresEditor } from './PlanMeasuresEditor';

const changeWorkplacePlan = graphql(`
  mutation ChangeWorkplacePlan($input: ChangeWorkplacePlanInput!) {
    changeWorkplacePlan(input: $input) {
      __typename
      ... on ChangeWorkplacePlanDone { plan { id revision } }
      ... on ChangeWorkplacePlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface ChangeFormProps {
  readonly plan: PlanToWorkFragment;
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

/** A new edition of the measures. */
export function ChangeForm({ plan: { id: planId, revision, measures }, onDone, onFresh }: ChangeFormProps) {
  const change = useMutationOnce(changeWorkplacePlan);
  const run = async (next: WorkplaceMeasureInput[]): Promise<Outcome> => {
    const answer = (await change.run({ planId, revision, measures: next }))?.changeWorkplacePlan;
    if (!answer) return undefined;
    if ('objections' in answer) return { refused: answer.objections };
    onDone();
    return 'done';
  };
  return (
    <PlanMeasuresEditor
      first={linesOf(measures)}
      revision={revision}
      running={change.running}
      fault={change.fault}
      submit={words.changeSubmit}
      onFresh={onFresh}
      run={run}
    />
  );
}

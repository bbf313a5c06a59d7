import { graphql } from '../../../gql';
import { useMutationOnce } from '../../../lib/ask';
import type { Option } from '../../../ui';
import { type Outcome, RemarkForm } from '../DeedForms';
import { words } from './messages';
import type { StepProps } from './StepForms';

const commentWorkplacePlan = graphql(`
  mutation CommentWorkplacePlan($input: CommentWorkplacePlanInput!) {
    commentWorkplacePlan(input: $input) {
      __typename
      ... on CommentWorkplacePlanDone { plan { id revision } }
      ... on CommentWorkplacePlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

/** What the office says of a plan or of one measure. */
export function CommentForm({ of, measures, onDone, onFresh }: StepProps & { readonly measures: readonly Option[] }) {
  const comment = useMutationOnce(commentWorkplacePlan);
  const run = async (said: { measureId: string | null; words: string }): Promise<Outcome> => {
    const answer = (await comment.run({ ...of, measureId: said.measureId, words: said.words }))?.commentWorkplacePlan;
    if (!answer) return undefined;
    return 'objections' in answer ? { refused: answer.objections } : 'done';
  };
  return (
    <RemarkForm
      prefix="say-"
      kinds={[{ value: 'COMMENT', label: words.comment }]}
      revision={of.revision}
      measures={measures}
      running={comment.running}
      fault={comment.fault}
      run={run}
      onDone={onDone}
      onFresh={onFresh}
    />
  );
}

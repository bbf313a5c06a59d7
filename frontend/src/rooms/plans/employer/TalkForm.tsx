import { graphql } from '../../../gql';
import { useMutationOnce } from '../../../lib/ask';
import type { Option } from '../../../ui';
import { type Outcome, RemarkForm } from '../DeedForms';
import { words } from './messages';

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

interface TalkFormProps {
  readonly of: { readonly planId: string; readonly revision: number };
  readonly measures: readonly Option[];
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

/** A comment, or a proposal that the office has to answer: one form, and its reader chooses which. */
export function TalkForm({ of, measures, onDone, onFresh }: TalkFormProps) {
  const comment = useMutationOnce(commentPlan);
  const propose = useMutationOnce(proposePlanChange);
  const say = async (said: { kind: string; measureId: string | null; words: string }): Promise<Outcome> => {
    const input = { ...of, measureId: said.measureId, words: said.words };
    const answer =
      said.kind === 'PROPOSAL'
        ? (await propose.run(input))?.proposePlanChange
        : (await comment.run(input))?.commentPlan;
    if (!answer) return undefined;
    return 'objections' in answer ? { refused: answer.objections } : 'done';
  };
  return (
    <RemarkForm
      prefix="say-"
      kinds={[
        { value: 'COMMENT', label: words.comment },
        { value: 'PROPOSAL', label: words.propose },
      ]}
      kindLabel={words.kind}
      measures={measures}
      revision={of.revision}
      running={comment.running || propose.running}
      fault={comment.fault ?? propose.fault}
      run={say}
      onDone={onDone}
      onFresh={onFresh}
    />
  );
}

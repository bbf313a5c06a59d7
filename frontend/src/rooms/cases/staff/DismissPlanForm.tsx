import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextArea } from '../../../ui';
import { plans } from './plan-messages';

const dismissPlanProposal = graphql(`
  mutation DismissPlanProposal($input: DismissPlanProposalInput!) {
    dismissPlanProposal(input: $input) {
      __typename
      ... on DismissPlanProposalDone { proposal { id revision waiting } }
      ... on DismissPlanProposalRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface DismissPlanProps {
  readonly proposalId: string;
  readonly revision: number;
  readonly onDone: () => void;
}

/** No case is opened by the plan, and the journal keeps why. */
export function DismissPlanForm({ proposalId, revision, onDone }: DismissPlanProps) {
  const form = useDeedForm({ reason: '' }, [], 'dismiss-');
  const deed = useMutationOnce(dismissPlanProposal);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', plans.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ proposalId, revision, reason }))?.dismissPlanProposal;
    form.settle(answer, () => onDone());
  };
  return (
    <details>
      <summary>{plans.dismiss}</summary>
      <DeedFormFrame form={form} {...deed} submit={plans.dismissSubmit} onSubmit={() => void submit()}>
        <TextArea label={plans.reason} hint={plans.reasonHint} rows={3} {...form.text('reason')} />
      </DeedFormFrame>
    </details>
  );
}

import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { providers } from './provider-messages';

const withdrawOffer = graphql(`
  mutation WithdrawOffer($input: WithdrawOfferInput!) {
    withdrawOffer(input: $input) {
      __typename
      ... on WithdrawOfferDone { case { id revision } }
      ... on WithdrawOfferRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = providers.withdraw;

export function WithdrawOfferForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({ reason: '' });
  const deed = useMutationOnce(withdrawOffer);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, reason }))?.withdrawOffer;
    form.settle(answer, () => onDone('withdrawOffer'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextArea label={text.reason} rows={3} {...form.text('reason')} />
    </CaseDeedFrame>
  );
}

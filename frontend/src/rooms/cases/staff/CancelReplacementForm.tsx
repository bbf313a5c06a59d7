import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { replacements } from './replacement-messages';

const cancelReplacement = graphql(`
  mutation CancelReplacement($input: CancelReplacementInput!) {
    cancelReplacement(input: $input) {
      __typename
      ... on CancelReplacementDone { case { id revision } }
      ... on CancelReplacementRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = replacements.cancel;

export function CancelReplacementForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({ reason: '' });
  const deed = useMutationOnce(cancelReplacement);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, reason }))?.cancelReplacement;
    form.settle(answer, () => onDone('cancelReplacement'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextArea label={text.reason} rows={3} {...form.text('reason')} />
    </CaseDeedFrame>
  );
}

import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { endings } from './ending-messages';

const reopenCase = graphql(`
  mutation ReopenCase($input: ReopenCaseInput!) {
    reopenCase(input: $input) {
      __typename
      ... on ReopenCaseDone { case { id revision } }
      ... on ReopenCaseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = endings.reopen;

export function ReopenCaseForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({ reason: '' });
  const deed = useMutationOnce(reopenCase);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, reason }))?.reopenCase;
    form.settle(answer, () => onDone('reopenCase'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextArea label={text.reason} hint={text.reasonHint} rows={3} {...form.text('reason')} />
    </CaseDeedFrame>
  );
}

import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { transfers } from './transfer-messages';

const returnCase = graphql(`
  mutation ReturnCase($input: ReturnCaseInput!) {
    returnCase(input: $input) {
      __typename
      ... on ReturnCaseDone { former { id } }
      ... on ReturnCaseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = transfers.back;

export function ReturnCaseForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({ reason: '' });
  const deed = useMutationOnce(returnCase);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, reason }))?.returnCase;
    form.settle(answer, () => onDone('returnCase'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextArea label={text.reason} hint={text.reasonHint} rows={3} {...form.text('reason')} />
    </CaseDeedFrame>
  );
}

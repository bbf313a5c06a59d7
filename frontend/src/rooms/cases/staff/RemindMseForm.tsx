import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { mse } from './mse-messages';

const remindMse = graphql(`
  mutation RemindMse($input: RemindMseInput!) {
    remindMse(input: $input) {
      __typename
      ... on RemindMseDone { case { id revision } }
      ... on RemindMseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = mse.remind;

export function RemindMseForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({});
  const deed = useMutationOnce(remindMse);
  const submit = async () => {
    const check = form.check();
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision }))?.remindMse;
    form.settle(answer, () => onDone('remindMse'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <p>{text.text}</p>
    </CaseDeedFrame>
  );
}

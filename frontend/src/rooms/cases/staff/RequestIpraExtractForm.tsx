import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { ipra } from './ipra-messages';

const requestIpraExtract = graphql(`
  mutation RequestIpraExtract($input: RequestIpraExtractInput!) {
    requestIpraExtract(input: $input) {
      __typename
      ... on RequestIpraExtractDone { case { id revision } }
      ... on RequestIpraExtractRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = ipra.request;

export function RequestIpraExtractForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({});
  const deed = useMutationOnce(requestIpraExtract);
  const submit = async () => {
    const check = form.check();
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision }))?.requestIpraExtract;
    form.settle(answer, () => onDone('requestIpraExtract'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <p>{text.text}</p>
    </CaseDeedFrame>
  );
}

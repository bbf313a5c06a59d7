import { graphql } from '../../../gql';
import type { TransferCheck } from '../../../gql/graphql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Checkboxes, TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { transfers } from './transfer-messages';

const acceptCase = graphql(`
  mutation AcceptCase($input: AcceptCaseInput!) {
    acceptCase(input: $input) {
      __typename
      ... on AcceptCaseDone { case { id revision } }
      ... on AcceptCaseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = transfers.accept;
const CHECKS: readonly TransferCheck[] = ['RESIDENCE', 'PERSONAL_FILE', 'CONTACTS', 'PROVIDER'];
const NONE: readonly string[] = [];

export function AcceptCaseForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({ checked: NONE, words: '' });
  const deed = useMutationOnce(acceptCase);
  const submit = async () => {
    form.check().passed();
    const checked = CHECKS.filter((one) => form.values.checked.includes(one));
    const words = form.values.words.trim();
    const answer = (await deed.run({ caseId, revision, checked, words }))?.acceptCase;
    form.settle(answer, () => onDone('acceptCase'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <Checkboxes
        label={text.checked}
        options={CHECKS.map((one) => ({ value: one, label: transfers.checks[one] }))}
        {...form.many('checked')}
      />
      <TextArea label={text.words} optional rows={2} {...form.text('words')} />
    </CaseDeedFrame>
  );
}

import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, TextInput, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
import { providers } from './provider-messages';

const engageNgo = graphql(`
  mutation EngageNgo($input: EngageNgoInput!) {
    engageNgo(input: $input) {
      __typename
      ... on EngageNgoDone { case { id revision } }
      ... on EngageNgoRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = providers.engage;

export function EngageNgoForm(props: DatedDeedProps) {
  const { caseId, revision, onDone, today } = props;
  const form = useDeedForm({
    contractNumber: '',
    contractDate: typedOf(today),
    workerName: '',
    workerPhone: '',
    workerEmail: '',
  });
  const deed = useMutationOnce(engageNgo);
  const submit = async () => {
    const check = form.check();
    const contractNumber = check.text('contractNumber', text.contractNumber);
    const contractDate = check.day('contractDate', text.contractDate);
    const workerName = check.text('workerName', text.workerName);
    const workerPhone = check.text('workerPhone', text.workerPhone);
    const workerEmail = check.optional('workerEmail');
    if (!check.passed()) return;
    const answer = (
      await deed.run({ caseId, revision, contractNumber, contractDate, workerName, workerPhone, workerEmail })
    )?.engageNgo;
    switch (answer?.__typename) {
      case 'EngageNgoDone':
        return onDone('engageNgo');
      case 'EngageNgoRefused':
        return form.refuse(answer.objections);
      case undefined:
        return;
      default:
        return answer satisfies never;
    }
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextInput label={text.contractNumber} {...form.text('contractNumber')} />
      <DateInput label={text.contractDate} {...form.date('contractDate')} />
      <TextInput label={text.workerName} hint={text.workerHint} {...form.text('workerName')} />
      <TextInput label={text.workerPhone} type="tel" {...form.text('workerPhone')} />
      <TextInput label={text.workerEmail} type="email" {...form.text('workerEmail')} />
    </CaseDeedFrame>
  );
}

import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, TextInput, typedOf } from '../../../ui';
import { type CaseDeedProps, DeedCancel } from './deed';
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

interface TodayProps extends CaseDeedProps {
  readonly today: string;
}

export function EngageNgoForm(props: TodayProps) {
  const { caseId, revision, onDone, onFresh, cancelHref, today } = props;
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
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.submit}
      onSubmit={() => void submit()}
      aside={<DeedCancel href={cancelHref} />}
    >
      <TextInput label={text.contractNumber} {...form.text('contractNumber')} />
      <DateInput label={text.contractDate} {...form.date('contractDate')} />
      <TextInput label={text.workerName} hint={text.workerHint} {...form.text('workerName')} />
      <TextInput label={text.workerPhone} type="tel" {...form.text('workerPhone')} />
      <TextInput label={text.workerEmail} type="email" {...form.text('workerEmail')} />
    </DeedFormFrame>
  );
}

import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Radios, TextInput, typedOf } from '../../../ui';
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
const OTHER = 'other';

const workerChoice = graphql(`
  fragment WorkerChoice on Case {
    id
    ngoWorkers { id name phone signsIn }
  }
`);

interface EngageNgoFormProps extends DatedDeedProps {
  readonly case: FragmentType<typeof workerChoice>;
}

export function EngageNgoForm(props: EngageNgoFormProps) {
  const { caseId, revision, onDone, today } = props;
  const { ngoWorkers } = readFragment(workerChoice, props.case);
  const form = useDeedForm({
    workerId: ngoWorkers.length > 0 ? '' : OTHER,
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
    const chosen = check.text('workerId', text.worker);
    const byHand = chosen === OTHER;
    const workerId = byHand ? null : chosen;
    const workerName = byHand ? check.text('workerName', text.workerName) : '';
    const workerPhone = byHand ? check.text('workerPhone', text.workerPhone) : '';
    const workerEmail = byHand ? check.optional('workerEmail') : null;
    if (!check.passed()) return;
    const answer = (
      await deed.run({
        caseId,
        revision,
        contractNumber,
        contractDate,
        workerId,
        workerName,
        workerPhone,
        workerEmail,
      })
    )?.engageNgo;
    form.settle(answer, () => onDone('engageNgo'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextInput label={text.contractNumber} {...form.text('contractNumber')} />
      <DateInput label={text.contractDate} {...form.date('contractDate')} />
      {ngoWorkers.length > 0 ? (
        <Radios
          label={text.worker}
          hint={text.workerHint}
          options={[
            ...ngoWorkers.map((one) => ({
              value: one.id,
              label: text.choice(one.name, one.phone),
              hint: one.signsIn ? text.signsIn : text.noAccount,
            })),
            { value: OTHER, label: text.other },
          ]}
          {...form.choice('workerId')}
        />
      ) : null}
      {form.values.workerId === OTHER ? (
        <>
          <TextInput label={text.workerName} hint={text.workerHint} {...form.text('workerName')} />
          <TextInput label={text.workerPhone} type="tel" {...form.text('workerPhone')} />
          <TextInput label={text.workerEmail} type="email" {...form.text('workerEmail')} />
        </>
      ) : null}
    </CaseDeedFrame>
  );
}

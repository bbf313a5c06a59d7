import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, NO_DATE, Radios, TextInput, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
import { ipra } from './ipra-messages';

const recordIpraExtract = graphql(`
  mutation RecordIpraExtract($input: RecordIpraExtractInput!) {
    recordIpraExtract(input: $input) {
      __typename
      ... on RecordIpraExtractDone { case { id revision } }
      ... on RecordIpraExtractRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = ipra.record;
const NEEDED = ['yes', 'no', 'nothing'] as const;

export function RecordIpraExtractForm(props: DatedDeedProps) {
  const { caseId, revision, onDone, today } = props;
  const form = useDeedForm({
    number: '',
    issuedOn: NO_DATE,
    validUntil: NO_DATE,
    needed: '',
    receivedOn: typedOf(today),
  });
  const deed = useMutationOnce(recordIpraExtract);
  const submit = async () => {
    const check = form.check();
    const number = check.text('number', text.number);
    const issuedOn = check.optionalDay('issuedOn', text.issuedOn);
    const validUntil = check.optionalDay('validUntil', text.validUntil);
    const said = check.choice('needed', text.needed, NEEDED);
    const receivedOn = check.day('receivedOn', text.receivedOn);
    const needed = said === 'nothing' ? null : said === 'yes';
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, number, issuedOn, validUntil, needed, receivedOn }))
      ?.recordIpraExtract;
    form.settle(answer, () => onDone('recordIpraExtract'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextInput label={text.number} {...form.text('number')} />
      <DateInput label={text.issuedOn} hint={text.optional} {...form.date('issuedOn')} />
      <DateInput label={text.validUntil} hint={text.validHint} {...form.date('validUntil')} />
      <Radios
        label={text.needed}
        options={NEEDED.map((one) => ({ value: one, label: text[one] }))}
        {...form.choice('needed')}
      />
      <DateInput label={text.receivedOn} {...form.date('receivedOn')} />
    </CaseDeedFrame>
  );
}

import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Radios, TextInput, typedOf } from '../../../ui';
import { type CompanionDeed, companionWords as words } from './messages';

const addCompanion = graphql(`
  mutation AddCompanion($input: AddCompanionInput!) {
    addCompanion(input: $input) {
      __typename
      ... on AddCompanionDone { companion { id revision } }
      ... on AddCompanionRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface AddCompanionFormProps {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
  readonly onDone: (deed: CompanionDeed) => void;
}

export function AddCompanionForm({ organisations, today, onDone }: AddCompanionFormProps) {
  const only = organisations.length === 1 ? (organisations[0]?.id ?? '') : '';
  const form = useDeedForm(
    { organisationId: only, fullName: '', phone: '', email: '', since: typedOf(today), linkCode: '' },
    [],
    'new-',
  );
  const deed = useMutationOnce(addCompanion);
  const submit = async () => {
    const check = form.check();
    const organisationId = check.text('organisationId', words.organisation);
    const fullName = check.text('fullName', words.fullName);
    const phone = check.text('phone', words.phone);
    const email = check.optional('email');
    const since = check.day('since', words.since);
    const linkCode = check.optional('linkCode');
    if (!check.passed()) return;
    const answer = (await deed.run({ organisationId, fullName, phone, email, since, linkCode }))?.addCompanion;
    form.settle(answer, () => onDone('addCompanion'));
  };
  return (
    <DeedFormFrame form={form} {...deed} submit={words.addSubmit} onSubmit={() => void submit()}>
      {only ? null : (
        <Radios
          label={words.organisation}
          options={organisations.map((one) => ({ value: one.id, label: one.name }))}
          {...form.choice('organisationId')}
        />
      )}
      <TextInput label={words.fullName} autoComplete="off" {...form.text('fullName')} />
      <TextInput label={words.phone} hint={words.phoneHint} type="tel" autoComplete="off" {...form.text('phone')} />
      <TextInput label={words.email} type="email" optional autoComplete="off" {...form.text('email')} />
      <DateInput label={words.since} {...form.date('since')} />
      <TextInput
        label={words.code}
        hint={words.codeHint}
        optional
        width="short"
        autoComplete="off"
        {...form.text('linkCode')}
      />
    </DeedFormFrame>
  );
}

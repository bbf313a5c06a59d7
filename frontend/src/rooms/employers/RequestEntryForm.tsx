import { type FragmentType, graphql, readFragment } from '../../gql';
import type { ProofKind } from '../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { DateInput, Radios, Select, TextInput, typedOf } from '../../ui';
import { entryWords as words } from './entry-messages';

const requestEmployerEntry = graphql(`
  mutation RequestEmployerEntry($input: RequestEmployerEntryInput!) {
    requestEmployerEntry(input: $input) {
      __typename
      ... on RequestEmployerEntryDone { entry { id revision } }
      ... on RequestEmployerEntryRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const entryRegions = graphql(`
  fragment EntryRegions on Region {
    id
    name
    offices { id }
  }
`);

const KINDS: readonly ProofKind[] = ['POWER_OF_ATTORNEY', 'ORDER', 'STATE_REGISTER', 'SOLE_TRADER'];

interface RequestEntryFormProps {
  readonly regions: readonly FragmentType<typeof entryRegions>[];
  readonly today: string;
  readonly onDone: () => void;
}

/** Somebody asks to be taken for one who acts for an employer. */
export function RequestEntryForm({ regions, today, onDone }: RequestEntryFormProps) {
  const served = regions.map((one) => readFragment(entryRegions, one)).filter((one) => one.offices.length > 0);
  const form = useDeedForm(
    {
      inn: '',
      ogrn: '',
      kpp: '',
      name: '',
      region: '',
      fullName: '',
      post: '',
      phone: '',
      answerTo: '',
      kind: '',
      number: '',
      on: typedOf(today),
      until: typedOf(''),
    },
    [],
    'entry-',
  );
  const deed = useMutationOnce(requestEmployerEntry);
  const submit = async () => {
    const check = form.check();
    const inn = check.text('inn', words.inn);
    const ogrn = check.text('ogrn', words.ogrn);
    const kpp = check.optional('kpp');
    const name = check.text('name', words.name);
    const region = check.text('region', words.region);
    const fullName = check.text('fullName', words.fullName);
    const post = check.text('post', words.post);
    const phone = check.optional('phone');
    const answerTo = check.text('answerTo', words.answerTo);
    const kind = check.choice('kind', words.proofPaper, KINDS);
    const number = check.optional('number');
    const on = check.day('on', words.on);
    const until = check.optionalDay('until', words.until);
    if (!check.passed()) return;
    const proof = { kind, number, on, until };
    const answer = (await deed.run({ inn, ogrn, kpp, name, region, fullName, post, phone, answerTo, proof }))
      ?.requestEmployerEntry;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame form={form} {...deed} submit={words.submit} onSubmit={() => void submit()}>
      <p>{words.askNote}</p>
      <TextInput label={words.name} autoComplete="organization" {...form.text('name')} />
      <TextInput label={words.inn} hint={words.innHint} inputMode="numeric" width="short" {...form.text('inn')} />
      <TextInput label={words.ogrn} inputMode="numeric" width="short" {...form.text('ogrn')} />
      <TextInput label={words.kpp} hint={words.kppHint} optional width="short" {...form.text('kpp')} />
      <Select
        label={words.region}
        hint={words.regionHint}
        placeholder={words.region}
        options={served.map((one) => ({ value: one.id, label: one.name }))}
        {...form.text('region')}
      />
      <TextInput label={words.fullName} autoComplete="name" {...form.text('fullName')} />
      <TextInput label={words.post} autoComplete="organization-title" {...form.text('post')} />
      <TextInput label={words.answerTo} type="email" autoComplete="email" {...form.text('answerTo')} />
      <TextInput label={words.phone} type="tel" optional autoComplete="tel" {...form.text('phone')} />
      <Radios
        label={words.proof}
        options={KINDS.map((one) => ({ value: one, label: words.kinds[one] }))}
        {...form.choice('kind')}
      />
      <TextInput
        label={words.number}
        hint={words.numberHint}
        optional
        width="short"
        autoComplete="off"
        {...form.text('number')}
      />
      <DateInput label={words.on} {...form.date('on')} />
      <DateInput label={words.until} hint={words.untilHint} optional {...form.date('until')} />
    </DeedFormFrame>
  );
}

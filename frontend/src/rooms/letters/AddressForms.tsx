import { type FragmentType, graphql, readFragment } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { formatMoment } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { Details, TextInput } from '../../ui';
import { words } from './messages';

const mailAddress = graphql(`
  fragment MailAddress on MailSettings {
    revision
    address
    waiting { address validUntil }
    actions { name allowed }
  }
`);

const nameMailAddress = graphql(`
  mutation NameMailAddress($input: NameMailAddressInput!) {
    nameMailAddress(input: $input) {
      __typename
      ... on NameMailAddressDone { settings { revision } }
      ... on NameMailAddressRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const confirmMailAddress = graphql(`
  mutation ConfirmMailAddress($input: ConfirmMailAddressInput!) {
    confirmMailAddress(input: $input) {
      __typename
      ... on ConfirmMailAddressDone { settings { revision } }
      ... on ConfirmMailAddressRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const removeMailAddress = graphql(`
  mutation RemoveMailAddress($input: RemoveMailAddressInput!) {
    removeMailAddress(input: $input) {
      __typename
      ... on RemoveMailAddressDone { settings { revision } }
      ... on RemoveMailAddressRefused { objections { code ...ObjectionLine } }
    }
  }
`);

export type Deed = keyof typeof words.done;

interface FormProps {
  readonly revision: number;
  readonly onDone: (deed: Deed) => void;
  readonly fresh: () => void;
}

interface AddressProps {
  readonly settings: FragmentType<typeof mailAddress>;
  readonly onDone: (deed: Deed) => void;
  readonly fresh: () => void;
}

/** Where letters go: nothing yet, an address that waits for its code, a proved one. */
export function MailAddress({ settings, onDone, fresh }: AddressProps) {
  const say = useWords();
  const { revision, address, waiting, actions } = readFragment(mailAddress, settings);
  const may = (name: string) => actions.some((one) => one.name === name && one.allowed);
  const forms = { revision, onDone, fresh };
  const naming = may('nameMailAddress') ? <NameForm {...forms} /> : null;
  return (
    <section aria-labelledby="mail-where" className="stack">
      <h2 id="mail-where">{say(words.address)}</h2>
      {address ? (
        <p>
          {say(words.sentTo)} <b>{address}</b>
        </p>
      ) : (
        <p>{say(words.none)}</p>
      )}
      {waiting ? (
        <>
          <p>
            {say(words.waits)} <b>{waiting.address}</b>. {say(words.until)} {formatMoment(waiting.validUntil)}.
          </p>
          <CodeForm {...forms} />
        </>
      ) : null}
      {address || waiting ? <Details summary={say(words.another)}>{naming}</Details> : naming}
      {may('removeMailAddress') ? (
        <Details summary={say(words.remove)}>
          <RemoveForm {...forms} />
        </Details>
      ) : null}
    </section>
  );
}

function NameForm({ revision, onDone, fresh }: FormProps) {
  const say = useWords();
  const form = useDeedForm({ address: '' }, [], 'mail-');
  const deed = useMutationOnce(nameMailAddress);
  const submit = async () => {
    const check = form.check();
    const address = check.text('address', say(words.field));
    if (!check.passed()) return;
    const answer = (await deed.run({ revision, address }))?.nameMailAddress;
    form.settle(answer, () => onDone('named'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={fresh}
      submit={say(words.sendCode)}
      onSubmit={() => void submit()}
    >
      <TextInput
        label={say(words.field)}
        hint={say(words.hint)}
        type="email"
        autoComplete="email"
        inputMode="email"
        {...form.text('address')}
      />
    </DeedFormFrame>
  );
}

function CodeForm({ onDone }: FormProps) {
  const say = useWords();
  const form = useDeedForm({ code: '' }, [], 'mail-');
  const deed = useMutationOnce(confirmMailAddress);
  const submit = async () => {
    const check = form.check();
    const code = check.text('code', say(words.code));
    if (!check.passed()) return;
    const answer = (await deed.run({ code }))?.confirmMailAddress;
    form.settle(answer, () => onDone('confirmed'));
  };
  return (
    <DeedFormFrame form={form} {...deed} submit={say(words.confirm)} onSubmit={() => void submit()}>
      <TextInput label={say(words.code)} inputMode="numeric" autoComplete="one-time-code" {...form.text('code')} />
    </DeedFormFrame>
  );
}

function RemoveForm({ revision, onDone, fresh }: FormProps) {
  const say = useWords();
  const form = useDeedForm({}, [], 'mail-remove-');
  const deed = useMutationOnce(removeMailAddress);
  const submit = async () => {
    const answer = (await deed.run({ revision }))?.removeMailAddress;
    form.settle(answer, () => onDone('removed'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={fresh}
      submit={say(words.remove)}
      onSubmit={() => void submit()}
    >
      {null}
    </DeedFormFrame>
  );
}

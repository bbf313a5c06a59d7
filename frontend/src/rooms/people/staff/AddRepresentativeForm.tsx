import { graphql } from '../../../gql';
import type { MandateKind } from '../../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, LinkButton, NO_DATE, Radios, TextInput } from '../../../ui';
import { words } from './messages';

const addRepresentative = graphql(`
  mutation AddRepresentative($input: AddRepresentativeInput!) {
    addRepresentative(input: $input) {
      __typename
      ... on AddRepresentativeDone { person { id revision } }
      ... on AddRepresentativeRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const KINDS: readonly MandateKind[] = ['LEGAL', 'POWER_OF_ATTORNEY'];

export interface PersonDeedProps {
  readonly personId: string;
  readonly revision: number;
  readonly onDone: (deed: string) => void;
  readonly onFresh: () => void;
  readonly cancelHref: string;
}

export function AddRepresentativeForm({ personId, revision, onDone, onFresh, cancelHref }: PersonDeedProps) {
  const form = useDeedForm({ lastName: '', firstName: '', middleName: '', kind: '', document: '', until: NO_DATE });
  const deed = useMutationOnce(addRepresentative);
  const submit = async () => {
    const check = form.check();
    const input = {
      personId,
      revision,
      lastName: check.text('lastName', words.lastName),
      firstName: check.text('firstName', words.firstName),
      middleName: check.optional('middleName'),
      kind: check.choice('kind', words.kind, KINDS),
      document: check.text('document', words.document),
      until: check.day('until', words.mandateUntil),
    };
    if (!check.passed()) return;
    const answer = (await deed.run(input))?.addRepresentative;
    form.settle(answer, () => onDone('addRepresentative'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={words.addSubmit}
      onSubmit={() => void submit()}
      aside={
        <LinkButton look="quiet" href={cancelHref}>
          {words.cancel}
        </LinkButton>
      }
    >
      <div className="trio">
        <TextInput label={words.lastName} autoComplete="off" {...form.text('lastName')} />
        <TextInput label={words.firstName} autoComplete="off" {...form.text('firstName')} />
        <TextInput label={words.middleName} optional autoComplete="off" {...form.text('middleName')} />
      </div>
      <Radios
        label={words.kind}
        options={KINDS.map((one) => ({ value: one, label: words.mandate[one] }))}
        {...form.choice('kind')}
      />
      <TextInput label={words.document} hint={words.documentHint} autoComplete="off" {...form.text('document')} />
      <DateInput label={words.mandateUntil} {...form.date('until')} />
    </DeedFormFrame>
  );
}

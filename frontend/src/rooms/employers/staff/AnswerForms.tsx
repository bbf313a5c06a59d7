import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Checkbox, TextArea } from '../../../ui';
import { type EntryDeed, employerEntryWords as words } from './entry-messages';

const approveEmployerEntry = graphql(`
  mutation ApproveEmployerEntry($input: ApproveEmployerEntryInput!) {
    approveEmployerEntry(input: $input) {
      __typename
      ... on ApproveEmployerEntryDone { entry { id revision } }
      ... on ApproveEmployerEntryRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const refuseEmployerEntry = graphql(`
  mutation RefuseEmployerEntry($input: RefuseEmployerEntryInput!) {
    refuseEmployerEntry(input: $input) {
      __typename
      ... on RefuseEmployerEntryDone { entry { id revision } }
      ... on RefuseEmployerEntryRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface AnswerProps {
  readonly employerEntryId: string;
  readonly revision: number;
  readonly onDone: (deed: EntryDeed) => void;
  readonly onFresh: () => void;
}

export function ApproveForm({ employerEntryId, revision, onDone, onFresh }: AnswerProps) {
  const form = useDeedForm({ proofSeen: false }, [], `${employerEntryId}-approve-`);
  const deed = useMutationOnce(approveEmployerEntry);
  const submit = async () => {
    const check = form.check();
    const proofSeen = check.agreed('proofSeen', words.proofNeeded);
    if (!check.passed()) return;
    const answer = (await deed.run({ employerEntryId, revision, proofSeen }))?.approveEmployerEntry;
    form.settle(answer, () => onDone('approveEmployerEntry'));
  };
  const rest = { revision, fresh: onFresh, submit: words.approveSubmit, onSubmit: () => void submit() };
  return (
    <DeedFormFrame form={form} {...deed} {...rest}>
      <Checkbox label={words.proofSeen} {...form.flag('proofSeen')} />
    </DeedFormFrame>
  );
}

export function RefuseForm({ employerEntryId, revision, onDone, onFresh }: AnswerProps) {
  const form = useDeedForm({ reason: '' }, [], `${employerEntryId}-refuse-`);
  const deed = useMutationOnce(refuseEmployerEntry);
  const submit = async () => {
    const check = form.check();
    const reason = check.text('reason', words.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ employerEntryId, revision, reason }))?.refuseEmployerEntry;
    form.settle(answer, () => onDone('refuseEmployerEntry'));
  };
  const rest = { revision, fresh: onFresh, submit: words.refuseSubmit, onSubmit: () => void submit() };
  return (
    <DeedFormFrame form={form} {...deed} {...rest}>
      <TextArea label={words.reason} hint={words.reasonHint} rows={3} {...form.text('reason')} />
    </DeedFormFrame>
  );
}

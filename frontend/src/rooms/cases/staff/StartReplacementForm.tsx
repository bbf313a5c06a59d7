import { graphql } from '../../../gql';
import type { KeptProvider, ReplacementReason } from '../../../gql/graphql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Radios, TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { replacements } from './replacement-messages';

const startReplacement = graphql(`
  mutation StartReplacement($input: StartReplacementInput!) {
    startReplacement(input: $input) {
      __typename
      ... on StartReplacementDone { case { id revision } }
      ... on StartReplacementRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = replacements.start;
const REASONS: readonly ReplacementReason[] = [
  'WORKER_LEFT',
  'CONTRACT_ENDED',
  'ENTRY_SUSPENDED',
  'CITIZEN_ASKED',
  'NGO_JOINS',
  'OTHER',
];
const KEPT: readonly KeptProvider[] = ['NOBODY', 'STAFF', 'NGO'];

export function StartReplacementForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({ reason: '', note: '', keeps: 'NOBODY' });
  const deed = useMutationOnce(startReplacement);
  const submit = async () => {
    const check = form.check();
    const reason = check.choice('reason', text.reason, REASONS);
    const note = check.text('note', text.note);
    const keeps = check.choice('keeps', text.keeps, KEPT);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, reason, note, keeps }))?.startReplacement;
    form.settle(answer, () => onDone('startReplacement'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <Radios
        label={text.reason}
        options={REASONS.map((one) => ({ value: one, label: replacements.reason[one] }))}
        {...form.choice('reason')}
      />
      <TextArea label={text.note} hint={text.noteHint} rows={3} {...form.text('note')} />
      <Radios
        label={text.keeps}
        options={KEPT.map((one) => ({ value: one, label: text.kept[one] }))}
        {...form.choice('keeps')}
      />
    </CaseDeedFrame>
  );
}

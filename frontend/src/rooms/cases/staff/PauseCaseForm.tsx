import { graphql } from '../../../gql';
import type { PauseReason } from '../../../gql/graphql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Radios, TextArea, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
import { turns } from './turn-messages';

const pauseCase = graphql(`
  mutation PauseCase($input: PauseCaseInput!) {
    pauseCase(input: $input) {
      __typename
      ... on PauseCaseDone { case { id revision } }
      ... on PauseCaseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = turns.pause;
const REASONS: readonly PauseReason[] = ['CITIZEN_ASKED', 'CITIZEN_AWAY', 'PAPERS_AWAITED'];

export function PauseCaseForm(props: DatedDeedProps) {
  const { caseId, revision, onDone, today } = props;
  const form = useDeedForm({ reason: '', note: '', from: typedOf(today), expectedEnd: typedOf('') });
  const deed = useMutationOnce(pauseCase);
  const submit = async () => {
    const check = form.check();
    const reason = check.choice('reason', text.reason, REASONS);
    const note = check.text('note', text.note);
    const from = check.day('from', text.from);
    const expectedEnd = check.day('expectedEnd', text.expectedEnd);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, reason, note, from, expectedEnd }))?.pauseCase;
    form.settle(answer, () => onDone('pauseCase'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <Radios
        label={text.reason}
        hint={text.reasonHint}
        options={REASONS.map((one) => ({ value: one, label: turns.reason[one] }))}
        {...form.choice('reason')}
      />
      <TextArea label={text.note} hint={text.noteHint} rows={3} {...form.text('note')} />
      <DateInput label={text.from} {...form.date('from')} />
      <DateInput label={text.expectedEnd} {...form.date('expectedEnd')} />
    </CaseDeedFrame>
  );
}

import { graphql } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Button, DateInput, TextArea, typedOf } from '../../ui';
import type { ReportProps } from './ReportHiringForm';
import { turns } from './turn-messages';

const reportJobLoss = graphql(`
  mutation ReportJobLoss($input: ReportJobLossInput!) {
    reportJobLoss(input: $input) {
      __typename
      ... on ReportJobLossDone { case { id } }
      ... on ReportJobLossRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = turns.lost;

export default function ReportJobLossForm({ caseId, onDone, onCancel }: ReportProps) {
  const say = useWords();
  const form = useDeedForm({ lostOn: typedOf(''), words: '' });
  const deed = useMutationOnce(reportJobLoss);
  const submit = async () => {
    const check = form.check();
    const lostOn = check.day('lostOn', text.lostOn);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, lostOn, words: form.values.words.trim() }))?.reportJobLoss;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame
      form={form}
      fault={deed.fault}
      running={deed.running}
      submit={text.submit}
      onSubmit={() => void submit()}
      aside={
        <Button look="quiet" onClick={onCancel}>
          {turns.cancel}
        </Button>
      }
    >
      <p>{say(text.lead)}</p>
      <DateInput label={text.lostOn} {...form.date('lostOn')} />
      <TextArea label={text.words} hint={say(text.wordsHint)} optional rows={3} {...form.text('words')} />
    </DeedFormFrame>
  );
}

import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { AppealOutcome } from '../../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Radios, TextArea } from '../../../ui';
import { words } from './messages';

export const appealToChange = graphql(`
  fragment AppealToChange on Appeal {
    id
    revision
    answers { on }
  }
`);

const answerAppeal = graphql(`
  mutation AnswerAppeal($input: AnswerAppealInput!) {
    answerAppeal(input: $input) {
      __typename
      ... on AnswerAppealDone { appeal { id revision } }
      ... on AnswerAppealRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.answerForm;
const OUTCOMES: readonly AppealOutcome[] = ['SATISFIED', 'PARTLY', 'REFUSED'];

export interface AppealDeedProps {
  readonly appeal: FragmentType<typeof appealToChange>;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** The answer in words, in plain words, and where to go when not all was done. */
export function AnswerAppealForm({ appeal, onDone, onFresh }: AppealDeedProps) {
  const { id: appealId, revision } = readFragment(appealToChange, appeal);
  const form = useDeedForm({ outcome: '', words: '', wordsPlain: '', further: '' });
  const deed = useMutationOnce(answerAppeal);
  const whole = form.values.outcome === 'SATISFIED';
  const submit = async () => {
    const check = form.check();
    const outcome = check.choice('outcome', text.outcome, OUTCOMES);
    const said = check.text('words', text.words);
    const wordsPlain = check.text('wordsPlain', text.plain);
    const further = whole ? check.optional('further') : check.text('further', text.further);
    if (!check.passed()) return;
    const input = { appealId, revision, outcome, words: said, wordsPlain, further };
    const answer = (await deed.run(input))?.answerAppeal;
    form.settle(answer, () => onDone(text.done));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.submit}
      onSubmit={() => void submit()}
    >
      <Radios
        label={text.outcome}
        options={OUTCOMES.map((one) => ({ value: one, label: words.outcome[one] }))}
        {...form.choice('outcome')}
      />
      <TextArea label={text.words} hint={text.wordsHint} rows={5} {...form.text('words')} />
      <TextArea label={text.plain} hint={text.plainHint} rows={4} {...form.text('wordsPlain')} />
      <TextArea label={text.further} hint={text.furtherHint} optional={whole} rows={2} {...form.text('further')} />
    </DeedFormFrame>
  );
}

import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Checkboxes, Radios, TextArea } from '../../../ui';
import { offerWords } from './messages';

const answerOffer = graphql(`
  mutation AnswerOffer($input: AnswerOfferInput!) {
    answerOffer(input: $input) {
      __typename
      ... on AnswerOfferDone { offer { id revision } }
      ... on AnswerOfferRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = offerWords.answer;
const ANSWERS = ['agrees', 'declines'] as const;

interface AnswerOfferFormProps {
  readonly offerId: string;
  readonly revision: number;
  readonly titles: readonly string[];
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** The organisation agrees to all, to a part, or declines with a reason. */
export function AnswerOfferForm({ offerId, revision, titles, onDone, onFresh }: AnswerOfferFormProps) {
  const form = useDeedForm(
    { answer: '', measures: titles.map((_one, place) => String(place)), reason: '' },
    [],
    `${offerId}-`,
  );
  const deed = useMutationOnce(answerOffer);
  const submit = async () => {
    const check = form.check();
    const agrees = check.choice('answer', text.answer, ANSWERS) === 'agrees';
    const places = agrees ? form.values.measures.map(Number) : [];
    const reason = form.values.answer === 'declines' ? check.text('reason', text.reason) : '';
    if (!check.passed()) return;
    const answer = (await deed.run({ offerId, revision, agrees, places, reason }))?.answerOffer;
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
        label={text.answer}
        options={ANSWERS.map((one) => ({ value: one, label: text.answers[one] }))}
        {...form.choice('answer')}
      />
      {form.values.answer === 'agrees' ? (
        <Checkboxes
          label={text.places}
          hint={text.placesHint}
          options={titles.map((title, place) => ({ value: String(place), label: title }))}
          {...form.many('measures')}
        />
      ) : null}
      {form.values.answer === 'declines' ? <TextArea label={text.reason} rows={3} {...form.text('reason')} /> : null}
    </DeedFormFrame>
  );
}

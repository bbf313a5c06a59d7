import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { mse } from './mse-messages';

const reviewMseAnswer = graphql(`
  mutation ReviewMseAnswer($input: ReviewMseAnswerInput!) {
    reviewMseAnswer(input: $input) {
      __typename
      ... on ReviewMseAnswerDone { case { id revision } }
      ... on ReviewMseAnswerRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = mse.review;

export function ReviewMseAnswerForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({ note: '' });
  const deed = useMutationOnce(reviewMseAnswer);
  const submit = async () => {
    const check = form.check();
    const note = check.text('note', text.note);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, note }))?.reviewMseAnswer;
    form.settle(answer, () => onDone('reviewMseAnswer'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <TextArea label={text.note} hint={text.noteHint} rows={4} {...form.text('note')} />
    </CaseDeedFrame>
  );
}

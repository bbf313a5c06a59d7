import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextArea } from '../../../ui';
import { type CaseDeedProps, DeedCancel } from './deed';
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
  const { caseId, revision, onDone, onFresh, cancelHref } = props;
  const form = useDeedForm({ note: '' });
  const deed = useMutationOnce(reviewMseAnswer);
  const submit = async () => {
    const check = form.check();
    const note = check.text('note', text.note);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, note }))?.reviewMseAnswer;
    switch (answer?.__typename) {
      case 'ReviewMseAnswerDone':
        return onDone('reviewMseAnswer');
      case 'ReviewMseAnswerRefused':
        return form.refuse(answer.objections);
      case undefined:
        return;
      default:
        return answer satisfies never;
    }
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.submit}
      onSubmit={() => void submit()}
      aside={<DeedCancel href={cancelHref} />}
    >
      <TextArea label={text.note} hint={text.noteHint} rows={4} {...form.text('note')} />
    </DeedFormFrame>
  );
}

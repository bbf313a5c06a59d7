import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { type CaseDeedProps, DeedCancel } from './deed';
import { mse } from './mse-messages';

const remindMse = graphql(`
  mutation RemindMse($input: RemindMseInput!) {
    remindMse(input: $input) {
      __typename
      ... on RemindMseDone { case { id revision } }
      ... on RemindMseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = mse.remind;

export function RemindMseForm(props: CaseDeedProps) {
  const { caseId, revision, onDone, onFresh, cancelHref } = props;
  const form = useDeedForm({});
  const deed = useMutationOnce(remindMse);
  const submit = async () => {
    const check = form.check();
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision }))?.remindMse;
    switch (answer?.__typename) {
      case 'RemindMseDone':
        return onDone('remindMse');
      case 'RemindMseRefused':
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
      <p>{text.text}</p>
    </DeedFormFrame>
  );
}

import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, typedOf } from '../../../ui';
import { type CaseDeedProps, DeedCancel } from './deed';
import { words } from './messages';

const confirmPaperNotice = graphql(`
  mutation ConfirmPaperNotice($input: ConfirmPaperNoticeInput!) {
    confirmPaperNotice(input: $input) {
      __typename
      ... on ConfirmPaperNoticeDone { case { id revision } }
      ... on ConfirmPaperNoticeRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.paperForm;

interface ConfirmPaperNoticeFormProps extends CaseDeedProps {
  readonly today: string;
}

export function ConfirmPaperNoticeForm(props: ConfirmPaperNoticeFormProps) {
  const { caseId, revision, onDone, onFresh, cancelHref, today } = props;
  const form = useDeedForm({ handedOn: typedOf(today) });
  const deed = useMutationOnce(confirmPaperNotice);
  const submit = async () => {
    const check = form.check();
    const handedOn = check.day('handedOn', text.handedOn);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, handedOn }))?.confirmPaperNotice;
    switch (answer?.__typename) {
      case 'ConfirmPaperNoticeDone':
        return onDone('confirmPaperNotice');
      case 'ConfirmPaperNoticeRefused':
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
      <DateInput label={text.handedOn} {...form.date('handedOn')} />
    </DeedFormFrame>
  );
}

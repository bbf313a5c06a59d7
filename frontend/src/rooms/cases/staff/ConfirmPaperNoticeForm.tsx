import { graphql } from '../../../gql';
import { EMPTY_RECEIPT, ReceiptFields, receiptOf, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
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

export function ConfirmPaperNoticeForm(props: DatedDeedProps) {
  const { caseId, revision, onDone, today } = props;
  const form = useDeedForm({ handedOn: typedOf(today), ...EMPTY_RECEIPT });
  const deed = useMutationOnce(confirmPaperNotice);
  const submit = async () => {
    const check = form.check();
    const handedOn = check.day('handedOn', text.handedOn);
    const receipt = receiptOf(check, form.values.taker);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, handedOn, receipt }))?.confirmPaperNotice;
    form.settle(answer, () => onDone('confirmPaperNotice'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <DateInput label={text.handedOn} {...form.date('handedOn')} />
      <ReceiptFields form={form} />
    </CaseDeedFrame>
  );
}

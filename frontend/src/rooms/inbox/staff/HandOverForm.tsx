import { type FragmentType, graphql, readFragment } from '../../../gql';
import { DeedFormFrame, EMPTY_RECEIPT, ReceiptFields, receiptOf, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, typedOf } from '../../../ui';
import { words } from './messages';

const paperToHand = graphql(`
  fragment PaperToHand on PaperNotice {
    id
    revision
  }
`);

const handOverPaper = graphql(`
  mutation HandOverPaper($input: HandOverPaperInput!) {
    handOverPaper(input: $input) {
      __typename
      ... on HandOverPaperDone { paper { id revision } }
      ... on HandOverPaperRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.papers;

interface HandOverFormProps {
  readonly paper: FragmentType<typeof paperToHand>;
  readonly today: string;
  readonly onDone: () => void;
}

/** Who took it, on which day, and that the signature was seen. */
export function HandOverForm({ paper, today, onDone }: HandOverFormProps) {
  const { id: paperId, revision } = readFragment(paperToHand, paper);
  const form = useDeedForm({ handedOn: typedOf(today), ...EMPTY_RECEIPT }, [], `${paperId}-`);
  const deed = useMutationOnce(handOverPaper);
  const submit = async () => {
    const check = form.check();
    const handedOn = check.day('handedOn', text.on);
    const receipt = receiptOf(check, form.values.taker);
    if (!check.passed()) return;
    const answer = (await deed.run({ paperId, revision, handedOn, receipt }))?.handOverPaper;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onDone}
      submit={text.submit}
      onSubmit={() => void submit()}
    >
      <DateInput label={text.on} {...form.date('handedOn')} />
      <ReceiptFields form={form} />
    </DeedFormFrame>
  );
}

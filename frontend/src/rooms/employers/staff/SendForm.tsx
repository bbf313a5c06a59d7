import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Checkbox } from '../../../ui';
import { words } from './messages';

const notifyEmployer = graphql(`
  mutation NotifyEmployer($input: NotifyEmployerInput!) {
    notifyEmployer(input: $input) {
      __typename
      ... on NotifyEmployerDone { notice { id revision } }
      ... on NotifyEmployerRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.send;

interface SendFormProps {
  readonly caseId: string;
  readonly revision: number;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
  /** Whether the person was not asked when the hiring was told. */
  readonly asks: boolean;
}

/** Tells the employer; when nobody has asked the person yet, it asks whether they agree. */
export function SendForm({ caseId, revision, asks, onDone, onFresh }: SendFormProps) {
  const form = useDeedForm({ agreed: false });
  const deed = useMutationOnce(notifyEmployer);
  const submit = async () => {
    const check = form.check();
    const agreed = asks ? check.agreed('agreed', text.agreedMissing) : null;
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, agreed }))?.notifyEmployer;
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
      <p>{text.note}</p>
      {asks ? <Checkbox label={text.agreed} {...form.flag('agreed')} /> : null}
    </DeedFormFrame>
  );
}

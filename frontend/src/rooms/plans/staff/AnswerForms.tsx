import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, NO_DATE, Radios, Select, TextArea, TextInput } from '../../../ui';
import { words as common } from '../messages';
import { words } from './messages';
import type { StepProps } from './StepForms';

const answerPlanProposal = graphql(`
  mutation AnswerPlanProposal($input: AnswerPlanProposalInput!) {
    answerPlanProposal(input: $input) {
      __typename
      ... on AnswerPlanProposalDone { plan { id revision } }
      ... on AnswerPlanProposalRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const recordPlanAgreementOnPaper = graphql(`
  mutation RecordPlanAgreementOnPaper($input: RecordPlanAgreementOnPaperInput!) {
    recordPlanAgreementOnPaper(input: $input) {
      __typename
      ... on RecordPlanAgreementOnPaperDone { plan { id revision } }
      ... on RecordPlanAgreementOnPaperRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const YES_NO = ['yes', 'no'] as const;

/** A proposal is taken or not, and it is said why. */
export function AnswerForm({
  of,
  onDone,
  onFresh,
  remarks,
}: StepProps & { readonly remarks: readonly { readonly id: string; readonly words: string }[] }) {
  const form = useDeedForm({ remarkId: remarks[0]?.id ?? '', accepted: '', words: '' }, [], 'answer-');
  // Somebody else may have answered it while this was typed.
  const waits = remarks.some((one) => one.id === form.values.remarkId);
  const deed = useMutationOnce(answerPlanProposal);
  const submit = async () => {
    const check = form.check();
    const remarkId = check.choice(
      'remarkId',
      words.answerTo,
      remarks.map((one) => one.id),
    );
    const accepted = check.choice('accepted', words.accepted, YES_NO) === 'yes';
    const said = check.text('words', words.answerWords);
    if (!check.passed()) return;
    const answer = (await deed.run({ ...of, remarkId, accepted, words: said }))?.answerPlanProposal;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={of.revision}
      fresh={onFresh}
      submit={words.answerSubmit}
      onSubmit={() => void submit()}
    >
      <Select
        label={words.answerTo}
        options={[
          ...(waits ? [] : [{ value: '', label: common.nothing }]),
          ...remarks.map((one) => ({ value: one.id, label: one.words })),
        ]}
        {...form.text('remarkId')}
        value={waits ? form.values.remarkId : ''}
      />
      <Radios
        label={words.accepted}
        options={[
          { value: 'yes', label: words.accept },
          { value: 'no', label: words.decline },
        ]}
        {...form.choice('accepted')}
      />
      <TextArea label={words.answerWords} rows={3} {...form.text('words')} />
    </DeedFormFrame>
  );
}

/** What the employer wrote of this edition on paper. */
export function PaperForm({ of, onDone, onFresh, edition }: StepProps & { readonly edition: number }) {
  const form = useDeedForm({ agreed: '', signedBy: '', on: NO_DATE, words: '' }, [], 'paper-');
  const deed = useMutationOnce(recordPlanAgreementOnPaper);
  const submit = async () => {
    const check = form.check();
    const agreed = check.choice('agreed', words.paperAgreed, YES_NO) === 'yes';
    const signedBy = check.text('signedBy', words.signedBy);
    const on = check.day('on', words.paperOn);
    const said = form.values.agreed === 'no' ? check.text('words', words.paperWords) : null;
    if (!check.passed()) return;
    const answer = (await deed.run({ ...of, edition, agreed, signedBy, on, words: said }))?.recordPlanAgreementOnPaper;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={of.revision}
      fresh={onFresh}
      submit={words.paperSubmit}
      onSubmit={() => void submit()}
    >
      <Radios
        label={words.paperAgreed}
        options={[
          { value: 'yes', label: words.agreed },
          { value: 'no', label: words.disagreed },
        ]}
        {...form.choice('agreed')}
      />
      <TextInput label={words.signedBy} {...form.text('signedBy')} />
      <DateInput label={words.paperOn} {...form.date('on')} />
      {form.values.agreed === 'no' ? <TextArea label={words.paperWords} rows={3} {...form.text('words')} /> : null}
    </DeedFormFrame>
  );
}

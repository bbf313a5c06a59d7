import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Radios, TextArea } from '../../../ui';
import { words } from './messages';

const recordNeedAnalysis = graphql(`
  mutation RecordNeedAnalysis($input: RecordNeedAnalysisInput!) {
    recordNeedAnalysis(input: $input) {
      __typename
      ... on RecordNeedAnalysisDone { notice { id revision } }
      ... on RecordNeedAnalysisRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.analyse;
const ANSWERS = ['yes', 'no'] as const;

interface NoticeDeedProps {
  readonly noticeId: string;
  readonly revision: number;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** Whether a plan is needed, with reasons for the office and the worker. */
export function AnalyseForm({ noticeId, revision, onDone, onFresh }: NoticeDeedProps) {
  const form = useDeedForm({ needed: '', reasons: '', reasonsPlain: '' });
  const deed = useMutationOnce(recordNeedAnalysis);
  const submit = async () => {
    const check = form.check();
    const needed = check.choice('needed', text.needed, ANSWERS) === 'yes';
    const reasons = check.text('reasons', text.reasons);
    const reasonsPlain = check.text('reasonsPlain', text.reasonsPlain);
    if (!check.passed()) return;
    const answer = (await deed.run({ noticeId, revision, needed, reasons, reasonsPlain }))?.recordNeedAnalysis;
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
        label={text.needed}
        options={ANSWERS.map((one) => ({ value: one, label: text.options[one] }))}
        {...form.choice('needed')}
      />
      <TextArea label={text.reasons} hint={text.reasonsHint} rows={4} {...form.text('reasons')} />
      <TextArea label={text.reasonsPlain} rows={3} {...form.text('reasonsPlain')} />
    </DeedFormFrame>
  );
}

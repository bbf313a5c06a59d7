import { graphql } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Button, DateInput, Radios, TextInput, typedOf } from '../../ui';
import { turns } from './turn-messages';

const reportHiring = graphql(`
  mutation ReportHiring($input: ReportHiringInput!) {
    reportHiring(input: $input) {
      __typename
      ... on ReportHiringDone { case { id } }
      ... on ReportHiringRefused { objections { code ...ObjectionLine } }
    }
  }
`);

/** What a citizen's report on their own case needs. */
export interface ReportProps {
  readonly caseId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const text = turns.found;
const ANSWERS = ['yes', 'no'] as const;

export default function ReportHiringForm({ caseId, onDone, onCancel }: ReportProps) {
  const say = useWords();
  const form = useDeedForm({ employerName: '', employerInn: '', post: '', hiredOn: typedOf(''), notice: '' });
  const deed = useMutationOnce(reportHiring);
  const submit = async () => {
    const check = form.check();
    const employerName = check.text('employerName', text.employerName);
    const employerInn = check.optional('employerInn');
    const post = check.text('post', text.post);
    const hiredOn = check.day('hiredOn', text.hiredOn);
    const noticeAgreed = check.choice('notice', text.notice, ANSWERS) === 'yes';
    if (!check.passed()) return;
    const told = { caseId, employerName, employerInn, post, hiredOn, noticeAgreed };
    const answer = (await deed.run(told))?.reportHiring;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame
      form={form}
      fault={deed.fault}
      running={deed.running}
      submit={text.submit}
      onSubmit={() => void submit()}
      aside={
        <Button look="quiet" onClick={onCancel}>
          {turns.cancel}
        </Button>
      }
    >
      <p>{say(text.lead)}</p>
      <TextInput label={text.employerName} hint={say(text.employerHint)} {...form.text('employerName')} />
      <TextInput
        label={text.employerInn}
        hint={say(text.innHint)}
        optional
        width="short"
        inputMode="numeric"
        {...form.text('employerInn')}
      />
      <TextInput label={text.post} {...form.text('post')} />
      <DateInput label={text.hiredOn} {...form.date('hiredOn')} />
      <Radios
        label={text.notice}
        hint={say(text.noticeHint)}
        options={[
          { value: 'yes', label: text.yes },
          { value: 'no', label: text.no },
        ]}
        {...form.choice('notice')}
      />
    </DeedFormFrame>
  );
}

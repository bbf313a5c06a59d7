import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { formatDay } from '../../../lib/dates';
import { Checkbox, DateInput, Radios, TextArea, TextInput, typedOf } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { turns } from './turn-messages';

const confirmHiring = graphql(`
  mutation ConfirmHiring($input: ConfirmHiringInput!) {
    confirmHiring(input: $input) {
      __typename
      ... on ConfirmHiringDone { case { id revision } }
      ... on ConfirmHiringRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const reportedHiring = graphql(`
  fragment ReportedHiring on Case {
    id
    jobReports { id kind stage by day reportedOn found { employerName employerInn post noticeAgreed } }
  }
`);

const text = turns.confirm;
const ANSWERS = ['yes', 'no'] as const;

interface ConfirmHiringFormProps extends CaseDeedProps {
  readonly case: FragmentType<typeof reportedHiring>;
}

/** The end of a case as somebody told it, to be checked and mended. */
export function ConfirmHiringForm(props: ConfirmHiringFormProps) {
  const { caseId, revision, onDone } = props;
  const told = readFragment(reportedHiring, props.case).jobReports.find(
    (one) => one.kind === 'FOUND' && one.stage === 'WAITING',
  );
  const form = useDeedForm({
    employerName: told?.found?.employerName ?? '',
    employerInn: told?.found?.employerInn ?? '',
    post: told?.found?.post ?? '',
    hiredOn: typedOf(told?.day ?? ''),
    checked: false,
    noticeAgreed: agreedOf(told?.found?.noticeAgreed),
    reason: '',
  });
  const deed = useMutationOnce(confirmHiring);
  const submit = async () => {
    const check = form.check();
    const employment = {
      employerName: check.text('employerName', text.employerName),
      employerInn: check.text('employerInn', text.employerInn),
      post: check.text('post', text.post),
      hiredOn: check.day('hiredOn', text.hiredOn),
    };
    const checked = check.agreed('checked', text.unchecked);
    const noticeAgreed = check.choice('noticeAgreed', text.notice, ANSWERS) === 'yes';
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, employment, checked, noticeAgreed, reason }))?.confirmHiring;
    form.settle(answer, () => onDone('confirmHiring'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      {told ? <p>{text.lead(turns.by[told.by], formatDay(told.reportedOn))}</p> : null}
      <TextInput label={text.employerName} {...form.text('employerName')} />
      <TextInput label={text.employerInn} hint={text.innHint} inputMode="numeric" {...form.text('employerInn')} />
      <TextInput label={text.post} {...form.text('post')} />
      <DateInput label={text.hiredOn} {...form.date('hiredOn')} />
      <Checkbox label={text.checked} {...form.flag('checked')} />
      <Radios
        label={text.notice}
        options={[
          { value: 'yes', label: text.yes },
          { value: 'no', label: text.no, hint: text.noHint },
        ]}
        {...form.choice('noticeAgreed')}
      />
      <TextArea label={text.reason} hint={text.reasonHint} rows={3} {...form.text('reason')} />
    </CaseDeedFrame>
  );
}

function agreedOf(agreed: boolean | null | undefined): string {
  return agreed === null || agreed === undefined ? '' : agreed ? 'yes' : 'no';
}

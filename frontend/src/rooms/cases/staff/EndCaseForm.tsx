import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, Radios, TextArea, TextInput, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
import { endings } from './ending-messages';

const endCase = graphql(`
  mutation EndCase($input: EndCaseInput!) {
    endCase(input: $input) {
      __typename
      ... on EndCaseDone { case { id revision } }
      ... on EndCaseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = endings.end;
const OUTCOMES = ['EMPLOYED', 'TERM_ENDED', 'REMOVED_FROM_PLAN', 'CITIZEN_REFUSED', 'OTHER'] as const;

export function EndCaseForm(props: DatedDeedProps) {
  const { caseId, revision, onDone, today } = props;
  const form = useDeedForm({
    outcome: '',
    on: typedOf(today),
    employerName: '',
    employerInn: '',
    post: '',
    hiredOn: typedOf(''),
    reason: '',
  });
  const hired = form.values.outcome === 'EMPLOYED';
  const deed = useMutationOnce(endCase);
  const submit = async () => {
    const check = form.check();
    const outcome = check.choice('outcome', text.outcome, OUTCOMES);
    const on = check.day('on', text.on);
    const employment = hired
      ? {
          employerName: check.text('employerName', text.employerName),
          employerInn: check.text('employerInn', text.employerInn),
          post: check.text('post', text.post),
          hiredOn: check.day('hiredOn', text.hiredOn),
        }
      : null;
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, outcome, on, employment, reason }))?.endCase;
    form.settle(answer, () => onDone('endCase'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <Radios
        label={text.outcome}
        options={OUTCOMES.map((one) => ({ value: one, label: endings.outcome[one] }))}
        {...form.choice('outcome')}
      />
      <DateInput label={text.on} {...form.date('on')} />
      {hired ? (
        <>
          <TextInput label={text.employerName} {...form.text('employerName')} />
          <TextInput label={text.employerInn} hint={text.innHint} inputMode="numeric" {...form.text('employerInn')} />
          <TextInput label={text.post} {...form.text('post')} />
          <DateInput label={text.hiredOn} {...form.date('hiredOn')} />
        </>
      ) : null}
      <TextArea label={text.reason} hint={text.reasonHint} rows={3} {...form.text('reason')} />
    </CaseDeedFrame>
  );
}

import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
import { turns } from './turn-messages';

const resumeCase = graphql(`
  mutation ResumeCase($input: ResumeCaseInput!) {
    resumeCase(input: $input) {
      __typename
      ... on ResumeCaseDone { case { id revision } }
      ... on ResumeCaseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = turns.resume;

export function ResumeCaseForm(props: DatedDeedProps) {
  const { caseId, revision, onDone, today } = props;
  const form = useDeedForm({ on: typedOf(today) });
  const deed = useMutationOnce(resumeCase);
  const submit = async () => {
    const check = form.check();
    const on = check.day('on', text.on);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, on }))?.resumeCase;
    form.settle(answer, () => onDone('resumeCase'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <DateInput label={text.on} {...form.date('on')} />
    </CaseDeedFrame>
  );
}

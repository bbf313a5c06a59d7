import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce, useRead } from '../../../lib/ask';
import { Loaded } from '../../../lib/faults';
import { Select, TextArea } from '../../../ui';
import { CaseDeedFrame, type CaseDeedProps } from './deed';
import { lead } from './lead-messages';

const leadChoices = graphql(`
  query LeadChoices {
    viewer {
      __typename
      ... on StaffViewer { colleagues { id fullName post } }
    }
  }
`);

const reassignCase = graphql(`
  mutation ReassignCase($input: ReassignCaseInput!) {
    reassignCase(input: $input) {
      __typename
      ... on ReassignCaseDone { case { id revision } }
      ... on ReassignCaseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

export function ReassignCaseForm(props: CaseDeedProps) {
  const { caseId, revision, onDone } = props;
  const form = useDeedForm({ staffId: '', reason: '' });
  const deed = useMutationOnce(reassignCase);
  const read = useRead(leadChoices, {});
  const submit = async () => {
    const check = form.check();
    const staffId = check.text('staffId', lead.staff);
    const reason = check.text('reason', lead.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, staffId, reason }))?.reassignCase;
    form.settle(answer, () => onDone('reassignCase'));
  };
  return (
    <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.colleagues : undefined)}>
      {(colleagues) => (
        <CaseDeedFrame way={props} form={form} deed={deed} submit={lead.submit} onSubmit={submit}>
          <Select
            label={lead.staff}
            placeholder={lead.choose}
            options={colleagues.map((one) => ({ value: one.id, label: `${one.fullName}, ${one.post}` }))}
            {...form.text('staffId')}
          />
          <TextArea label={lead.reason} hint={lead.reasonHint} rows={3} {...form.text('reason')} />
        </CaseDeedFrame>
      )}
    </Loaded>
  );
}

import { graphql } from '../../../gql';
import { useDeedForm } from '../../../law';
import { useMutationOnce, useRead } from '../../../lib/ask';
import { Loaded } from '../../../lib/faults';
import { DateInput, Select, TextArea, typedOf } from '../../../ui';
import { CaseDeedFrame, type DatedDeedProps } from './deed';
import { transfers } from './transfer-messages';

const transferCase = graphql(`
  mutation TransferCase($input: TransferCaseInput!) {
    transferCase(input: $input) {
      __typename
      ... on TransferCaseDone { former { id } }
      ... on TransferCaseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const officeChoices = graphql(`
  query OfficeChoices {
    regions { id name offices { id name } }
    viewer { __typename ... on StaffViewer { office { id } } }
  }
`);

const text = transfers.send;

interface Group {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function TransferCaseForm(props: DatedDeedProps) {
  const read = useRead(officeChoices, {}, { policy: 'cache-first' });
  return (
    <Loaded read={read} pick={(data) => data}>
      {({ regions, viewer }) => {
        const own = viewer?.__typename === 'StaffViewer' ? viewer.office.id : undefined;
        const groups = regions
          .map((region) => ({
            label: region.name,
            options: region.offices
              .filter((office) => office.id !== own)
              .map((office) => ({ value: office.id, label: office.name })),
          }))
          .filter((group) => group.options.length > 0);
        return <TransferForm {...props} groups={groups} />;
      }}
    </Loaded>
  );
}

function TransferForm(props: DatedDeedProps & { readonly groups: readonly Group[] }) {
  const { caseId, revision, onDone, today, groups } = props;
  const form = useDeedForm({ officeId: '', on: typedOf(today), reason: '' });
  const deed = useMutationOnce(transferCase);
  const submit = async () => {
    const check = form.check();
    const officeId = check.text('officeId', text.office);
    const on = check.day('on', text.on);
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, officeId, on, reason }))?.transferCase;
    form.settle(answer, () => onDone('transferCase'));
  };
  return (
    <CaseDeedFrame way={props} form={form} deed={deed} submit={text.submit} onSubmit={submit}>
      <p>{text.lead}</p>
      <Select label={text.office} placeholder={text.choose} groups={groups} {...form.text('officeId')} />
      <DateInput label={text.on} {...form.date('on')} />
      <TextArea label={text.reason} hint={text.reasonHint} rows={3} {...form.text('reason')} />
    </CaseDeedFrame>
  );
}

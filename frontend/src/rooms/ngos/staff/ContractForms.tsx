import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce, useRead } from '../../../lib/ask';
import { Loaded } from '../../../lib/faults';
import { Checkboxes, DateInput, NO_DATE, Select, TextArea, TextInput, type TypedDate, typedOf } from '../../../ui';
import { DeedCancel, type EntryDeedProps } from './deed';
import { words } from './messages';

const contractChoices = graphql(`
  query ContractChoices {
    measureList(id: "accompaniment") { id items { id title } }
    viewer {
      __typename
      ... on StaffViewer { regionOffices { id name } }
    }
  }
`);

const addNgoContract = graphql(`
  mutation AddNgoContract($input: AddNgoContractInput!) {
    addNgoContract(input: $input) {
      __typename
      ... on AddNgoContractDone { entry { id revision } }
      ... on AddNgoContractRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const endNgoContract = graphql(`
  mutation EndNgoContract($input: EndNgoContractInput!) {
    endNgoContract(input: $input) {
      __typename
      ... on EndNgoContractDone { entry { id revision } }
      ... on EndNgoContractRefused { objections { code ...ObjectionLine } }
    }
  }
`);

type ContractValues = {
  readonly number: string;
  readonly date: TypedDate;
  readonly from: TypedDate;
  readonly until: TypedDate;
  readonly officeId: string;
  readonly kinds: readonly string[];
};

const NEW: ContractValues = { number: '', date: NO_DATE, from: NO_DATE, until: NO_DATE, officeId: '', kinds: [] };

const text = words.contract;

export function AddContractForm({ entryId, revision, onDone, onFresh, cancelHref }: EntryDeedProps) {
  const form = useDeedForm<ContractValues>(NEW);
  const deed = useMutationOnce(addNgoContract);
  const choices = useRead(contractChoices, {}, { policy: 'cache-first' });
  const submit = async () => {
    const check = form.check();
    const contract = {
      number: check.text('number', text.number),
      date: check.day('date', text.date),
      from: check.day('from', text.from),
      until: check.day('until', text.until),
      officeId: check.text('officeId', text.office),
      kinds: [...form.values.kinds],
    };
    if (!check.passed()) return;
    const answer = (await deed.run({ entryId, revision, ...contract }))?.addNgoContract;
    form.settle(answer, () => onDone('addNgoContract'));
  };
  return (
    <Loaded read={choices} pick={(data) => (data.viewer?.__typename === 'StaffViewer' ? data : undefined)}>
      {({ measureList, viewer }) => (
        <DeedFormFrame
          form={form}
          {...deed}
          revision={revision}
          fresh={onFresh}
          submit={text.addSubmit}
          onSubmit={() => void submit()}
          aside={<DeedCancel href={cancelHref} />}
        >
          <TextInput label={text.number} width="short" {...form.text('number')} />
          <DateInput label={text.date} {...form.date('date')} />
          <DateInput label={text.from} hint={null} {...form.date('from')} />
          <DateInput label={text.until} hint={null} {...form.date('until')} />
          <Select
            label={text.office}
            placeholder={text.pickOffice}
            options={(viewer?.__typename === 'StaffViewer' ? viewer.regionOffices : []).map((one) => ({
              value: one.id,
              label: one.name,
            }))}
            {...form.text('officeId')}
          />
          <Checkboxes
            label={text.kinds}
            options={(measureList?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
            {...form.many('kinds')}
          />
        </DeedFormFrame>
      )}
    </Loaded>
  );
}

interface EndContractFormProps extends EntryDeedProps {
  readonly contractId: string;
  readonly today: string;
}

export function EndContractForm(props: EndContractFormProps) {
  const { entryId, revision, contractId, today, onDone, onFresh, cancelHref } = props;
  const form = useDeedForm({ on: typedOf(today), reason: '' });
  const deed = useMutationOnce(endNgoContract);
  const submit = async () => {
    const check = form.check();
    const on = check.day('on', text.on);
    const reason = check.text('reason', text.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ entryId, revision, contractId, on, reason }))?.endNgoContract;
    form.settle(answer, () => onDone('endNgoContract'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={text.endSubmit}
      onSubmit={() => void submit()}
      aside={<DeedCancel href={cancelHref} />}
    >
      <DateInput label={text.on} {...form.date('on')} />
      <TextArea label={text.reason} rows={3} {...form.text('reason')} />
    </DeedFormFrame>
  );
}

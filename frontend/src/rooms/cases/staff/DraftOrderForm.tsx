import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce, useRead } from '../../../lib/ask';
import { Loaded } from '../../../lib/faults';
import { Select } from '../../../ui';
import { type CaseDeedProps, DeedCancel } from './deed';
import { words } from './messages';

const colleaguesQuery = graphql(`
  query Colleagues {
    viewer {
      __typename
      ... on StaffViewer { colleagues { id fullName post } }
    }
  }
`);

const draftAppointmentOrder = graphql(`
  mutation DraftAppointmentOrder($input: DraftAppointmentOrderInput!) {
    draftAppointmentOrder(input: $input) {
      __typename
      ... on DraftAppointmentOrderDone { case { id revision } }
      ... on DraftAppointmentOrderRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const text = words.orderForm;

export function DraftOrderForm({ caseId, revision, onDone, onFresh, cancelHref }: CaseDeedProps) {
  const form = useDeedForm({ staffId: '' });
  const deed = useMutationOnce(draftAppointmentOrder);
  const read = useRead(colleaguesQuery, {});
  const submit = async () => {
    const check = form.check();
    const staffId = check.text('staffId', text.staff);
    if (!check.passed()) return;
    const answer = (await deed.run({ caseId, revision, staffId }))?.draftAppointmentOrder;
    form.settle(answer, () => onDone('draftAppointmentOrder'));
  };
  return (
    <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.colleagues : undefined)}>
      {(colleagues) =>
        colleagues.length === 0 ? (
          <p>{text.nobody}</p>
        ) : (
          <DeedFormFrame
            form={form}
            {...deed}
            revision={revision}
            fresh={onFresh}
            submit={text.submit}
            onSubmit={() => void submit()}
            aside={<DeedCancel href={cancelHref} />}
          >
            <Select
              label={text.staff}
              hint={text.staffHint}
              placeholder={text.choose}
              options={colleagues.map((one) => ({ value: one.id, label: `${one.fullName}, ${one.post}` }))}
              {...form.text('staffId')}
            />
          </DeedFormFrame>
        )
      }
    </Loaded>
  );
}

import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, TextArea, typedOf } from '../../../ui';
import type { MemberDeedProps } from './ChangeMemberForm';
import { memberWords as words } from './member-messages';

const endStaffMembership = graphql(`
  mutation EndStaffMembership($input: EndStaffMembershipInput!) {
    endStaffMembership(input: $input) {
      __typename
      ... on EndStaffMembershipDone { member { id revision casesLeft } }
      ... on EndStaffMembershipRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface EndMemberProps extends MemberDeedProps {
  readonly today: string;
  /** How many cases the worker leads: they become nobody's. */
  readonly casesLeft: number;
}

export function EndMemberForm({ memberId, revision, onDone, onFresh, today, casesLeft }: EndMemberProps) {
  const form = useDeedForm({ on: typedOf(today), reason: '' }, [], `${memberId}-end-`);
  const deed = useMutationOnce(endStaffMembership);
  const submit = async () => {
    const check = form.check();
    const on = check.day('on', words.leftOn);
    const reason = check.text('reason', words.reason);
    if (!check.passed()) return;
    const answer = (await deed.run({ memberId, revision, on, reason }))?.endStaffMembership;
    form.settle(answer, () => onDone('endStaffMembership'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={words.endSubmit}
      onSubmit={() => void submit()}
    >
      <p>{words.endNote}</p>
      {casesLeft > 0 ? <p>{words.endCases(casesLeft)}</p> : null}
      <DateInput label={words.leftOn} {...form.date('on')} />
      <TextArea label={words.reason} hint={words.reasonHint} rows={3} {...form.text('reason')} />
    </DeedFormFrame>
  );
}

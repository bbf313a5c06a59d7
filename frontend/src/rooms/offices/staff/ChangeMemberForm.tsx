import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { MemberFields, type MemberValues, readMember, rolesMissing } from './MemberFields';
import { type MemberDeed, memberWords as words } from './member-messages';

const changeStaffMember = graphql(`
  mutation ChangeStaffMember($input: ChangeStaffMemberInput!) {
    changeStaffMember(input: $input) {
      __typename
      ... on ChangeStaffMemberDone { member { id revision } }
      ... on ChangeStaffMemberRefused { objections { code ...ObjectionLine } }
    }
  }
`);

export interface MemberDeedProps {
  readonly memberId: string;
  readonly revision: number;
  readonly onDone: (deed: MemberDeed) => void;
  readonly onFresh: () => void;
}

export function ChangeMemberForm({
  memberId,
  revision,
  onDone,
  onFresh,
  now,
}: MemberDeedProps & { now: MemberValues }) {
  const form = useDeedForm(now, [], `${memberId}-change-`);
  const deed = useMutationOnce(changeStaffMember);
  const submit = async () => {
    const check = form.check();
    const member = readMember(check, form.values);
    if (!check.passed(rolesMissing(member.roles))) return;
    const answer = (await deed.run({ memberId, revision, ...member }))?.changeStaffMember;
    form.settle(answer, () => onDone('changeStaffMember'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={words.changeSubmit}
      onSubmit={() => void submit()}
    >
      <MemberFields form={form} />
    </DeedFormFrame>
  );
}

import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, TextInput, typedOf } from '../../../ui';
import { MemberFields, type MemberValues, readMember, rolesMissing } from './MemberFields';
import { type MemberDeed, memberWords as words } from './member-messages';

const addStaffMember = graphql(`
  mutation AddStaffMember($input: AddStaffMemberInput!) {
    addStaffMember(input: $input) {
      __typename
      ... on AddStaffMemberDone { member { id revision } }
      ... on AddStaffMemberRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const EMPTY: MemberValues = { fullName: '', post: '', phone: '', email: '', roles: ['SPECIALIST'] };

interface AddMemberFormProps {
  readonly today: string;
  readonly onDone: (deed: MemberDeed) => void;
}

export function AddMemberForm({ today, onDone }: AddMemberFormProps) {
  const form = useDeedForm({ ...EMPTY, employedSince: typedOf(today), linkCode: '' }, [], 'new-');
  const deed = useMutationOnce(addStaffMember);
  const submit = async () => {
    const check = form.check();
    const member = readMember(check, form.values);
    const employedSince = check.day('employedSince', words.employedSince);
    const linkCode = check.optional('linkCode');
    if (!check.passed(rolesMissing(member.roles))) return;
    const answer = (await deed.run({ ...member, employedSince, linkCode }))?.addStaffMember;
    form.settle(answer, () => onDone('addStaffMember'));
  };
  return (
    <DeedFormFrame form={form} {...deed} submit={words.addSubmit} onSubmit={() => void submit()}>
      <MemberFields form={form} />
      <DateInput label={words.employedSince} {...form.date('employedSince')} />
      <TextInput
        label={words.code}
        hint={words.codeHint}
        optional
        width="short"
        autoComplete="off"
        {...form.text('linkCode')}
      />
    </DeedFormFrame>
  );
}

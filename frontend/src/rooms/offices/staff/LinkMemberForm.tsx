import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextInput } from '../../../ui';
import type { MemberDeedProps } from './ChangeMemberForm';
import { memberWords as words } from './member-messages';

const linkStaffAccount = graphql(`
  mutation LinkStaffAccount($input: LinkStaffAccountInput!) {
    linkStaffAccount(input: $input) {
      __typename
      ... on LinkStaffAccountDone { member { id revision } }
      ... on LinkStaffAccountRefused { objections { code ...ObjectionLine } }
    }
  }
`);

export function LinkMemberForm(props: MemberDeedProps & { replaces: boolean }) {
  const { memberId, revision, onDone, onFresh, replaces } = props;
  const form = useDeedForm({ linkCode: '' }, [], `${memberId}-link-`);
  const deed = useMutationOnce(linkStaffAccount);
  const submit = async () => {
    const check = form.check();
    const linkCode = check.text('linkCode', words.code);
    if (!check.passed()) return;
    const answer = (await deed.run({ memberId, revision, linkCode }))?.linkStaffAccount;
    form.settle(answer, () => onDone('linkStaffAccount'));
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={revision}
      fresh={onFresh}
      submit={words.linkSubmit}
      onSubmit={() => void submit()}
    >
      {replaces ? <p>{words.linkReplaces}</p> : null}
      <TextInput
        label={words.code}
        hint={words.codeNeeded}
        width="short"
        autoComplete="off"
        {...form.text('linkCode')}
      />
    </DeedFormFrame>
  );
}

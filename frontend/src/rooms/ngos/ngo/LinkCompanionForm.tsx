import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { TextInput } from '../../../ui';
import { type CompanionDeed, companionWords as words } from './messages';

const linkCompanionAccount = graphql(`
  mutation LinkCompanionAccount($input: LinkCompanionAccountInput!) {
    linkCompanionAccount(input: $input) {
      __typename
      ... on LinkCompanionAccountDone { companion { id revision } }
      ... on LinkCompanionAccountRefused { objections { code ...ObjectionLine } }
    }
  }
`);

export interface CompanionDeedProps {
  readonly companionId: string;
  readonly revision: number;
  readonly onDone: (deed: CompanionDeed) => void;
  readonly onFresh: () => void;
}

export function LinkCompanionForm(props: CompanionDeedProps & { replaces: boolean }) {
  const { companionId, revision, onDone, onFresh, replaces } = props;
  const form = useDeedForm({ linkCode: '' }, [], `${companionId}-link-`);
  const deed = useMutationOnce(linkCompanionAccount);
  const submit = async () => {
    const check = form.check();
    const linkCode = check.text('linkCode', words.code);
    if (!check.passed()) return;
    const answer = (await deed.run({ companionId, revision, linkCode }))?.linkCompanionAccount;
    form.settle(answer, () => onDone('linkCompanionAccount'));
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

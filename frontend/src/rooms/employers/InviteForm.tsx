import { graphql } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { Checkbox, TextInput } from '../../ui';
import { peopleWords as words } from './people-messages';

const inviteColleague = graphql(`
  mutation InviteColleague($input: InviteColleagueInput!) {
    inviteColleague(input: $input) {
      __typename
      ... on InviteColleagueDone { member { id revision way awaitsCode } }
      ... on InviteColleagueRefused { objections { code ...ObjectionLine } }
    }
  }
`);

interface InviteFormProps {
  readonly organisationId: string;
  readonly onDone: (text: string) => void;
}

/** An administrator calls a colleague; the answer says by which of the two ways. */
export function InviteForm({ organisationId, onDone }: InviteFormProps) {
  const form = useDeedForm({ fullName: '', post: '', email: '', administrator: false, linkCode: '' }, [], 'invite-');
  const deed = useMutationOnce(inviteColleague);
  const submit = async () => {
    const check = form.check();
    const fullName = check.text('fullName', words.fullName);
    const post = check.text('post', words.post);
    const email = check.text('email', words.email);
    const linkCode = check.optional('linkCode');
    if (!check.passed()) return;
    const { administrator } = form.values;
    const answer = (await deed.run({ organisationId, fullName, post, email, administrator, linkCode }))
      ?.inviteColleague;
    form.settle(answer, (done) => {
      const { way, awaitsCode } = done.member;
      onDone(awaitsCode ? words.invited.AWAITS : words.invited[way === 'LETTER' ? 'LETTER' : 'CODE']);
    });
  };
  return (
    <DeedFormFrame form={form} {...deed} submit={words.inviteSubmit} onSubmit={() => void submit()}>
      <TextInput label={words.fullName} autoComplete="off" {...form.text('fullName')} />
      <TextInput label={words.post} autoComplete="off" {...form.text('post')} />
      <TextInput label={words.email} hint={words.emailHint} type="email" autoComplete="off" {...form.text('email')} />
      <Checkbox label={words.makeAdministrator} {...form.flag('administrator')} />
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

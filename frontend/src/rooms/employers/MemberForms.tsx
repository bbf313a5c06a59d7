import { graphql } from '../../gql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { Checkbox, DateInput, TextInput, typedOf } from '../../ui';
import { peopleWords as words } from './people-messages';

const linkColleagueAccount = graphql(`
  mutation LinkColleagueAccount($input: LinkColleagueAccountInput!) {
    linkColleagueAccount(input: $input) {
      __typename
      ... on LinkColleagueAccountDone { member { id revision } }
      ... on LinkColleagueAccountRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const changeColleague = graphql(`
  mutation ChangeColleague($input: ChangeColleagueInput!) {
    changeColleague(input: $input) {
      __typename
      ... on ChangeColleagueDone { member { id revision } }
      ... on ChangeColleagueRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const endMembership = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      __typename
      ... on EndMembershipDone { until own }
      ... on EndMembershipRefused { objections { code ...ObjectionLine } }
    }
  }
`);

export type MemberDeed = keyof typeof words.done;

export interface MemberDeedProps {
  readonly employerMemberId: string;
  readonly revision: number;
  readonly onDone: (deed: MemberDeed) => void;
  readonly onFresh: () => void;
}

export function LinkForm({ employerMemberId, revision, onDone, onFresh }: MemberDeedProps) {
  const form = useDeedForm({ linkCode: '' }, [], `${employerMemberId}-link-`);
  const deed = useMutationOnce(linkColleagueAccount);
  const submit = async () => {
    const check = form.check();
    const linkCode = check.text('linkCode', words.code);
    if (!check.passed()) return;
    const answer = (await deed.run({ employerMemberId, revision, linkCode }))?.linkColleagueAccount;
    form.settle(answer, () => onDone('linkColleagueAccount'));
  };
  const rest = { revision, fresh: onFresh, submit: words.linkSubmit, onSubmit: () => void submit() };
  return (
    <DeedFormFrame form={form} {...deed} {...rest}>
      <p>{words.linkNote}</p>
      <TextInput label={words.code} width="short" autoComplete="off" {...form.text('linkCode')} />
    </DeedFormFrame>
  );
}

export function ChangeForm(props: MemberDeedProps & { post: string; administrator: boolean }) {
  const { employerMemberId, revision, onDone, onFresh, post: before, administrator: was } = props;
  const form = useDeedForm({ post: before, administrator: was }, [], `${employerMemberId}-change-`);
  const deed = useMutationOnce(changeColleague);
  const submit = async () => {
    const check = form.check();
    const post = check.text('post', words.post);
    if (!check.passed()) return;
    const { administrator } = form.values;
    const answer = (await deed.run({ employerMemberId, revision, post, administrator }))?.changeColleague;
    form.settle(answer, () => onDone('changeColleague'));
  };
  const rest = { revision, fresh: onFresh, submit: words.changeSubmit, onSubmit: () => void submit() };
  return (
    <DeedFormFrame form={form} {...deed} {...rest}>
      <TextInput label={words.post} autoComplete="off" {...form.text('post')} />
      <Checkbox label={words.makeAdministrator} {...form.flag('administrator')} />
    </DeedFormFrame>
  );
}

export function EndForm(props: MemberDeedProps & { own: boolean; today: string }) {
  const { employerMemberId, revision, onDone, onFresh, own, today } = props;
  const form = useDeedForm({ on: typedOf(today) }, [], `${employerMemberId}-end-`);
  const deed = useMutationOnce(endMembership);
  const submit = async () => {
    const check = form.check();
    const on = check.day('on', words.on);
    if (!check.passed()) return;
    const answer = (await deed.run({ employerMemberId, revision, on }))?.endMembership;
    form.settle(answer, (done) => onDone(done.own ? 'left' : 'endMembership'));
  };
  const said = own ? words.leaveSubmit : words.endSubmit;
  const rest = { revision, fresh: onFresh, submit: said, onSubmit: () => void submit() };
  return (
    <DeedFormFrame form={form} {...deed} {...rest}>
      <p>{words.endNote}</p>
      <DateInput label={words.on} {...form.date('on')} />
    </DeedFormFrame>
  );
}

import { graphql } from '../../../gql';
import type { MentorOrigin } from '../../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { DateInput, NO_DATE, Radios, TextInput } from '../../../ui';
import { words as common } from '../messages';
import { words } from './messages';

const appointMentor = graphql(`
  mutation AppointMentor($input: AppointMentorInput!) {
    appointMentor(input: $input) {
      __typename
      ... on AppointMentorDone { plan { id revision } }
      ... on AppointMentorRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const ORIGINS: readonly MentorOrigin[] = ['OWN_WORKER', 'ASSOCIATION'];

interface MentorFormProps {
  readonly of: { readonly planId: string; readonly revision: number };
  readonly onDone: () => void;
  readonly onFresh: () => void;
}

/** Names the mentor, who has agreed before. */
export function MentorForm({ of, onDone, onFresh }: MentorFormProps) {
  const form = useDeedForm({ name: '', post: '', origin: '', association: '', consentOn: NO_DATE }, [], 'mentor-');
  const deed = useMutationOnce(appointMentor);
  const lent = form.values.origin === 'ASSOCIATION';
  const submit = async () => {
    const check = form.check();
    const name = check.text('name', words.mentorName);
    const post = check.text('post', words.mentorPost);
    const origin = check.choice('origin', words.mentorOrigin, ORIGINS);
    const association = lent ? check.text('association', words.association) : null;
    const consentOn = check.day('consentOn', words.consentOn);
    if (!check.passed()) return;
    const answer = (await deed.run({ ...of, name, post, origin, association, consentOn }))?.appointMentor;
    form.settle(answer, () => onDone());
  };
  return (
    <DeedFormFrame
      form={form}
      {...deed}
      revision={of.revision}
      fresh={onFresh}
      submit={words.appoint}
      onSubmit={() => void submit()}
    >
      <TextInput label={words.mentorName} {...form.text('name')} />
      <TextInput label={words.mentorPost} {...form.text('post')} />
      <Radios
        label={words.mentorOrigin}
        options={ORIGINS.map((one) => ({ value: one, label: common.mentorFrom[one] }))}
        {...form.choice('origin')}
      />
      {lent ? <TextInput label={words.association} {...form.text('association')} /> : null}
      <DateInput label={words.consentOn} {...form.date('consentOn')} />
    </DeedFormFrame>
  );
}

import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { MentorWish } from '../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { useMutationOnce } from '../../lib/ask';
import { Checkbox, DateInput, Radios, Select, TextArea, TextInput, typedOf } from '../../ui';
import { noticeWords } from './messages';
import { requestWords as words } from './request-messages';

const requestWorkplacePlan = graphql(`
  mutation RequestWorkplacePlan($input: RequestWorkplacePlanInput!) {
    requestWorkplacePlan(input: $input) {
      __typename
      ... on RequestWorkplacePlanDone { request { id revision } }
      ... on RequestWorkplacePlanRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const planRequestOffices = graphql(`
  fragment PlanRequestOffices on EmployerOrganisation {
    id
    facts { region { id offices { id name } } }
  }
`);

const MENTORS: readonly MentorWish[] = ['OWN_WORKER', 'FROM_ASSOCIATION', 'NOT_NEEDED', 'UNDECIDED'];

interface PlanRequestFormProps {
  readonly organisation: FragmentType<typeof planRequestOffices>;
  readonly onDone: (id: string) => void;
}

/** About whom, for what work, and with whom to talk. The number of the worker is typed last and kept nowhere. */
export function PlanRequestForm({ organisation: masked, onDone }: PlanRequestFormProps) {
  const { id: organisationId, facts } = readFragment(planRequestOffices, masked);
  const { offices } = facts.region;
  const only = offices.length === 1 ? (offices[0]?.id ?? '') : '';
  const [snils, setSnils] = useState('');
  const form = useDeedForm(
    {
      officeId: only,
      lastName: '',
      firstName: '',
      middleName: '',
      birthDate: typedOf(''),
      post: '',
      startsOn: typedOf(''),
      wishes: '',
      mentor: '',
      contactName: '',
      contactPhone: '',
      agreed: false,
    },
    ['snils'],
  );
  const deed = useMutationOnce(requestWorkplacePlan);
  const submit = async () => {
    const check = form.check();
    const officeId = check.text('officeId', words.office);
    const lastName = check.text('lastName', words.lastName);
    const firstName = check.text('firstName', words.firstName);
    const middleName = check.optional('middleName');
    const birthDate = check.day('birthDate', words.birthDate);
    const post = check.text('post', words.post);
    const startsOn = check.day('startsOn', words.startsOn);
    const wishes = check.optional('wishes');
    const mentor = check.choice('mentor', words.mentor, MENTORS);
    const contactName = check.text('contactName', words.contactName);
    const contactPhone = check.text('contactPhone', words.contactPhone);
    const agreed = check.agreed('agreed', words.agreedMissing);
    if (!check.passed(snils.trim() ? [] : [{ field: 'snils', message: words.snilsMissing }])) return;
    const who = { lastName, firstName, middleName, birthDate, snils: snils.trim() };
    const job = { post, startsOn, wishes, mentor, contactName, contactPhone, agreed };
    const answer = (await deed.run({ organisationId, officeId, ...who, ...job }))?.requestWorkplacePlan;
    form.settle(answer, (done) => onDone(done.request.id));
  };
  return (
    <DeedFormFrame form={form} {...deed} submit={words.submit} onSubmit={() => void submit()}>
      <Select
        label={words.office}
        placeholder={words.office}
        options={offices.map((one) => ({ value: one.id, label: one.name }))}
        {...form.text('officeId')}
      />
      <h2>{words.worker}</h2>
      <TextInput label={words.lastName} autoComplete="off" {...form.text('lastName')} />
      <TextInput label={words.firstName} autoComplete="off" {...form.text('firstName')} />
      <TextInput label={words.middleName} optional autoComplete="off" {...form.text('middleName')} />
      <DateInput label={words.birthDate} {...form.date('birthDate')} />
      <h2>{words.job}</h2>
      <TextInput label={words.post} autoComplete="off" {...form.text('post')} />
      <DateInput label={words.startsOn} hint={words.startsOnHint} {...form.date('startsOn')} />
      <TextArea label={words.wishes} hint={words.wishesHint} rows={4} {...form.text('wishes')} />
      <Radios
        label={words.mentor}
        options={MENTORS.map((one) => ({ value: one, label: noticeWords.mentors[one] }))}
        {...form.choice('mentor')}
      />
      <h2>{words.talk}</h2>
      <TextInput label={words.contactName} autoComplete="name" {...form.text('contactName')} />
      <TextInput label={words.contactPhone} type="tel" autoComplete="tel" {...form.text('contactPhone')} />
      <TextInput
        id="snils"
        name="snils"
        label={words.snils}
        hint={words.snilsHint}
        inputMode="numeric"
        width="short"
        autoComplete="off"
        value={snils}
        error={form.errorOf('snils')}
        onChange={(event) => setSnils(event.target.value)}
      />
      <Checkbox label={words.agreed} {...form.flag('agreed')} />
      <p>{words.ours}</p>
    </DeedFormFrame>
  );
}

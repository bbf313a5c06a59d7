import type { ReactNode } from 'react';
import { graphql } from '../../../gql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce } from '../../../lib/ask';
import { Checkbox, Checkboxes, DateInput, Radios, TextInput, typedOf } from '../../../ui';
import { type IntakeValues, NEEDS, PAPERS, readIntake, SOURCES } from './intake';
import { intake as text } from './intake-messages';
import { names } from './messages';
import { type KnownPerson, SnilsLookup } from './SnilsLookup';

const intakeCase = graphql(`
  mutation IntakeCase($input: IntakeCaseInput!) {
    intakeCase(input: $input) {
      __typename
      ... on IntakeCaseDone { case { id revision } }
      ... on IntakeCaseRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const SOURCE_OPTIONS = SOURCES.map((one) => ({ value: one, label: names.sourceOption[one] }));

interface IntakeFormProps {
  /** What is known before anything is typed. */
  readonly initial: IntakeValues;
  readonly onDone: (caseId: string) => void;
}

/** The whole intake on one page: a person at the desk waits while it is typed. */
export function IntakeForm({ initial, onDone }: IntakeFormProps) {
  const form = useDeedForm<IntakeValues>(initial);
  const deed = useMutationOnce(intakeCase);
  const submit = async () => {
    const check = form.check();
    const input = readIntake(check, form.values);
    if (!check.passed()) return;
    const answer = (await deed.run(input))?.intakeCase;
    form.settle(answer, (done) => onDone(done.case.id));
  };
  const fill = (person: KnownPerson) =>
    form.set({
      lastName: person.lastName,
      firstName: person.firstName,
      middleName: person.middleName ?? '',
      birthDate: typedOf(person.birthDate),
      phone: person.phone ?? '',
      email: person.email ?? '',
      communicationNeeds: person.communicationNeeds,
    });
  return (
    <DeedFormFrame form={form} {...deed} submit={text.submit} onSubmit={() => void submit()}>
      <Section title={text.sections.identity}>
        <div className="pair">
          <Radios
            label={text.identityKind}
            options={PAPERS.map((one) => ({ value: one, label: names.identity[one] }))}
            {...form.choice('identityPaper')}
          />
          <Checkbox label={text.identitySeen} {...form.flag('identityPaperSeen')} />
        </div>
      </Section>
      <Section title={text.sections.person}>
        <SnilsLookup field={form.text('snils')} onFound={fill} />
        <div className="trio">
          <TextInput label={text.lastName} autoComplete="off" {...form.text('lastName')} />
          <TextInput label={text.firstName} autoComplete="off" {...form.text('firstName')} />
          <TextInput label={text.middleName} optional autoComplete="off" {...form.text('middleName')} />
        </div>
        <div className="trio trio--end">
          <DateInput label={text.birthDate} hint={null} {...form.date('birthDate')} />
          <TextInput label={text.phone} optional type="tel" autoComplete="off" {...form.text('phone')} />
          <TextInput label={text.email} optional type="email" autoComplete="off" {...form.text('email')} />
        </div>
        <div className="flow">
          <Checkboxes
            label={text.needs}
            options={NEEDS.map((one) => ({ value: one, label: names.need[one] }))}
            {...form.many('communicationNeeds')}
          />
        </div>
        <Radios
          inline
          label={text.personalDataSource}
          options={SOURCE_OPTIONS}
          {...form.choice('personalDataSource')}
        />
      </Section>
      <Section title={text.sections.file}>
        <div className="trio trio--end">
          <TextInput label={text.personalFileNumber} autoComplete="off" {...form.text('personalFileNumber')} />
          <DateInput label={text.personalFileDate} hint={null} {...form.date('personalFileDate')} />
        </div>
      </Section>
      <Section title={text.sections.plan}>
        <DateInput label={text.planAgreedOn} hint={null} {...form.date('planAgreedOn')} />
        <Radios inline label={text.planSource} options={SOURCE_OPTIONS} {...form.choice('planSource')} />
      </Section>
      <Section title={text.sections.ipra}>
        <div className="trio trio--end">
          <TextInput label={text.ipraNumber} autoComplete="off" {...form.text('ipraNumber')} />
          <DateInput label={text.ipraReceivedOn} hint={null} {...form.date('ipraReceivedOn')} />
          <DateInput label={text.ipraValidUntil} hint={text.ipraValidUntilHint} {...form.date('ipraValidUntil')} />
        </div>
        <Radios inline label={text.ipraSource} options={SOURCE_OPTIONS} {...form.choice('ipraSource')} />
      </Section>
    </DeedFormFrame>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="form-section">
      <legend>
        <h2>{title}</h2>
      </legend>
      <div className="form-section__body">{children}</div>
    </fieldset>
  );
}

import type { CommunicationNeed, FactSource, IdentityPaperKind, IntakeCaseInput } from '../../../gql/graphql';
import type { Check } from '../../../lib/form';
import { NO_DATE, type TypedDate, typedOf } from '../../../ui';
import { intake as text } from './intake-messages';

export const SOURCES: readonly FactSource[] = ['SMEV_EXTRACT', 'ELECTRONIC', 'PAPER'];
export const PAPERS: readonly IdentityPaperKind[] = ['PASSPORT', 'SUBSTITUTE'];
export const NEEDS: readonly CommunicationNeed[] = [
  'SIGN_LANGUAGE',
  'LARGE_PRINT',
  'PLAIN_LANGUAGE',
  'NO_PHONE',
  'PAPER',
];

/** The form as typed. Each name is the last word of the server's path, so objections find their fields. */
export type IntakeValues = {
  readonly identityPaper: string;
  readonly identityPaperSeen: boolean;
  readonly snils: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly birthDate: TypedDate;
  readonly phone: string;
  readonly email: string;
  readonly communicationNeeds: readonly string[];
  readonly personalDataSource: string;
  readonly personalFileNumber: string;
  readonly personalFileDate: TypedDate;
  readonly planAgreedOn: TypedDate;
  readonly planSource: string;
  readonly ipraNumber: string;
  readonly ipraReceivedOn: TypedDate;
  readonly ipraValidUntil: TypedDate;
  readonly ipraSource: string;
};

export const EMPTY_INTAKE: IntakeValues = {
  identityPaper: '',
  identityPaperSeen: false,
  snils: '',
  lastName: '',
  firstName: '',
  middleName: '',
  birthDate: NO_DATE,
  phone: '',
  email: '',
  communicationNeeds: [],
  personalDataSource: '',
  personalFileNumber: '',
  personalFileDate: NO_DATE,
  planAgreedOn: NO_DATE,
  planSource: '',
  ipraNumber: '',
  ipraReceivedOn: NO_DATE,
  ipraValidUntil: NO_DATE,
  ipraSource: '',
};

interface PersonOfPlan {
  readonly snils: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName?: string | null;
  readonly birthDate: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly communicationNeeds: readonly CommunicationNeed[];
}

/** What an agreed plan tells; everything else is asked at the desk. */
export function intakeOf(person: PersonOfPlan, agreedOn: string): IntakeValues {
  return {
    ...EMPTY_INTAKE,
    snils: person.snils,
    lastName: person.lastName,
    firstName: person.firstName,
    middleName: person.middleName ?? '',
    birthDate: typedOf(person.birthDate),
    phone: person.phone ?? '',
    email: person.email ?? '',
    communicationNeeds: person.communicationNeeds,
    planAgreedOn: typedOf(agreedOn),
    planSource: 'ELECTRONIC',
  };
}

/** Eleven digits are enough to ask whether the person is known; the control digits are the server's business. */
export function snilsDigits(typed: string): string | undefined {
  const digits = typed.replace(/\D/g, '');
  return digits.length === 11 ? digits : undefined;
}

/** Reads the form from top to bottom, so that the error summary has the order of the page. */
export function readIntake(check: Check<IntakeValues>, values: IntakeValues): Omit<IntakeCaseInput, 'idempotencyKey'> {
  const identityPaper = check.choice('identityPaper', text.identityKind, PAPERS);
  const identityPaperSeen = check.agreed('identityPaperSeen', text.identityNotSeen);
  const person = {
    snils: check.text('snils', text.snils),
    lastName: check.text('lastName', text.lastName),
    firstName: check.text('firstName', text.firstName),
    middleName: check.optional('middleName'),
    birthDate: check.day('birthDate', text.birthDate),
    phone: check.optional('phone'),
    email: check.optional('email'),
    communicationNeeds: NEEDS.filter((one) => values.communicationNeeds.includes(one)),
  };
  return {
    identityPaper,
    identityPaperSeen,
    person,
    personalDataSource: check.choice('personalDataSource', text.personalDataSource, SOURCES),
    personalFileNumber: check.text('personalFileNumber', text.personalFileNumber),
    personalFileDate: check.day('personalFileDate', text.personalFileDate),
    planAgreedOn: check.day('planAgreedOn', text.planAgreedOn),
    planSource: check.choice('planSource', text.planSource, SOURCES),
    ipraNumber: check.text('ipraNumber', text.ipraNumber),
    ipraReceivedOn: check.day('ipraReceivedOn', text.ipraReceivedOn),
    ipraValidUntil: check.optionalDay('ipraValidUntil', text.ipraValidUntil),
    ipraSource: check.choice('ipraSource', text.ipraSource, SOURCES),
  };
}

import { describe, expect, it } from 'vitest';
import { checkOf, controlOf } from '../../../lib/form';
import type { FormError } from '../../../ui';
import { EMPTY_INTAKE, type IntakeValues, intakeOf, readIntake, snilsDigits } from './intake';

const filled: IntakeValues = {
  ...EMPTY_INTAKE,
  identityPaper: 'PASSPORT',
  identityPaperSeen: true,
  snils: '112-233-445 95',
  lastName: 'A',
  firstName: 'B',
  birthDate: { day: '3', month: '4', year: '1991' },
  communicationNeeds: ['PAPER', 'SIGN_LANGUAGE'],
  personalDataSource: 'PAPER',
  personalFileNumber: ' 7 ',
  personalFileDate: { day: '5', month: '10', year: '2026' },
  planAgreedOn: { day: '11', month: '11', year: '2026' },
  planSource: 'ELECTRONIC',
  ipraNumber: '9',
  ipraReceivedOn: { day: '1', month: '10', year: '2026' },
  ipraSource: 'SMEV_EXTRACT',
};

function read(values: IntakeValues) {
  let errors: readonly FormError[] = [];
  const check = checkOf(values, (found) => {
    errors = found;
  });
  const input = readIntake(check, values);
  check.passed();
  return { input, errors };
}

describe('the intake', () => {
  it('is sent as the contract wants it', () => {
    expect(read(filled)).toEqual({
      errors: [],
      input: {
        person: {
          snils: '112-233-445 95',
          lastName: 'A',
          firstName: 'B',
          middleName: null,
          birthDate: '1991-04-03',
          phone: null,
          email: null,
          communicationNeeds: ['SIGN_LANGUAGE', 'PAPER'],
        },
        personalDataSource: 'PAPER',
        identityPaper: 'PASSPORT',
        identityPaperSeen: true,
        personalFileNumber: '7',
        personalFileDate: '2026-10-05',
        planAgreedOn: '2026-11-11',
        planSource: 'ELECTRONIC',
        ipraNumber: '9',
        ipraReceivedOn: '2026-10-01',
        ipraValidUntil: null,
        ipraSource: 'SMEV_EXTRACT',
      },
    });
  });

  it('names every field that is missing, in the order of the page', () => {
    expect(read(EMPTY_INTAKE).errors.map((one) => one.field)).toEqual([
      'identityPaper',
      'identityPaperSeen',
      'snils',
      'lastName',
      'firstName',
      'birthDate',
      'personalDataSource',
      'personalFileNumber',
      'personalFileDate',
      'planAgreedOn',
      'planSource',
      'ipraNumber',
      'ipraReceivedOn',
      'ipraSource',
    ]);
  });

  it('has a control for every path that the server may object to', () => {
    const { input } = read(filled);
    const paths = [
      ...Object.keys(input)
        .filter((key) => key !== 'person')
        .map((key) => [key]),
      ...Object.keys(input.person).map((key) => ['person', key]),
    ];
    const known = Object.keys(EMPTY_INTAKE);
    expect(paths.filter((path) => controlOf(path, known) === undefined)).toEqual([]);
  });
});

describe('the look-up by number', () => {
  it('begins with eleven digits, however they are parted', () => {
    expect(snilsDigits('112-233-445 95')).toBe('11223344595');
    expect(snilsDigits('11223344595')).toBe('11223344595');
    expect(snilsDigits('112-233-445 9')).toBeUndefined();
    expect(snilsDigits('')).toBeUndefined();
  });
});

describe('an intake by a plan from ЕЦП', () => {
  it('begins with what ЕЦП told, and leaves to the desk what only the desk can see', () => {
    const person = {
      snils: '112-233-445 95',
      lastName: 'A',
      firstName: 'B',
      middleName: null,
      birthDate: '1991-04-03',
      phone: null,
      email: null,
      communicationNeeds: ['PAPER'] as const,
    };
    expect(intakeOf(person, '2026-11-11')).toEqual({
      ...EMPTY_INTAKE,
      snils: '112-233-445 95',
      lastName: 'A',
      firstName: 'B',
      birthDate: { day: '3', month: '4', year: '1991' },
      communicationNeeds: ['PAPER'],
      planAgreedOn: { day: '11', month: '11', year: '2026' },
      planSource: 'ELECTRONIC',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { controlOf } from '../../../lib/form';
import { NO_DATE } from '../../../ui';
import {
  type EntryValues,
  NEW_ENTRY,
  newRegion,
  newService,
  newTrained,
  newWorker,
  nextKey,
  readEntry,
  rowControls,
  valuesOf,
} from './entry';

const FILLED: EntryValues = {
  name: ' Опора ',
  inn: '7700000016',
  ogrn: '',
  phone: '+7 495 000-22-33',
  email: 'info@example.org',
  site: '',
  address: 'Москва',
  capacity: '4',
  conditions: '',
  offices: ['office_moscow-south'],
  communicationNeeds: ['PAPER', 'SIGN_LANGUAGE'],
  ways: ['REMOTE'],
  services: [{ ...newService(0, 'accompaniment-6'), conditions: ' С переводчиком ' }],
  regions: [{ key: 0, region: 'RU-MOW' }],
  trainedStaff: [{ ...newTrained(0), id: 'ngoworker_1', name: 'Котова', post: 'помощник', paper: '№ 5' }],
  accompanying: [{ ...newWorker(0), name: 'Котова', phone: '+7 900' }],
};

describe('an entry as typed', () => {
  it('becomes what the server wants: trimmed, nothing where nothing stands, in the order of the contract', () => {
    const { entry, errors } = readEntry(FILLED);
    expect(errors).toEqual([]);
    expect(entry).toMatchObject({
      name: 'Опора',
      ogrn: null,
      site: null,
      capacity: 4,
      communicationNeeds: ['SIGN_LANGUAGE', 'PAPER'],
      services: [{ listed: 'accompaniment-6', ownTitle: null, conditions: 'С переводчиком' }],
      regions: ['RU-MOW'],
      trainedStaff: [{ id: 'ngoworker_1', validUntil: null }],
      accompanying: [{ id: null, email: null }],
    });
  });

  it('says everything that is missing, each at its control', () => {
    const empty: EntryValues = {
      ...NEW_ENTRY,
      capacity: 'много',
      services: [newService(0, null)],
      regions: [newRegion(0)],
      trainedStaff: [{ ...newTrained(0), validUntil: { ...NO_DATE, day: '31', month: '2', year: '2027' } }],
      accompanying: [newWorker(0)],
    };
    expect(readEntry(empty).errors.map((one) => one.field)).toEqual([
      'name',
      'inn',
      'phone',
      'email',
      'address',
      'capacity',
      'entry-services-0-ownTitle',
      'entry-regions-0-region',
      'entry-trainedStaff-0-name',
      'entry-trainedStaff-0-post',
      'entry-trainedStaff-0-paper',
      'entry-trainedStaff-0-validUntil',
      'entry-accompanying-0-name',
      'entry-accompanying-0-phone',
    ]);
  });

  it('has at least one service', () => {
    expect(readEntry({ ...FILLED, services: [] }).errors.map((one) => one.field)).toEqual(['services']);
  });

  it('gives the server’s path to a field the control of that field', () => {
    const known = [...Object.keys(FILLED), ...rowControls(FILLED)];
    expect(controlOf(['entry', 'inn'], known)).toBe('inn');
    expect(controlOf(['entry', 'trainedStaff', '0', 'name'], known)).toBe('entry-trainedStaff-0-name');
    expect(controlOf(['entry', 'services'], known)).toBe('services');
  });
});

describe('an entry to be edited', () => {
  it('comes back as it was', () => {
    const { entry } = readEntry(FILLED);
    const again = valuesOf({
      __typename: 'RegistryEntry',
      id: 'ngoentry_1',
      capacity: 4,
      organisation: { ...entry, __typename: 'Organisation', ogrn: null, site: null },
      services: [{ title: 'Переводчик', conditions: 'С переводчиком', listed: { id: 'accompaniment-6' } }],
      territory: { regions: [{ id: 'RU-MOW' }], offices: [{ id: 'office_moscow-south' }] },
      conditions: { communicationNeeds: ['SIGN_LANGUAGE', 'PAPER'], ways: ['REMOTE'], note: null },
      trainedStaff: [{ id: 'ngoworker_1', name: 'Котова', post: 'помощник', paper: '№ 5', validUntil: null }],
      accompanying: [{ id: 'ngoworker_2', name: 'Котова', phone: '+7 900', email: null }],
    } as unknown as Parameters<typeof valuesOf>[0]);
    expect(readEntry(again).entry).toEqual({
      ...entry,
      accompanying: [{ ...entry.accompanying[0], id: 'ngoworker_2' }],
    });
  });

  it('gives a new row a key that no other has', () => {
    expect(nextKey([newRegion(4), newRegion(1)])).toBe(5);
    expect(nextKey([])).toBe(0);
  });
});

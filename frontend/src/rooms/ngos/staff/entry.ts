import type { CommunicationNeed, EntryInput, EntryToEditFragment, HelpWay } from '../../../gql/graphql';
import { say } from '../../../messages';
import { type FormError, NO_DATE, readTyped, type TypedDate, typedOf } from '../../../ui';
import { words } from './messages';

export const NEEDS: readonly CommunicationNeed[] = [
  'SIGN_LANGUAGE',
  'LARGE_PRINT',
  'PLAIN_LANGUAGE',
  'NO_PHONE',
  'PAPER',
];
export const WAYS: readonly HelpWay[] = ['ON_SITE', 'AT_HOME', 'REMOTE'];

/** A row of the form, as typed; `key` stays with it whatever is removed around it. */
interface Row {
  readonly key: number;
}
export interface ServiceRow extends Row {
  /** The name in the list; `null` for an own service. */
  readonly listed: string | null;
  readonly ownTitle: string;
  readonly conditions: string;
}
export interface RegionRow extends Row {
  readonly region: string;
}
export interface TrainedRow extends Row {
  readonly id: string | null;
  readonly name: string;
  readonly post: string;
  readonly paper: string;
  readonly validUntil: TypedDate;
}
export interface WorkerRow extends Row {
  readonly id: string | null;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

/** An entry as it is typed. */
export type EntryValues = {
  readonly name: string;
  readonly inn: string;
  readonly ogrn: string;
  readonly phone: string;
  readonly email: string;
  readonly site: string;
  readonly address: string;
  readonly capacity: string;
  readonly conditions: string;
  readonly offices: readonly string[];
  readonly communicationNeeds: readonly string[];
  readonly ways: readonly string[];
  readonly services: readonly ServiceRow[];
  readonly regions: readonly RegionRow[];
  readonly trainedStaff: readonly TrainedRow[];
  readonly accompanying: readonly WorkerRow[];
};

export const NEW_ENTRY: EntryValues = {
  name: '',
  inn: '',
  ogrn: '',
  phone: '',
  email: '',
  site: '',
  address: '',
  capacity: '',
  conditions: '',
  offices: [],
  communicationNeeds: [],
  ways: [],
  services: [],
  regions: [],
  trainedStaff: [],
  accompanying: [],
};

export const newService = (key: number, listed: string | null): ServiceRow => ({
  key,
  listed,
  ownTitle: '',
  conditions: '',
});
export const newRegion = (key: number): RegionRow => ({ key, region: '' });
export const newTrained = (key: number): TrainedRow => ({
  key,
  id: null,
  name: '',
  post: '',
  paper: '',
  validUntil: NO_DATE,
});
export const newWorker = (key: number): WorkerRow => ({ key, id: null, name: '', phone: '', email: '' });

/** A key that no row has. */
export function nextKey(rows: readonly Row[]): number {
  return Math.max(-1, ...rows.map((one) => one.key)) + 1;
}

/** What stands in the entry now, ready to be edited. */
export function valuesOf(entry: EntryToEditFragment): EntryValues {
  const { organisation, territory, conditions } = entry;
  return {
    name: organisation.name,
    inn: organisation.inn,
    ogrn: organisation.ogrn ?? '',
    phone: organisation.phone,
    email: organisation.email,
    site: organisation.site ?? '',
    address: organisation.address,
    capacity: String(entry.capacity),
    conditions: conditions.note ?? '',
    offices: territory.offices.map((one) => one.id),
    communicationNeeds: conditions.communicationNeeds,
    ways: conditions.ways,
    services: entry.services.map((one, key) => ({
      key,
      listed: one.listed?.id ?? null,
      ownTitle: one.listed ? '' : one.title,
      conditions: one.conditions ?? '',
    })),
    regions: territory.regions.map((one, key) => ({ key, region: one.id })),
    trainedStaff: entry.trainedStaff.map((one, key) => ({ ...one, key, validUntil: typedOf(one.validUntil) })),
    accompanying: entry.accompanying.map((one, key) => ({ ...one, key, email: one.email ?? '' })),
  };
}

/** The control of a field in a row: the same words as the server's path to it. */
export function controlId(group: string, index: number, field: string): string {
  return `entry-${group}-${index}-${field}`;
}

const ROW_FIELDS = {
  services: ['listed', 'ownTitle', 'conditions'],
  regions: ['region'],
  trainedStaff: ['name', 'post', 'paper', 'validUntil'],
  accompanying: ['name', 'phone', 'email'],
} as const;

/** Every control of every row, so that an objection of the server finds its place. */
export function rowControls(values: EntryValues): string[] {
  return Object.entries(ROW_FIELDS).flatMap(([group, fields]) =>
    values[group as keyof typeof ROW_FIELDS].flatMap((_row: Row, index: number) =>
      fields.map((field) => controlId(group, index, field)),
    ),
  );
}

/** The entry as the server wants it, or what is still missing in it. The server looks at the rest. */
export function readEntry(values: EntryValues): { entry: EntryInput; errors: FormError[] } {
  const text = words.editor;
  const errors: FormError[] = [];
  const need = (field: string, label: string, typed: string) => {
    if (!typed.trim()) errors.push({ field, message: say.fillIn(label) });
    return typed.trim();
  };
  const entry: EntryInput = {
    name: need('name', text.name, values.name),
    inn: need('inn', text.inn, values.inn),
    ogrn: optional(values.ogrn),
    phone: need('phone', text.phone, values.phone),
    email: need('email', text.email, values.email),
    site: optional(values.site),
    address: need('address', text.address, values.address),
    capacity: countOf(values.capacity, errors),
    services: values.services.map((row, index) => ({
      listed: row.listed,
      ownTitle:
        row.listed === null
          ? need(
              controlId('services', index, 'ownTitle'),
              text.at(text.service(index + 1, values.services.length), text.ownTitle),
              row.ownTitle,
            )
          : null,
      conditions: optional(row.conditions),
    })),
    regions: values.regions.map((row, index) =>
      need(controlId('regions', index, 'region'), text.at(text.region(index + 1), text.regionName), row.region),
    ),
    offices: [...values.offices],
    communicationNeeds: NEEDS.filter((one) => values.communicationNeeds.includes(one)),
    ways: WAYS.filter((one) => values.ways.includes(one)),
    conditions: optional(values.conditions),
    trainedStaff: values.trainedStaff.map((row, index) => {
      const at = (field: string, label: string, typed: string) =>
        need(controlId('trainedStaff', index, field), text.at(text.trained(index + 1), label), typed);
      return {
        id: row.id,
        name: at('name', text.person, row.name),
        post: at('post', text.post, row.post),
        paper: at('paper', text.paper, row.paper),
        validUntil: dayOf(row.validUntil, index, errors),
      };
    }),
    accompanying: values.accompanying.map((row, index) => {
      const at = (field: string, label: string, typed: string) =>
        need(controlId('accompanying', index, field), text.at(text.worker(index + 1), label), typed);
      return {
        id: row.id,
        name: at('name', text.person, row.name),
        phone: at('phone', text.workerPhone, row.phone),
        email: optional(row.email),
      };
    }),
  };
  if (values.services.length === 0) errors.push({ field: 'services', message: text.noServices });
  return { entry, errors };
}

function optional(typed: string): string | null {
  return typed.trim() || null;
}

function countOf(typed: string, errors: FormError[]): number {
  const text = typed.trim();
  if (/^\d{1,6}$/.test(text)) return Number(text);
  errors.push({ field: 'capacity', message: words.editor.capacityWrong });
  return 0;
}

function dayOf(typed: TypedDate, index: number, errors: FormError[]): string | null {
  const text = words.editor;
  const day = readTyped(text.at(text.trained(index + 1), text.validUntil), typed);
  if ('error' in day) errors.push({ field: controlId('trainedStaff', index, 'validUntil'), message: day.error });
  return 'iso' in day ? day.iso : null;
}

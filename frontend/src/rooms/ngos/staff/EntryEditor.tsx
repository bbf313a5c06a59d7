import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { DeedForm } from '../../../law';
import { Checkboxes, DateInput, Select, TextArea, TextInput } from '../../../ui';
import { words as common } from '../messages';
import {
  controlId,
  type EntryValues,
  NEEDS,
  newRegion,
  newService,
  newTrained,
  newWorker,
  nextKey,
  type RegionRow,
  type ServiceRow,
  type TrainedRow,
  WAYS,
  type WorkerRow,
} from './entry';
import { words } from './messages';
import { Rows } from './Rows';

const editorChoices = graphql(`
  fragment EditorChoices on Query {
    regions { id name }
    measureList(id: "accompaniment") { id items { id title } }
    viewer {
      __typename
      ... on StaffViewer { regionOffices { id name } }
    }
  }
`);

interface EntryEditorProps {
  readonly form: DeedForm<EntryValues>;
  readonly choices: FragmentType<typeof editorChoices>;
}

const text = words.editor;

/** Everything that an entry says, in the order in which an operator learns it. */
export function EntryEditor({ form, choices: masked }: EntryEditorProps) {
  const choices = readFragment(editorChoices, masked);
  const offices = choices.viewer?.__typename === 'StaffViewer' ? choices.viewer.regionOffices : [];
  return (
    <>
      <h2>{text.organisation}</h2>
      <TextInput label={text.name} {...form.text('name')} />
      <TextInput label={text.inn} hint={text.innHint} inputMode="numeric" width="short" {...form.text('inn')} />
      <TextInput
        label={text.ogrn}
        hint={text.ogrnHint}
        inputMode="numeric"
        width="short"
        optional
        {...form.text('ogrn')}
      />
      <TextInput label={text.address} {...form.text('address')} />
      <TextInput label={text.phone} type="tel" {...form.text('phone')} />
      <TextInput label={text.email} type="email" {...form.text('email')} />
      <TextInput label={text.site} hint={text.siteHint} type="url" optional {...form.text('site')} />
      <h2>{text.help}</h2>
      <Services form={form} measures={choices.measureList?.items ?? []} />
      <Regions form={form} regions={choices.regions} />
      <Checkboxes
        label={text.offices}
        options={offices.map((one) => ({ value: one.id, label: one.name }))}
        {...form.many('offices')}
      />
      <Checkboxes
        label={text.needs}
        options={NEEDS.map((one) => ({ value: one, label: common.need[one] }))}
        {...form.many('communicationNeeds')}
      />
      <Checkboxes
        label={text.ways}
        options={WAYS.map((one) => ({ value: one, label: common.way[one] }))}
        {...form.many('ways')}
      />
      <TextArea label={text.conditions} optional rows={3} {...form.text('conditions')} />
      <TextInput label={text.capacity} inputMode="numeric" width="short" {...form.text('capacity')} />
      <h2>{common.entry.people}</h2>
      <Trained form={form} />
      <Accompanying form={form} />
    </>
  );
}

interface PartProps {
  readonly form: DeedForm<EntryValues>;
}

interface Named {
  readonly id: string;
  readonly title: string;
}

/** A control of a row: its id is the server's path, and its error is found by it. */
function at(form: DeedForm<EntryValues>, group: string, index: number, field: string) {
  const id = controlId(group, index, field);
  return { id, error: form.errorOf(id) };
}

/** Puts rows into the form. Errors stand at places, so a row that came or went takes them away. */
function put(form: DeedForm<EntryValues>, group: keyof EntryValues & string, rows: readonly unknown[]) {
  const before = form.values[group] as readonly unknown[];
  form.set({ [group]: rows });
  if (before.length !== rows.length && form.errors.length > 0) form.fail([]);
}

function Services({ form, measures }: PartProps & { readonly measures: readonly Named[] }) {
  const rows = form.values.services;
  const next = () => (measures.find((one) => !rows.some((row) => row.listed === one.id)) ?? measures[0])?.id ?? '';
  return (
    <Rows<ServiceRow>
      group="services"
      legend={text.services}
      rows={rows}
      nameOf={(index) => text.service(index + 1, rows.length)}
      error={form.errorOf('services')}
      adds={[
        { label: text.addListed, row: () => newService(nextKey(rows), next()) },
        { label: text.addOwn, row: () => newService(nextKey(rows), null) },
      ]}
      onChange={(all) => put(form, 'services', all)}
    >
      {(row, index, change) => (
        <>
          {row.listed === null ? (
            <TextInput
              label={text.ownTitle}
              {...at(form, 'services', index, 'ownTitle')}
              value={row.ownTitle}
              onChange={(event) => change({ ownTitle: event.target.value })}
            />
          ) : (
            <Select
              label={text.listed}
              options={measures.map((one) => ({ value: one.id, label: one.title }))}
              {...at(form, 'services', index, 'listed')}
              value={row.listed}
              onChange={(event) => change({ listed: event.target.value })}
            />
          )}
          <TextArea
            label={text.conditionsOf}
            optional
            rows={2}
            {...at(form, 'services', index, 'conditions')}
            value={row.conditions}
            onChange={(event) => change({ conditions: event.target.value })}
          />
        </>
      )}
    </Rows>
  );
}

function Regions({ form, regions }: PartProps & { readonly regions: readonly { id: string; name: string }[] }) {
  const rows = form.values.regions;
  return (
    <Rows<RegionRow>
      group="regions"
      legend={text.regions}
      rows={rows}
      nameOf={(index) => text.region(index + 1)}
      error={form.errorOf('regions')}
      adds={[{ label: text.addRegion, row: () => newRegion(nextKey(rows)) }]}
      onChange={(all) => put(form, 'regions', all)}
    >
      {(row, index, change) => (
        <Select
          label={text.regionName}
          placeholder={text.pickRegion}
          options={regions.map((one) => ({ value: one.id, label: one.name }))}
          {...at(form, 'regions', index, 'region')}
          value={row.region}
          onChange={(event) => change({ region: event.target.value })}
        />
      )}
    </Rows>
  );
}

function Trained({ form }: PartProps) {
  const rows = form.values.trainedStaff;
  const fields = { name: text.person, post: text.post, paper: text.paper } as const;
  return (
    <Rows<TrainedRow>
      group="trainedStaff"
      legend={text.trainedStaff}
      rows={rows}
      nameOf={(index) => text.trained(index + 1)}
      error={form.errorOf('trainedStaff')}
      adds={[{ label: text.addWorker, row: () => newTrained(nextKey(rows)) }]}
      onChange={(all) => put(form, 'trainedStaff', all)}
    >
      {(row, index, change) => (
        <>
          {(['name', 'post', 'paper'] as const).map((field) => (
            <TextInput
              key={field}
              label={fields[field]}
              hint={field === 'paper' ? text.paperHint : undefined}
              {...at(form, 'trainedStaff', index, field)}
              value={row[field]}
              onChange={(event) => change({ [field]: event.target.value })}
            />
          ))}
          <DateInput
            label={text.validUntil}
            hint={text.validHint}
            {...at(form, 'trainedStaff', index, 'validUntil')}
            value={row.validUntil}
            onChange={(validUntil) => change({ validUntil })}
          />
        </>
      )}
    </Rows>
  );
}

function Accompanying({ form }: PartProps) {
  const rows = form.values.accompanying;
  const fields = { name: text.person, phone: text.workerPhone, email: text.workerEmail } as const;
  return (
    <Rows<WorkerRow>
      group="accompanying"
      legend={text.accompanying}
      rows={rows}
      nameOf={(index) => text.worker(index + 1)}
      error={form.errorOf('accompanying')}
      adds={[{ label: text.addWorker, row: () => newWorker(nextKey(rows)) }]}
      onChange={(all) => put(form, 'accompanying', all)}
    >
      {(row, index, change) =>
        (['name', 'phone', 'email'] as const).map((field) => (
          <TextInput
            key={field}
            label={fields[field]}
            optional={field === 'email'}
            {...at(form, 'accompanying', index, field)}
            value={row[field]}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        ))
      }
    </Rows>
  );
}

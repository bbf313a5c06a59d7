import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { EntrySource } from '../../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../../law';
import { useMutationOnce, useRead } from '../../../lib/ask';
import { Loaded } from '../../../lib/faults';
import { href } from '../../../lib/paths';
import { useTyped } from '../../../lib/typed';
import { say } from '../../../messages';
import { Radios } from '../../../ui';
import { DeedCancel, type EntryDeedProps } from './deed';
import { EntryEditor } from './EntryEditor';
import { type EntryValues, NEW_ENTRY, readEntry, rowControls, valuesOf } from './entry';
import { words } from './messages';

const entryEditorChoices = graphql(`
  query EntryEditorChoices {
    ...EditorChoices
    viewer { __typename }
  }
`);

const entryToEdit = graphql(`
  fragment EntryToEdit on RegistryEntry {
    id
    capacity
    organisation { name inn ogrn phone email site address }
    services { title conditions listed { id } }
    territory { regions { id } offices { id } }
    conditions { communicationNeeds ways note }
    trainedStaff { id name post paper validUntil }
    accompanying { id name phone email }
  }
`);

const addRegistryEntry = graphql(`
  mutation AddRegistryEntry($input: AddRegistryEntryInput!) {
    addRegistryEntry(input: $input) {
      __typename
      ... on AddRegistryEntryDone { entry { id revision } }
      ... on AddRegistryEntryRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const changeRegistryEntry = graphql(`
  mutation ChangeRegistryEntry($input: ChangeRegistryEntryInput!) {
    changeRegistryEntry(input: $input) {
      __typename
      ... on ChangeRegistryEntryDone { entry { id revision } }
      ... on ChangeRegistryEntryRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const SOURCES: readonly EntrySource[] = ['APPLICATION', 'CONTRACT', 'CASE'];

const text = words.editor;

export function AddEntryForm({ onDone }: { onDone: (id: string) => void }) {
  const [source, setSource] = useTyped<string | undefined>('source', undefined);
  const form = useDeedForm<EntryValues>(NEW_ENTRY, rowControls);
  const deed = useMutationOnce(addRegistryEntry);
  const choices = useRead(entryEditorChoices, {}, { policy: 'cache-first' });
  const submit = async () => {
    const { entry, errors } = readEntry(form.values);
    const from = SOURCES.find((one) => one === source);
    const missing = from ? [] : [{ field: 'source', message: say.pickOne(text.sourceLabel) }];
    if (!form.check().passed([...missing, ...errors]) || !from) return;
    const answer = (await deed.run({ source: from, entry }))?.addRegistryEntry;
    form.settle(answer, (done) => onDone(done.entry.id));
  };
  return (
    <Loaded read={choices} pick={(data) => data}>
      {(found) => (
        <DeedFormFrame
          form={form}
          {...deed}
          submit={text.addSubmit}
          onSubmit={() => void submit()}
          aside={<DeedCancel href={href('staffRegistry')} />}
        >
          <Radios
            id="source"
            name="source"
            label={text.sourceLabel}
            options={SOURCES.map((one) => ({ value: one, label: text.sources[one] }))}
            value={source}
            error={form.errorOf('source')}
            onChange={setSource}
          />
          <EntryEditor form={form} choices={found} />
        </DeedFormFrame>
      )}
    </Loaded>
  );
}

interface ChangeEntryFormProps extends EntryDeedProps {
  readonly entry: FragmentType<typeof entryToEdit>;
}

export function ChangeEntryForm({ entry: masked, ...props }: ChangeEntryFormProps) {
  const { entryId, revision, onDone, onFresh, cancelHref } = props;
  const [initial] = useState(() => valuesOf(readFragment(entryToEdit, masked)));
  const form = useDeedForm<EntryValues>(initial, rowControls);
  const deed = useMutationOnce(changeRegistryEntry);
  const choices = useRead(entryEditorChoices, {}, { policy: 'cache-first' });
  const submit = async () => {
    const { entry, errors } = readEntry(form.values);
    if (!form.check().passed(errors)) return;
    const answer = (await deed.run({ entryId, revision, entry }))?.changeRegistryEntry;
    form.settle(answer, () => onDone('changeRegistryEntry'));
  };
  return (
    <Loaded read={choices} pick={(data) => data}>
      {(found) => (
        <DeedFormFrame
          form={form}
          {...deed}
          revision={revision}
          fresh={onFresh}
          submit={text.changeSubmit}
          onSubmit={() => void submit()}
          aside={<DeedCancel href={cancelHref} />}
        >
          <EntryEditor form={form} choices={found} />
        </DeedFormFrame>
      )}
    </Loaded>
  );
}

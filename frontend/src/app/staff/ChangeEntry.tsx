import { KeepDraft } from '../../lib/drafts';
import { forgetTyped } from '../../lib/typed';
import { ChangeEntryForm } from '../../rooms/ngos/staff';

export type ChangeEntryProps = Parameters<typeof ChangeEntryForm>[0];

/** The editor of an entry, kept on the server until it is sent. */
export function ChangeEntry({ onDone, ...props }: ChangeEntryProps) {
  const key = `${props.entryId}/changeRegistryEntry`;
  return (
    <KeepDraft of={key} form="changeRegistryEntry" subject={props.entryId} newest={undefined}>
      <ChangeEntryForm
        {...props}
        onDone={(deed) => {
          forgetTyped(key);
          onDone(deed);
        }}
      />
    </KeepDraft>
  );
}

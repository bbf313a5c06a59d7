import { useLocation } from 'wouter';
import { KeepDraft } from '../../lib/drafts';
import { href } from '../../lib/paths';
import { forgetTyped } from '../../lib/typed';
import { AddEntryForm, registryWords } from '../../rooms/ngos/staff';
import { Page } from '../../ui';
import '../../styles/staff.css';

const NEW_ENTRY = 'new/addRegistryEntry';

export default function NewEntryPage() {
  const [, go] = useLocation();
  return (
    <Page title={registryWords.addTitle} lead={<p>{registryWords.addLead}</p>}>
      <KeepDraft of={NEW_ENTRY} form="addRegistryEntry" subject={undefined} newest={undefined}>
        <AddEntryForm
          onDone={(id) => {
            forgetTyped(NEW_ENTRY);
            go(href('registryEntry', { id }), { state: { done: 'addRegistryEntry' } });
          }}
        />
      </KeepDraft>
    </Page>
  );
}

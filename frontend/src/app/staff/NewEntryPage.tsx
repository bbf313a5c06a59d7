import { useLocation } from 'wouter';
import { href } from '../../lib/paths';
import { AddEntryForm, registryWords } from '../../rooms/ngos/staff';
import { Page } from '../../ui';
import '../../styles/staff.css';

export default function NewEntryPage() {
  const [, go] = useLocation();
  return (
    <Page title={registryWords.addTitle} lead={<p>{registryWords.addLead}</p>}>
      <AddEntryForm onDone={(id) => go(href('registryEntry', { id }), { state: { done: 'addRegistryEntry' } })} />
    </Page>
  );
}

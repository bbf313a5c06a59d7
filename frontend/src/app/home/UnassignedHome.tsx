import { useWords } from '../../lib/display';
import { LinkAccount } from '../../rooms/people';
import { Page, SummaryList } from '../../ui';
import { home } from './messages';
import { Tools } from './Tools';

export default function UnassignedHome({ name }: { name: string }) {
  const words = useWords();
  return (
    <Page title={home.unassigned.title} lead={<p>{words(home.unassigned)}</p>}>
      <SummaryList rows={[{ label: home.unassigned.account, value: name }]} />
      <section className="stack">
        <LinkAccount of="worker" />
      </section>
      <Tools names={['calculator', 'norms', 'calendars', 'measures']} />
    </Page>
  );
}

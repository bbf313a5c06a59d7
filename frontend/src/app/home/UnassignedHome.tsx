import { useWords } from '../../lib/display';
import { href } from '../../lib/paths';
import { LinkAccount } from '../../rooms/people';
import { LinkButton, Page, SummaryList } from '../../ui';
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
      <section className="stack">
        <h2>{home.unassigned.employer}</h2>
        <p>{words(home.unassigned.employerNote)}</p>
        <p>
          <LinkButton look="second" href={href('organisations')}>
            {home.unassigned.employerOpen}
          </LinkButton>
        </p>
      </section>
      <Tools names={['calculator', 'norms', 'calendars', 'measures']} />
    </Page>
  );
}

import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { href } from '../../lib/paths';
import { Card, LinkButton } from '../../ui';
import { CertificateStanding } from './CertificateStanding';
import { Downloads } from './Downloads';
import { words } from './messages';

const certificateCard = graphql(`
  fragment CertificateCard on Certificate {
    id
    number
    form {
      provider
      start
      end
    }
    ...CertificateStanding
    ...CertificateDownloads
  }
`);

export function CertificateCard({ certificate }: { certificate: FragmentType<typeof certificateCard> }) {
  const facts = readFragment(certificateCard, certificate);
  return (
    <Card>
      <div className="stack stack--tight">
        <h2>{words.card}</h2>
        <p>{words.number(facts.number)}</p>
        <p>{words.valid(formatDay(facts.form.start), formatDay(facts.form.end))}</p>
        <p>{words.provider(facts.form.provider)}</p>
        <CertificateStanding of={facts} />
      </div>
      <div className="buttons">
        <LinkButton href={href('certificate', { id: facts.id })}>{words.open}</LinkButton>
      </div>
      <Downloads of={facts} />
    </Card>
  );
}

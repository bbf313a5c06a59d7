import { Link } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { href } from '../../lib/paths';
import { say } from '../../messages';
import { lawWords, NormFacts } from '../../rooms/law';
import { Page } from '../../ui';
import type { ScreenProps } from '../routes';

const norm = graphql(`
  query NormById($id: ID!) {
    norm(id: $id) {
      id
      title
      ...NormFacts
    }
  }
`);

export default function NormPage({ params }: ScreenProps) {
  const read = useRead(norm, { id: params.id ?? '' }, { policy: 'cache-first' });
  if (read.fault) return <FaultPage fault={read.fault} again={read.again} />;
  if (!read.data) return <LoadingPage title={say.loading} />;
  const found = read.data.norm;
  if (!found) return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  return (
    <Page title={found.title} eyebrow={lawWords.norms.open(found.id)}>
      <NormFacts norm={found} />
      <p>
        <Link href={href('norms')}>{lawWords.norms.all}</Link>
      </p>
    </Page>
  );
}

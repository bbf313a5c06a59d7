import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { FaultPage, LoadingPage } from '../../lib/faults';
import { say } from '../../messages';
import { CertificateForm, CertificateStanding, certificateWords, Downloads } from '../../rooms/certificates';
import { Button, Page } from '../../ui';
import type { ScreenProps } from '../routes';

const certificateById = graphql(`
  query CertificateById($id: ID!) {
    node(id: $id) {
      __typename
      ... on Certificate {
        id
        number
        ...CertificateForm
        ...CertificateStanding
        ...CertificateDownloads
      }
    }
  }
`);

export default function CertificatePage({ params }: ScreenProps) {
  const words = useWords();
  const read = useRead(certificateById, { id: params.id ?? '' });
  if (!read.data) {
    return read.fault ? <FaultPage fault={read.fault} again={read.again} /> : <LoadingPage title={say.loading} />;
  }
  const found = read.data.node;
  if (found?.__typename !== 'Certificate') return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  return (
    <Page
      title={certificateWords.form.title}
      eyebrow={certificateWords.number(found.number)}
      lead={<p className="no-print">{words(certificateWords.about)}</p>}
      width="wide"
    >
      <Downloads of={found}>
        <Button look="second" onClick={() => window.print()}>
          {certificateWords.print}
        </Button>
      </Downloads>
      <CertificateStanding of={found} />
      <CertificateForm certificate={found} />
    </Page>
  );
}

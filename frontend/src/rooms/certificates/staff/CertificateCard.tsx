import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { formatDay } from '../../../lib/dates';
import { download } from '../../../lib/documents';
import type { Fault } from '../../../lib/fault';
import { FaultNotice } from '../../../lib/faults';
import { glue, numbered } from '../../../lib/format';
import { Button, SummaryList } from '../../../ui';
import { words } from './messages';

const certificateCard = graphql(`
  fragment StaffCertificateCard on Certificate {
    id
    number
    edition
    formedOn
    delivery { way on }
    form { provider providerPhone providerEmail measures { title } start end notes officialPost officialName }
    document { path fileName }
    largePrint { path fileName }
  }
`);

/** The certificate as it was formed, and its file. */
export function CertificateCard({ certificate }: { certificate: FragmentType<typeof certificateCard> }) {
  const { number, edition, formedOn, delivery, form, document, largePrint } = readFragment(
    certificateCard,
    certificate,
  );
  return (
    <>
      <p>
        <b>{words.heading(numbered(number), edition)}</b>
      </p>
      <SummaryList
        rows={[
          { label: words.formedOn, value: formatDay(formedOn) },
          {
            label: words.delivery,
            value: delivery ? `${formatDay(delivery.on)}, ${words.delivered[delivery.way]}` : words.notDelivered,
          },
          { label: words.period, value: words.days(formatDay(form.start), formatDay(form.end)) },
          {
            label: words.provider,
            value: `${form.provider}, ${glue(form.providerPhone)}, ${form.providerEmail}`,
          },
          { label: words.measures, value: form.measures.length },
          { label: words.notes, value: form.notes ?? words.noNotes },
          { label: words.official, value: `${form.officialName}, ${form.officialPost}` },
        ]}
      />
      <Downloads files={[document, largePrint]} />
    </>
  );
}

function Downloads({ files }: { files: readonly { path: string; fileName: string }[] }) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const save = async (path: string, fileName: string) => {
    setBusy(true);
    setFault(await download(path, fileName));
    setBusy(false);
  };
  return (
    <>
      <div className="buttons">
        {files.map(({ path, fileName }, index) => (
          <Button key={path} look="second" busy={busy} onClick={() => void save(path, fileName)}>
            {index === 0 ? words.download : words.downloadLarge}
          </Button>
        ))}
        <span role="status">{busy ? words.downloading : ''}</span>
      </div>
      {fault ? <FaultNotice fault={fault} /> : null}
    </>
  );
}

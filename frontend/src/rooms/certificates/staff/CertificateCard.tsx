import { type FragmentType, graphql, readFragment } from '../../../gql';
import { formatDay } from '../../../lib/dates';
import { glue, numbered } from '../../../lib/format';
import { SummaryList } from '../../../ui';
import { Downloads } from '../Downloads';
import { standingOf } from '../standing';
import { words } from './messages';

const certificateCard = graphql(`
  fragment StaffCertificateCard on Certificate {
    id
    number
    edition
    formedOn
    delivery { way on }
    standing { stage since byEdition outcome }
    amends { kind formerEdition note }
    form { provider providerPhone providerEmail measures { title } start end notes officialPost officialName }
    ...CertificateDownloads
  }
`);

/** The certificate as it was formed, and its file. */
export function CertificateCard({ certificate }: { certificate: FragmentType<typeof certificateCard> }) {
  const file = readFragment(certificateCard, certificate);
  const { number, edition, formedOn, delivery, standing, amends, form } = file;
  return (
    <>
      <p>
        <b>{words.heading(numbered(number), edition)}</b>
      </p>
      <SummaryList
        rows={[
          { label: words.standing, value: standingOf(standing) },
          { label: words.formedOn, value: formatDay(formedOn) },
          {
            label: words.delivery,
            value: delivery ? `${formatDay(delivery.on)}, ${words.delivered[delivery.way]}` : words.notDelivered,
          },
          { label: words.period, value: words.days(formatDay(form.start), formatDay(form.end)) },
          {
            label: words.provider,
            value: [form.provider, glue(form.providerPhone), form.providerEmail].filter(Boolean).join(', '),
          },
          { label: words.measures, value: form.measures.length },
          { label: words.notes, value: form.notes ?? words.noNotes },
          { label: words.official, value: `${form.officialName}, ${form.officialPost}` },
        ]}
      />
      {amends ? <p>{words.amends(amends.kind, amends.formerEdition, amends.note)}</p> : null}
      <Downloads of={file} />
    </>
  );
}

import { type FragmentType, graphql, readFragment } from '../../../gql';
import { formatDay } from '../../../lib/dates';
import { Details } from '../../../ui';
import { Downloads } from '../Downloads';
import { standingOf } from '../standing';
import { words } from './messages';

const certificateEditions = graphql(`
  fragment StaffCertificateEditions on Case {
    id
    certificateEditions {
      id
      edition
      formedOn
      standing { stage since byEdition outcome }
      amends { kind formerEdition note }
      form { provider }
      ...CertificateDownloads
    }
  }
`);

/** Every edition but the one that stands above: each says what has taken its place. */
export function CertificateEditions({ case: file }: { case: FragmentType<typeof certificateEditions> }) {
  const former = readFragment(certificateEditions, file).certificateEditions.slice(1);
  return former.length > 0 ? (
    <Details summary={words.editions(former.length)}>
      <ul className="list list--roomy">
        {former.map((one) => (
          <li key={one.id}>
            <b>{words.edition(one.edition)}</b>, {formatDay(one.formedOn)}: {standingOf(one.standing)}
            <p>{one.form.provider}</p>
            {one.amends ? <p>{words.amends(one.amends.kind, one.amends.formerEdition, one.amends.note)}</p> : null}
            <Downloads of={one} />
          </li>
        ))}
      </ul>
    </Details>
  ) : null;
}

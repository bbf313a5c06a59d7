import { type FragmentType, graphql, readFragment } from '../../gql';
import { useWords } from '../../lib/display';
import { Notice } from '../../ui';
import { words } from './messages';
import { standingOf } from './standing';

const certificateStanding = graphql(`
  fragment CertificateStanding on Certificate {
    id
    standing { stage since byEdition outcome }
    amends { kind formerEdition }
  }
`);

/** What has become of the certificate, and why it is another than before; nothing for a first one in force. */
export function CertificateStanding({ of }: { of: FragmentType<typeof certificateStanding> }) {
  const say = useWords();
  const { standing, amends } = readFragment(certificateStanding, of);
  return (
    <>
      {standing.stage === 'IN_FORCE' ? null : (
        <Notice tone="warn" title={standingOf(standing)}>
          <p>{say(standing.stage === 'REPLACED' ? words.standing.replacedNote : words.standing.endedNote)}</p>
        </Notice>
      )}
      {amends ? (
        <Notice title={words.amends.title(amends.formerEdition)}>
          <p>{say(words.amends[amends.kind])}</p>
        </Notice>
      ) : null}
    </>
  );
}

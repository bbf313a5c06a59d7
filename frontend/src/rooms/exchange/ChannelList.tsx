import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatMoment } from '../../lib/dates';
import { Details, SummaryList } from '../../ui';
import { words } from './messages';

const channelLine = graphql(`
  fragment ChannelLine on ExchangeChannel {
    system
    systemName
    words
    quarantine { id at words }
  }
`);

/** How the way to each system is, in words. */
export function ChannelList({ channels }: { channels: readonly FragmentType<typeof channelLine>[] }) {
  const lines = readFragment(channelLine, channels);
  return (
    <section aria-labelledby="exchange-channels">
      <h2 id="exchange-channels">{words.channels}</h2>
      <SummaryList
        rows={lines.map((line) => ({
          label: line.systemName,
          value: (
            <>
              {line.words}
              {line.quarantine.length > 0 ? (
                <Details summary={words.quarantine(line.quarantine.length)}>
                  <p className="field__hint">{words.quarantineHint}</p>
                  <ul>
                    {line.quarantine.map((one) => (
                      <li key={one.id}>
                        {formatMoment(one.at)}: {one.words}
                        <span className="fact__source">{one.id}</span>
                      </li>
                    ))}
                  </ul>
                </Details>
              ) : null}
            </>
          ),
        }))}
      />
    </section>
  );
}

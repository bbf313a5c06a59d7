import { useState } from 'react';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { KeepDraft } from '../../lib/drafts';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { forgetTyped } from '../../lib/typed';
import { OwnEntry, RequestEntryForm, entryWords as words } from '../../rooms/employers';
import { Card, Details, LinkButton, Page, SummaryList } from '../../ui';
import { DeedDone } from '../staff/DeedDone';

const organisations = graphql(`
  query Organisations {
    clock { today }
    regions { id ...EntryRegions }
    viewer {
      __typename
      ... on EmployerViewer {
        organisations { id name inn post }
        entries { id ...OwnEntry }
      }
      ... on UnassignedViewer {
        entries { id ...OwnEntry }
      }
    }
  }
`);

const FORM = 'requestEmployerEntry';

/** For whom somebody acts, and what became of what they asked. */
export default function OrganisationsPage() {
  const read = useRead(organisations, {});
  const [done, setDone] = useState<{ readonly text: string }>();
  const [round, setRound] = useState(0);
  const finish = () => {
    forgetTyped(FORM);
    setDone({ text: words.done });
    setRound((before) => before + 1);
    read.again();
  };
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <DeedDone done={done} />
      <Loaded read={read} pick={(data) => (data.viewer && 'entries' in data.viewer ? data : undefined)}>
        {({ clock, regions, viewer }) => (
          <>
            <ActsFor organisations={viewer?.__typename === 'EmployerViewer' ? viewer.organisations : []} />
            <section className="stack">
              <h2>{words.entries}</h2>
              <Details key={round} summary={words.ask}>
                <KeepDraft of={FORM} form={FORM} subject={undefined} newest={undefined}>
                  <RequestEntryForm regions={regions} today={clock.today} onDone={finish} />
                </KeepDraft>
              </Details>
              <Entries of={viewer && 'entries' in viewer ? viewer.entries : []} />
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Entries({ of }: { of: readonly (Parameters<typeof OwnEntry>[0]['entry'] & { readonly id: string })[] }) {
  if (of.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="cards">
      {of.map((one) => (
        <OwnEntry key={one.id} entry={one} />
      ))}
    </ul>
  );
}

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly inn: string;
  readonly post: string;
}

function ActsFor({ organisations: own }: { organisations: readonly Organisation[] }) {
  return (
    <section className="stack">
      <h2>{words.actsFor}</h2>
      {own.length === 0 ? <p>{words.actsForNobody}</p> : null}
      {own.map((one) => (
        <Card key={one.id}>
          <h3>{one.name}</h3>
          <SummaryList
            rows={[
              { label: words.inn, value: one.inn },
              { label: words.post2, value: one.post },
            ]}
          />
          <p>
            <LinkButton look="second" href={href('colleagues', undefined, { organisation: one.id })}>
              {words.open}
              <span className="visually-hidden">: {one.name}</span>
            </LinkButton>
          </p>
        </Card>
      ))}
    </section>
  );
}

import { type FormEvent, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { JournalTable, journalWords } from '../../rooms/journal';
import { Button, LinkButton, Page, Pagination, TextInput } from '../../ui';

const journal = graphql(`
  query Journal($after: String, $person: ID) {
    viewer {
      __typename
      ... on StaffViewer {
        journal(first: 50, after: $after, person: $person) {
          edges {
            node {
              id
              ...JournalRow
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

const text = journalWords.journal;

export default function JournalPage() {
  const query = new URLSearchParams(useSearch());
  const after = query.get('after') ?? undefined;
  const person = query.get('person') ?? undefined;
  const read = useRead(journal, { after: after ?? null, person: person ?? null });
  return (
    <Page title={text.title} lead={<p>{text.lead}</p>} width="wide">
      <PersonFilter key={person ?? ''} person={person ?? ''} />
      <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.journal : undefined)}>
        {({ edges, pageInfo }) => (
          <>
            <JournalTable entries={edges.map((edge) => edge.node)} />
            <Pagination
              {...pageInfo}
              after={after}
              hrefOf={(cursor) => href('journal', undefined, { person, after: cursor })}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function PersonFilter({ person }: { person: string }) {
  const [, go] = useLocation();
  const [typed, setTyped] = useState(person);
  const filter = (event: FormEvent) => {
    event.preventDefault();
    go(href('journal', undefined, { person: typed.trim() }));
  };
  return (
    <form className="stack" onSubmit={filter}>
      <TextInput id="person" label={text.person} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <div className="buttons">
        <Button type="submit" look="second">
          {text.filter}
        </Button>
        {person ? (
          <LinkButton look="quiet" href={href('journal')}>
            {text.clear}
          </LinkButton>
        ) : null}
      </div>
    </form>
  );
}

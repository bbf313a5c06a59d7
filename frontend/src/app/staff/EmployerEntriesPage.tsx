import { useState } from 'react';
import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { EmployerEntryCard, type EntryDeed, employerEntryWords as words } from '../../rooms/employers/staff';
import { LinkSwitch, Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { DeedDone } from './DeedDone';
import '../../styles/staff.css';

const employerEntries = graphql(`
  query EmployerEntries($after: String, $answered: Boolean) {
    viewer {
      __typename
      ... on StaffViewer {
        employerEntries(first: 20, after: $after, answered: $answered) {
          edges { node { id ...EmployerEntryCard } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const ANSWERED = 'answered';

/** Who asks to act for an employer of the subject, and what the office answered. */
export default function EmployerEntriesPage() {
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const answered = asked.get('show') === ANSWERED;
  const after = asked.get('after') ?? undefined;
  const read = useRead(employerEntries, { after: after ?? null, answered });
  const [done, setDone] = useState<{ readonly text: string }>();
  const finish = (deed: EntryDeed) => {
    setDone({ text: words.done[deed] });
    read.again();
  };
  const show = answered ? ANSWERED : undefined;
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <DeedDone done={done} />
      <LinkSwitch
        label={words.which}
        choices={[
          { key: '', title: words.waiting, href: href('employerEntries') },
          { key: ANSWERED, title: words.answered, href: href('employerEntries', undefined, { show: ANSWERED }) },
        ]}
        chosen={show ?? ''}
      />
      <ListFrame label={words.title} of={search} busy={read.fetching}>
        <Loaded
          read={read}
          pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.employerEntries : undefined)}
        >
          {({ edges, pageInfo }) => (
            <>
              {edges.length === 0 ? <p>{answered ? words.noneAnswered : words.none}</p> : null}
              <ul className="cards">
                {edges.map(({ node }) => (
                  <EmployerEntryCard key={node.id} entry={node} onDone={finish} onFresh={read.again} />
                ))}
              </ul>
              <Pagination
                {...pageInfo}
                after={after}
                hrefOf={(next) => href('employerEntries', undefined, { show, after: next })}
              />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}

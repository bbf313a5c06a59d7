import { useState } from 'react';
import { useSearch } from 'wouter';
import { graphql, readFragment } from '../../gql';
import type { AssignmentStage } from '../../gql/graphql';
import { useRead } from '../../lib/ask';
import { FaultPage, Loaded, LoadingPage } from '../../lib/faults';
import { say } from '../../messages';
import { AssignmentCard, AssignmentWork, readStage, StageFilter, workWords } from '../../rooms/assignments';
import { Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { DeedDone } from '../staff/DeedDone';

const assignmentPage = graphql(`
  fragment AssignmentPage on AssignmentConnection {
    edges { node { id ...AssignmentCard } }
    pageInfo { hasNextPage endCursor }
  }
`);

const assignments = graphql(`
  query Assignments($stage: AssignmentStage!, $after: String) {
    viewer {
      __typename
      ... on NgoWorkerViewer { assignments(first: 20, after: $after, stage: $stage) { ...AssignmentPage } }
      ... on NgoViewer { assignments(first: 20, after: $after, stage: $stage) { ...AssignmentPage } }
      ... on StaffViewer { assignments(first: 20, after: $after, stage: $stage) { ...AssignmentPage } }
    }
  }
`);

interface AssignedProps {
  readonly title: string;
  readonly hrefOf: (id: string) => string;
  readonly listHref: (query: { readonly stage: AssignmentStage; readonly after?: string | undefined }) => string;
}

/** Whom somebody accompanies: those that go on, or those that are over. */
export function AssignedList({ title, hrefOf, listHref }: AssignedProps) {
  const search = useSearch();
  const stage = readStage(search);
  const after = new URLSearchParams(search).get('after') ?? undefined;
  const read = useRead(assignments, { stage, after: after ?? null });
  return (
    <Page title={title} lead={<p>{workWords.lead}</p>}>
      <StageFilter asked={stage} hrefOf={(next) => listHref({ stage: next })} />
      <ListFrame label={workWords.stage[stage]} of={search} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer && 'assignments' in viewer ? viewer.assignments : undefined)}>
          {(masked) => {
            const { edges, pageInfo } = readFragment(assignmentPage, masked);
            return (
              <>
                {edges.length === 0 ? <p>{workWords.none[stage]}</p> : null}
                <ul className="cards">
                  {edges.map(({ node }) => (
                    <AssignmentCard key={node.id} of={node} hrefOf={hrefOf} />
                  ))}
                </ul>
                <Pagination {...pageInfo} after={after} hrefOf={(next) => listHref({ stage, after: next })} />
              </>
            );
          }}
        </Loaded>
      </ListFrame>
    </Page>
  );
}

const assignmentById = graphql(`
  query AssignmentById($id: ID!) {
    clock { today }
    node(id: $id) {
      __typename
      id
      ... on Assignment { person { fullName } ...AssignmentWork }
    }
  }
`);

const assignmentByNgo = graphql(`
  query AssignmentByNgo($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Assignment { worker { name phone } }
    }
    viewer {
      __typename
      ... on NgoViewer { companions(first: 100) { edges { node { id ...HandOverChoice } } } }
    }
  }
`);

/** One assignment. An organisation also sees who of it accompanies, and may hand it over. */
export function Assigned({ id, byNgo = false }: { readonly id: string; readonly byNgo?: boolean }) {
  const read = useRead(assignmentById, { id });
  const more = useRead(assignmentByNgo, { id }, { pause: !byNgo });
  const [done, setDone] = useState<{ readonly text: string }>();
  const node = read.data?.node;
  if (node?.__typename !== 'Assignment') {
    if (read.fault) return <FaultPage fault={read.fault} again={read.fault.unsettled ? read.again : undefined} />;
    if (read.fetching || read.data === undefined) return <LoadingPage title={say.loading} />;
    return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
  }
  const ours = more.data?.node?.__typename === 'Assignment' ? more.data.node.worker : undefined;
  const viewer = more.data?.viewer;
  const fresh = () => {
    read.again();
    if (byNgo) more.again();
  };
  return (
    <Page title={node.person.fullName} eyebrow={workWords.eyebrow}>
      <DeedDone done={done} />
      <AssignmentWork
        of={node}
        today={read.data?.clock.today ?? ''}
        worker={ours ?? undefined}
        {...(viewer?.__typename === 'NgoViewer'
          ? { companions: viewer.companions.edges.map((edge) => edge.node) }
          : {})}
        onDone={(text) => {
          setDone({ text });
          fresh();
        }}
        onFresh={fresh}
      />
    </Page>
  );
}

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { graphql } from '../gql';
import type { Audience, WhoAmIQuery } from '../gql/graphql';
import { useRead } from '../lib/ask';
import type { Fault } from '../lib/fault';
import { useSession } from '../lib/session';

const whoAmI = graphql(`
  query WhoAmI {
    viewer {
      __typename
      ... on CitizenViewer { name }
      ... on EmployerViewer { name }
      ... on NgoViewer { name }
      ... on NgoWorkerViewer { name }
      ... on UnassignedViewer { name }
      ... on StaffViewer { roles member { id fullName post } office { id name } }
    }
  }
`);

export type Viewer = NonNullable<WhoAmIQuery['viewer']>;

/** Who sits in front of the screen. `viewer` comes from the server; the roles inside the token are not asked. */
export interface Who {
  readonly status: 'checking' | 'nobody' | 'unavailable' | 'known' | 'failed';
  readonly viewer?: Viewer;
  readonly fault?: Fault;
  readonly again?: () => void;
}

/** The server takes the token and knows nobody by it. */
const NOT_KNOWN: Fault = { code: 'UNAUTHORIZED', unsettled: false };

const WhoContext = createContext<Who>({ status: 'checking' });

export function WhoProvider({ children }: { children: ReactNode }) {
  const session = useSession();
  // While somebody signs in again, the page stays theirs, with everything typed on it.
  const signedIn = session.status === 'signed-in' || session.status === 'ended';
  const { data, fault, again } = useRead(whoAmI, {}, { pause: !signedIn, policy: 'cache-first' });
  const viewer = data?.viewer ?? undefined;
  const who = useMemo((): Who => {
    if (viewer && signedIn) return { status: 'known', viewer };
    if (session.status === 'checking') return { status: 'checking' };
    if (session.status === 'unavailable') return { status: 'unavailable' };
    if (!signedIn) return { status: 'nobody' };
    if (fault) return { status: 'failed', fault, again };
    return data ? { status: 'failed', fault: NOT_KNOWN, again } : { status: 'checking' };
  }, [viewer, data, fault, again, session.status, signedIn]);
  return <WhoContext value={who}>{children}</WhoContext>;
}

export function useWho(): Who {
  return useContext(WhoContext);
}

/** The audiences of the contract that a viewer belongs to. */
export function audiencesOf(viewer: Viewer | undefined): readonly Audience[] {
  switch (viewer?.__typename) {
    case 'CitizenViewer':
      return ['CITIZEN'];
    case 'EmployerViewer':
      return ['EMPLOYER'];
    case 'NgoViewer':
      return ['NGO'];
    case 'NgoWorkerViewer':
      return ['NGO_WORKER'];
    case 'StaffViewer':
      return viewer.roles;
    case 'UnassignedViewer':
      return ['UNASSIGNED'];
    case undefined:
      return [];
    default:
      return viewer satisfies never;
  }
}

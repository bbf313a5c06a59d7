import type { TypedDocumentString } from '../gql/graphql';
import { useLive } from './live';

interface LiveProps {
  readonly of: TypedDocumentString<unknown, { after?: string | null }>;
  readonly again: () => void;
}

/** The same for a page that must not be heavier by it: fetched after the page. */
export default function Live({ of, again }: LiveProps) {
  useLive(of, {}, again);
  return null;
}

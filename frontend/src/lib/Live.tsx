import type { TypedDocumentString } from '../gql/graphql';
import { useLive } from './live';

interface LiveProps {
  readonly of: TypedDocumentString<unknown, { after?: string | null }>;
  readonly mark: string;
  readonly again: () => void;
}

/** The same for a page that must not be heavier by it: fetched after the page. */
export default function Live({ of, mark, again }: LiveProps) {
  useLive(of, {}, mark, again);
  return null;
}

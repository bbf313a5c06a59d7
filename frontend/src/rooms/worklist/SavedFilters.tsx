import { useState } from 'react';
import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useRead } from '../../lib/ask';
import { Details, Tag } from '../../ui';
import { ChangeFilterForm } from './ChangeFilterForm';
import type { QueueAddress } from './filter';
import { words } from './messages';
import { SaveFilterForm } from './SaveFilterForm';
import { hrefOfSaved } from './saved';

const savedFilters = graphql(`
  query SavedFilters {
    viewer {
      __typename
      ... on StaffViewer { savedFilters { id usual ...SavedFilterLine } }
    }
  }
`);

const savedFilterLine = graphql(`
  fragment SavedFilterLine on SavedFilter {
    id
    revision
    title
    shared
    usual
    mine
    owner { id fullName }
    stage
    whose
    responsibleId
    actions { name allowed }
  }
`);

/** The saved filters of the one who works, and the address of the usual one. */
export function useSavedFilters() {
  const read = useRead(savedFilters, {});
  const viewer = read.data?.viewer;
  const lines = viewer?.__typename === 'StaffViewer' ? viewer.savedFilters : [];
  const usual = readFragment(savedFilterLine, lines).find((one) => one.usual);
  return {
    lines,
    usualHref: usual ? hrefOfSaved(usual) : undefined,
    known: read.data !== undefined || read.fault !== undefined,
    again: read.again,
  };
}

interface SavedFiltersProps {
  readonly lines: readonly FragmentType<typeof savedFilterLine>[];
  readonly asked: QueueAddress;
  /** The address of now, to say which filter is on. */
  readonly here: string;
  readonly onChange: () => void;
}

const text = words.saved;

/** Filters under their names, and the way to keep this one or to change another. */
export function SavedFilters({ lines: masked, asked, here, onChange }: SavedFiltersProps) {
  const lines = readFragment(savedFilterLine, masked);
  const own = lines.filter((one) => one.actions.some((action) => action.allowed));
  const [done, setDone] = useState<{ readonly text: string; readonly round: number }>({ text: '', round: 0 });
  const finish = (said: string) => {
    setDone(({ round }) => ({ text: said, round: round + 1 }));
    onChange();
  };
  return (
    <div className="saved-filters">
      <p role="status">{done.text}</p>
      {lines.length > 0 ? (
        <nav aria-label={text.title}>
          <ul>
            {lines.map((one) => (
              <li key={one.id}>
                <Link href={hrefOfSaved(one)} aria-current={here === hrefOfSaved(one) ? 'page' : undefined}>
                  {one.title}
                </Link>{' '}
                {one.usual ? <Tag>{text.usualMark}</Tag> : null}
                {one.shared ? <Tag>{one.mine ? text.sharedMark : text.sharedBy(one.owner.fullName)}</Tag> : null}
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <Details key={`save ${done.round}`} summary={text.save}>
        <SaveFilterForm asked={asked} onDone={() => finish(text.done.saved)} />
      </Details>
      {own.length > 0 ? (
        <Details key={`change ${done.round}`} summary={text.change}>
          {own.map((one) => (
            <ChangeFilterForm key={one.id} filter={one} onDone={finish} onFresh={onChange} />
          ))}
        </Details>
      ) : null}
    </div>
  );
}

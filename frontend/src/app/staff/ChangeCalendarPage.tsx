import { useState } from 'react';
import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { formatDayOfWeek } from '../../lib/dates';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { AppliedTable, ApplyForm, calendarWords, type DayAsked, DayForm, ShiftTable } from '../../rooms/calendars';
import { Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { DeedDone } from './DeedDone';
import '../../styles/staff.css';

const choices = graphql(`
  query CalendarRegions {
    regions { id name }
  }
`);

const preview = graphql(`
  query CalendarPreview($date: Date!, $working: Boolean!, $region: ID) {
    calendarPreview(date: $date, working: $working, region: $region) {
      revision
      objections { code }
      ...ShiftTable
    }
  }
`);

const applied = graphql(`
  query CalendarChanges($after: String) {
    calendarChanges(first: 20, after: $after) {
      edges { node { id ...AppliedChange } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** First what a changed day would move, then the change. */
export default function ChangeCalendarPage() {
  const read = useRead(choices, {}, { policy: 'cache-first' });
  const [asked, setAsked] = useState<DayAsked>();
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<{ readonly text: string }>();
  const ask = (day: DayAsked) => {
    setDone(undefined);
    setAsked(day);
    setRound((before) => before + 1);
  };
  const search = useSearch();
  const after = new URLSearchParams(search).get('after') ?? undefined;
  const changes = useRead(applied, { after: after ?? null });
  const finish = (moved: number) => {
    changes.again();
    setAsked(undefined);
    setDone({ text: calendarWords.done(moved) });
  };
  return (
    <Page title={calendarWords.title} lead={<p>{calendarWords.lead}</p>} width="wide">
      <DeedDone done={done} />
      <Loaded read={read} pick={({ regions }) => regions}>
        {(regions) => (
          <>
            <DayForm regions={regions} onAsk={ask} />
            {asked ? (
              <Preview
                key={round}
                day={asked}
                place={regions.find(({ id }) => id === asked.region)?.name ?? calendarWords.federal}
                onDone={finish}
              />
            ) : null}
          </>
        )}
      </Loaded>
      <section className="stack page__full">
        <h2>{calendarWords.applied.title}</h2>
        <ListFrame label={calendarWords.applied.title} of={search} busy={changes.fetching}>
          <Loaded read={changes} pick={({ calendarChanges }) => calendarChanges}>
            {({ edges, pageInfo }) => (
              <>
                <AppliedTable rows={edges.map((edge) => edge.node)} />
                <Pagination
                  {...pageInfo}
                  after={after}
                  hrefOf={(cursor) => href('changeCalendar', undefined, { after: cursor })}
                />
              </>
            )}
          </Loaded>
        </ListFrame>
      </section>
    </Page>
  );
}

interface PreviewProps {
  readonly day: DayAsked;
  readonly place: string;
  readonly onDone: (moved: number) => void;
}

function Preview({ day, place, onDone }: PreviewProps) {
  const read = useRead(preview, { ...day }, { policy: 'network-only' });
  return (
    <section className="stack page__full" aria-labelledby="preview">
      <h2 id="preview">{calendarWords.preview}</h2>
      <p>{calendarWords.asked(formatDayOfWeek(day.date), day.working, place)}</p>
      <Loaded read={read} pick={({ calendarPreview }) => calendarPreview}>
        {(seen) => (
          <>
            <ShiftTable preview={seen} />
            {seen.objections.length === 0 ? (
              <ApplyForm day={day} revision={seen.revision} onDone={onDone} onFresh={read.again} />
            ) : null}
          </>
        )}
      </Loaded>
    </section>
  );
}

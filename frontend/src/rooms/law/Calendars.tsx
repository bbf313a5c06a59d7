import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay, formatDayOfWeek } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { Details, SummaryList, Table } from '../../ui';
import { words } from './messages';

const calendarYear = graphql(`
  fragment CalendarYear on ProductionCalendar {
    year
    source
    workingDays
    daysOff {
      date
      title
    }
    workingWeekends {
      date
      title
    }
  }
`);

const regionDays = graphql(`
  fragment RegionDays on Region {
    id
    name
    ownDaysOff {
      date
      title
      source
    }
  }
`);

const text = words.calendars;
const DAY_COLUMNS = [
  { key: 'date', title: text.columns.date, cell: (day: CalendarDay) => formatDayOfWeek(day.date) },
  { key: 'title', title: text.columns.title, cell: (day: CalendarDay) => day.title },
];

interface CalendarDay {
  readonly date: string;
  readonly title: string;
}

export function CalendarYear({ calendar }: { calendar: FragmentType<typeof calendarYear> }) {
  const { year, source, workingDays, daysOff, workingWeekends } = readFragment(calendarYear, calendar);
  return (
    <section className="stack" aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{text.year(year)}</h2>
      <p>{text.workingDays(workingDays)}</p>
      <SummaryList
        rows={[
          { label: text.source, value: source },
          {
            label: text.workingWeekends,
            value:
              workingWeekends.length > 0 ? (
                <ul className="list">
                  {workingWeekends.map((day) => (
                    <li key={day.date}>
                      {formatDayOfWeek(day.date)}: {day.title}
                    </li>
                  ))}
                </ul>
              ) : (
                text.noWorkingWeekends
              ),
          },
        ]}
      />
      <Details summary={`${text.daysOff}, ${text.year(year)}`}>
        <Table
          caption={`${text.daysOff}, ${text.year(year)}`}
          captionHidden
          columns={DAY_COLUMNS}
          rows={daysOff}
          keyOf={(day) => day.date}
        />
      </Details>
    </section>
  );
}

export function RegionDays({ regions }: { regions: readonly FragmentType<typeof regionDays>[] }) {
  const say = useWords();
  const shown = readFragment(regionDays, regions).filter((region) => region.ownDaysOff.length > 0);
  return (
    <section className="stack">
      <h2>{text.regions}</h2>
      <p>{say(text.regionsNote)}</p>
      {shown.map((region) => (
        <div key={region.id} className="stack stack--tight">
          <h3>{region.name}</h3>
          <ul className="list">
            {region.ownDaysOff.map((day) => (
              <li key={day.date}>
                {formatDay(day.date)}: {day.title}. {text.columns.source}: {day.source}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

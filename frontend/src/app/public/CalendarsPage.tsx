import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { CalendarYear, lawWords, RegionDays } from '../../rooms/law';
import { Page } from '../../ui';

const calendars = graphql(`
  query Calendars {
    calendars {
      year
      ...CalendarYear
    }
    regions {
      id
      ...RegionDays
    }
  }
`);

export default function CalendarsPage() {
  const words = useWords();
  const read = useRead(calendars, {}, { policy: 'cache-first' });
  return (
    <Page title={lawWords.calendars.title} lead={<p>{words(lawWords.calendars.lead)}</p>}>
      <Loaded read={read} pick={(data) => data}>
        {(data) => (
          <>
            {data.calendars.map((calendar) => (
              <CalendarYear key={calendar.year} calendar={calendar} />
            ))}
            <RegionDays regions={data.regions} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { formatDayOfWeek } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { Loading } from '../../ui';
import { clock } from './clock-messages';

const ClockPanel = lazy(() => import('./ClockPanel'));

const trainingClock = graphql(`
  query TrainingClock {
    clock { now today moved }
  }
`);

/** What day the training clock shows when it was moved, and for staff the clock itself. */
export default function TrainingClock({ staff }: { staff: boolean }) {
  const words = useWords();
  const [location] = useLocation();
  const { data, again } = useRead(trainingClock, {});
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current !== location) again();
    shown.current = location;
  }, [location, again]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      {data?.clock.moved ? (
        <p>
          <b>{words(clock.moved(formatDayOfWeek(data.clock.today)))}</b>
        </p>
      ) : null}
      {staff && data ? (
        <button
          ref={opener}
          type="button"
          className="training__button"
          aria-expanded={open}
          aria-controls="clock-panel"
          onClick={() => setOpen(!open)}
        >
          {clock.open}
        </button>
      ) : null}
      <section id="clock-panel" className="training__panel" aria-label={clock.title} hidden={!open}>
        {staff && open && data ? (
          <Suspense fallback={<Loading />}>
            <ClockPanel clock={data.clock} onClose={close} />
          </Suspense>
        ) : null}
      </section>
    </>
  );
}

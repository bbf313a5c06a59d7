import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { formatDayOfWeek } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { say } from '../../messages';
import { Loading } from '../../ui';
import { clock } from './clock-messages';

const ClockPanel = lazy(() => import('./ClockPanel'));

const trainingClock = graphql(`
  query TrainingClock {
    clock { now today moved }
  }
`);

/** Says on every page of the training system that nothing here is real, and what day its clock shows when it was moved. */
export function TrainingBar({ staff }: { staff: boolean }) {
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
    <aside className="training" aria-label={say.nav.about}>
      <div className="wrap training__row">
        <p>
          {words(say.training)}{' '}
          {data?.clock.moved ? <b>{words(clock.moved(formatDayOfWeek(data.clock.today)))}</b> : null}
        </p>
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
      </div>
      <section id="clock-panel" className="wrap training__panel" aria-label={clock.title} hidden={!open}>
        {staff && open && data ? (
          <Suspense fallback={<Loading />}>
            <ClockPanel clock={data.clock} onClose={close} />
          </Suspense>
        ) : null}
      </section>
    </aside>
  );
}

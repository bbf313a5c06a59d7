import { lazy, Suspense } from 'react';
import { useWords } from '../../lib/display';
import { say } from '../../messages';

const TrainingClock = lazy(() => import('./TrainingClock'));

/** Says on every page of the training system that nothing here is real, and what its clock shows. */
export function TrainingBar({ staff }: { staff: boolean }) {
  const words = useWords();
  return (
    <aside className="training" aria-label={say.nav.about}>
      <div className="wrap training__row">
        <p>{words(say.training)}</p>
        <Suspense fallback={null}>
          <TrainingClock staff={staff} />
        </Suspense>
      </div>
    </aside>
  );
}

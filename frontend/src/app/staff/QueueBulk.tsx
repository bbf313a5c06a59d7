import { useState } from 'react';
import type { Key } from '../../lib/keys';
import {
  ReassignCasesForm,
  type Reassigned,
  ReassignRefused,
  type useChoice,
  worklistWords,
} from '../../rooms/worklist';
import { Button } from '../../ui';
import { DeedDone } from './DeedDone';
import { KeySheet } from './KeySheet';
import { QueuePrint } from './QueuePrint';

interface QueueBulkProps {
  readonly choice: ReturnType<typeof useChoice>;
  /** Whether the form of giving over is open. */
  readonly giving: boolean;
  readonly onGive: (open: boolean) => void;
  readonly onReassigned: (what: Reassigned) => void;
  readonly keys: readonly Key[];
}

/** What can be done with all marked rows at once. */
export function QueueBulk({ choice, giving, onGive, onReassigned, keys }: QueueBulkProps) {
  const count = choice.chosen.length;
  const finish = (what: Reassigned) => {
    onGive(false);
    choice.clear();
    onReassigned(what);
  };
  return (
    <div className="queue-bulk">
      <div className="queue-bulk__row">
        <p role="status">{count > 0 ? worklistWords.marked(count) : ''}</p>
        <KeySheet keys={keys} />
      </div>
      {count > 0 && !giving ? (
        <div className="buttons">
          <Button look="second" onClick={() => onGive(true)}>
            {worklistWords.reassign.open}
          </Button>
          <QueuePrint ids={choice.chosen.map((one) => one.id)} />
          <Button look="quiet" onClick={choice.clear}>
            {worklistWords.unmark}
          </Button>
        </div>
      ) : null}
      {count > 0 && giving ? (
        <ReassignCasesForm chosen={choice.chosen} onDone={finish} onCancel={() => onGive(false)} />
      ) : null}
    </div>
  );
}

/** How many were given over, and which were not and why. */
export function QueueReassigned({ what }: { what: Reassigned | undefined }) {
  return (
    <>
      <DeedDone done={useSaid(what)} />
      {what ? <ReassignRefused what={what} /> : null}
    </>
  );
}

/** The same object for the same news: a new one would take the focus again. */
function useSaid(what: Reassigned | undefined) {
  const [said, setSaid] = useState<{ readonly what: Reassigned; readonly text: string }>();
  if (what && said?.what !== what) setSaid({ what, text: worklistWords.reassign.done(what.done) });
  return what ? said : undefined;
}

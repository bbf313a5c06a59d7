import { type ReactNode, useState } from 'react';
import { KeepDraft } from '../../lib/drafts';
import { forgetTyped, isBegun, KeepTyped } from '../../lib/typed';
import { Details } from '../../ui';

/** What of a plan is on the screen: all its forms change the same revision. */
export interface SeenPlan {
  readonly id: string;
  readonly revision: number;
  /** Names what of the plan was to be seen then, so that the page can tell what came after; see `planSeen`. */
  readonly seen: string;
}

/** Whether something is typed into a form of a plan: it stays in sight even when somebody has closed the way. */
export function isKept(planId: string, deed: string): boolean {
  return isBegun(keyOf(planId, deed));
}

function keyOf(planId: string, deed: string): string {
  return `${planId}/${deed}`;
}

interface KeptProps {
  readonly plan: SeenPlan;
  /** Names the form among those of this plan: the mutation that sends it. */
  readonly deed: string;
  /** For a long form: its draft lies on the server too. Its mutation is its own, so that it sends the draft along. */
  readonly onServer?: boolean;
  /** Folds the form under these words. */
  readonly summary?: string;
  readonly open?: boolean;
  readonly onDone: () => void;
  readonly children: (sent: () => void) => ReactNode;
}

/**
 * What was typed stays while others change the plan. A form that nobody has typed into begins anew with the plan, and so
 * does one that was sent.
 */
export function Kept({ plan, deed, onServer = false, summary, open = false, onDone, children }: KeptProps) {
  const of = keyOf(plan.id, deed);
  const [unfolded] = useState(() => open || isBegun(of));
  const [round, setRound] = useState(0);
  const [begunWith, setBegunWith] = useState(plan.revision);
  if (begunWith !== plan.revision && !isBegun(of)) {
    // Nothing is lost: of an untouched form no more is remembered than what it was opened with.
    forgetTyped(of);
    setBegunWith(plan.revision);
  }
  const sent = () => {
    forgetTyped(of);
    setRound((count) => count + 1);
    onDone();
  };
  const key = `${round} ${begunWith}`;
  const form = onServer ? (
    <KeepDraft key={key} of={of} form={deed} subject={plan.id} newest={plan.seen}>
      {children(sent)}
    </KeepDraft>
  ) : (
    <KeepTyped key={key} of={of} newest={plan.seen}>
      {children(sent)}
    </KeepTyped>
  );
  if (summary === undefined) return form;
  return (
    <Details key={round} summary={summary} open={round === 0 ? unfolded : open}>
      {form}
    </Details>
  );
}

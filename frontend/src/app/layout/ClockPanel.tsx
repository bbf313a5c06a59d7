import { useEffect, useState } from 'react';
import { graphql } from '../../gql';
import type { ClockStep } from '../../gql/graphql';
import { DeedFormFrame, useDeedForm } from '../../law';
import { askAllAgain, useMutationOnce } from '../../lib/ask';
import { formatMoment } from '../../lib/dates';
import { Button, DateInput, NO_DATE } from '../../ui';
import { clock as words } from './clock-messages';

const moveClock = graphql(`
  mutation MoveClock($input: MoveClockInput!) {
    moveClock(input: $input) {
      __typename
      ... on MoveClockDone { clock { now today moved } }
      ... on MoveClockRefused { objections { code ...ObjectionLine } }
    }
  }
`);

const STEPS: readonly ClockStep[] = ['HOUR', 'DAY', 'WORKING_DAY', 'WEEK', 'MONTH'];
/** What other systems answer and what the server does by itself comes in the seconds after: the page looks again. */
const LOOKS_MS = [0, 2500, 6000];

interface ClockPanelProps {
  readonly clock: { readonly now: string; readonly moved: boolean };
  readonly onClose: () => void;
}

/** The training clock in the hands of staff: on by a step, to a day, or back to real time. */
export default function ClockPanel({ clock, onClose }: ClockPanelProps) {
  const form = useDeedForm({ on: NO_DATE }, [], 'clock-');
  const deed = useMutationOnce(moveClock);
  const [done, setDone] = useState('');
  useEffect(() => {
    if (!done) return;
    const looks = LOOKS_MS.map((wait) => window.setTimeout(askAllAgain, wait));
    return () => looks.forEach(window.clearTimeout);
  }, [done]);
  const move = async (where: { by?: ClockStep; on?: string }) => {
    setDone('');
    const answer = (await deed.run({ to: null, by: where.by ?? null, on: where.on ?? null }))?.moveClock;
    form.settle(answer, (moved) => {
      form.set({ on: NO_DATE });
      setDone(moved.clock.now);
    });
  };
  const step = (by?: ClockStep) => {
    form.fail([]);
    return move(by ? { by } : {});
  };
  const toDay = async () => {
    const check = form.check();
    const on = check.day('on', words.day);
    if (check.passed()) await move({ on });
  };
  return (
    <div className="stack">
      <p>
        <b>{words.shows(formatMoment(clock.now))}.</b> {clock.moved ? null : words.real}
      </p>
      <p>{words.note}</p>
      <p>{words.back}</p>
      <div className="buttons" role="group" aria-label={words.steps}>
        {STEPS.map((one) => (
          <Button key={one} look="second" busy={deed.running} onClick={() => void step(one)}>
            {words.step[one]}
          </Button>
        ))}
      </div>
      <DeedFormFrame
        form={form}
        {...deed}
        submit={words.submit}
        onSubmit={() => void toDay()}
        aside={
          <>
            <Button look="second" busy={deed.running} onClick={() => void step()}>
              {words.realTime}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {words.close}
            </Button>
          </>
        }
      >
        <DateInput label={words.day} {...form.date('on')} />
      </DeedFormFrame>
      <p role="status">{done ? words.done(formatMoment(done)) : null}</p>
    </div>
  );
}

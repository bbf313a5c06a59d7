import { useEffect, useState } from 'react';
import { useWords } from '../../lib/display';
import { endSession, renew, signInAgain, signOut, useSession } from '../../lib/session';
import { say } from '../../messages';
import { Button, Dialog } from '../../ui';

/** People are warned at least two minutes before the sign-in ends (WCAG 2.2.1); half a minute more is for being late. */
const WARN_MS = 150_000;
const LOOK_EVERY_MS = 5_000;
const RENEW_AFTER_MS = 60_000;

/** Watches the end of the sign-in. Work moves it away by itself; silence brings a warning, then a way back that loses nothing. */
export default function SessionWatch() {
  const session = useSession();
  const words = useWords();
  const now = useNow(session.status === 'signed-in');
  useRenewalByWork(session.status === 'signed-in');
  const [dismissed, setDismissed] = useState<number>();
  const endsAt = session.status === 'signed-in' ? session.endsAt : undefined;
  const left = endsAt === undefined ? Number.POSITIVE_INFINITY : endsAt - now;
  useEffect(() => {
    if (left <= 0) endSession();
  }, [left]);

  const stay = () => {
    setDismissed(endsAt);
    void renew();
  };
  const soon = left <= WARN_MS && left > 0 && dismissed !== endsAt;
  return (
    <>
      <Dialog open={soon} title={say.session.soonTitle} onClose={stay}>
        <p>{words(say.session.soon(say.session.minutes(Math.ceil(left / 60_000))))}</p>
        <p>{words(say.session.kept)}</p>
        <div className="buttons">
          <Button onClick={stay}>{say.session.stay}</Button>
          <Button look="second" onClick={() => void signOut()}>
            {say.session.leave}
          </Button>
        </div>
      </Dialog>
      <Dialog open={session.status === 'ended'} title={say.session.endedTitle} onClose={() => undefined}>
        <p>{words(say.session.ended)}</p>
        <div className="buttons">
          <Button onClick={() => void signInAgain()}>{say.session.signInAgain}</Button>
          <Button look="second" onClick={() => void signOut()}>
            {say.signOut}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function useNow(running: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}

/** Typing and reading keep the sign-in alive; an abandoned screen lets it end. */
function useRenewalByWork(running: boolean): void {
  useEffect(() => {
    if (!running) return;
    let last = Date.now();
    const work = () => {
      if (Date.now() - last < RENEW_AFTER_MS) return;
      last = Date.now();
      void renew();
    };
    const events = ['keydown', 'pointerdown', 'scroll'] as const;
    for (const event of events) window.addEventListener(event, work, { passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, work);
    };
  }, [running]);
}

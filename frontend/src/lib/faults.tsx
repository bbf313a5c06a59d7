import { type ReactNode, useEffect } from 'react';
import { say } from '../messages';
import { Button, LinkButton, Loading, Notice, Page } from '../ui';
import type { Read } from './ask';
import { useWords } from './display';
import type { Fault } from './fault';
import { href } from './paths';
import { signIn } from './session';

interface FaultProps {
  readonly fault: Fault;
  readonly again?: (() => void) | undefined;
}

/** A whole page that could not be shown. */
export function FaultPage({ fault, again }: FaultProps) {
  return (
    <Page title={say.faults[fault.code].title}>
      <FaultWords fault={fault} again={again} />
      {fault.code === 'UNAUTHORIZED' ? (
        <p>
          <Button onClick={() => void signIn()}>{say.signIn}</Button>
        </p>
      ) : (
        <p>
          <LinkButton look="second" href={href('start')}>
            {say.toStart}
          </LinkButton>
        </p>
      )}
    </Page>
  );
}

/** A part of a page, or a deed, that failed; announced when it appears. */
export function FaultNotice({ fault, again }: FaultProps) {
  return (
    <div role="alert">
      <Notice tone="bad" title={say.faults[fault.code].title}>
        <FaultWords fault={fault} again={again} />
      </Notice>
    </div>
  );
}

function FaultWords({ fault, again }: FaultProps) {
  const words = useWords();
  return (
    <>
      <p>{words(say.faults[fault.code])}</p>
      {fault.traceId ? <p>{say.traceId(fault.traceId)}</p> : null}
      {again ? (
        <p>
          <Button look="second" onClick={again}>
            {say.retry}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** Whoever comes by a letter signs in first: that there is a page for it is no news to them. */
const AT_ONCE = '#enter';

export function SignInPage() {
  const words = useWords();
  useEffect(() => {
    if (location.hash !== AT_ONCE) return;
    // Gone before Keycloak's page opens, so that Back from there comes here and stays.
    history.replaceState(history.state, '', location.pathname + location.search);
    void signIn();
  }, []);
  return (
    <Page title={say.signInNeeded.title} lead={<p>{words(say.signInNeeded)}</p>}>
      <p>
        <Button onClick={() => void signIn()}>{say.signIn}</Button>
      </p>
    </Page>
  );
}

export function LoadingPage({ title }: { title: string }) {
  return (
    <div className="page">
      <Loading text={title} />
    </div>
  );
}

interface LoadedProps<Data, Part> {
  readonly read: Read<Data>;
  /** The part that the page is about; nothing there means «не найдено». */
  readonly pick: (data: Data) => Part | null | undefined;
  readonly children: (part: Part) => ReactNode;
}

/** The three fates of a question inside a page: on its way, failed, answered. */
export function Loaded<Data, Part>({ read, pick, children }: LoadedProps<Data, Part>) {
  const part = read.data === undefined ? undefined : pick(read.data);
  if (part !== undefined && part !== null) return children(part);
  if (read.fault) return <FaultNotice fault={read.fault} again={read.again} />;
  if (read.fetching || read.data === undefined) return <Loading />;
  return <FaultNotice fault={{ code: 'NOT_FOUND', unsettled: false }} />;
}

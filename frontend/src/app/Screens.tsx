import { type ComponentType, Suspense, useDeferredValue } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { FaultPage, LoadingPage, SignInPage } from '../lib/faults';
import { lazily } from '../lib/lazily';
import { say } from '../messages';
import { useCodeAhead } from './ahead';
import { ErrorBoundary } from './ErrorBoundary';
import { ROUTES, type Screen, type ScreenProps } from './routes';
import { audiencesOf, useWho } from './who';

const SHOWN = ROUTES.map((route) => ({ ...route, Page: lazily(route.load) }));

export function Screens() {
  const [location] = useLocation();
  useCodeAhead(SHOWN);
  return (
    <ErrorBoundary key={location}>
      <Suspense fallback={<LoadingPage title={say.loading} />}>
        <Switch>
          {SHOWN.map((route) => (
            <Route key={route.name} path={route.path}>
              {(params) => <Guarded screen={route} Page={route.Page} params={decoded(params)} />}
            </Route>
          ))}
          <Route>
            <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

interface GuardedProps extends ScreenProps {
  readonly screen: Screen;
  readonly Page: ComponentType<ScreenProps>;
}

/** The server guards the data; this only spares people a page that would have nothing to show them. */
function Guarded({ screen, Page, params }: GuardedProps) {
  // The line about the sign-in stays until the code of the page is there: a second line after it would be kept by React
  // for a third of a second, however soon the page came.
  const who = useDeferredValue(useWho());
  if (screen.audience === 'everyone') return <Page params={params} />;
  switch (who.status) {
    case 'checking':
      return <LoadingPage title={say.checkingSignIn} />;
    case 'nobody':
      return <SignInPage />;
    case 'unavailable':
      return <FaultPage fault={{ code: 'UNAVAILABLE', unsettled: false }} again={() => window.location.reload()} />;
    case 'failed':
      return <FaultPage fault={who.fault ?? { code: 'INTERNAL', unsettled: false }} again={who.again} />;
    case 'known': {
      const { audience } = screen;
      const may = audience === 'signed-in' || audiencesOf(who.viewer).some((one) => audience.includes(one));
      return may ? <Page params={params} /> : <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
    }
    default:
      return who.status satisfies never;
  }
}

function decoded(params: Record<number | string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, decode(value)]])),
  );
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

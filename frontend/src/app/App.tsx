import { lazy, Suspense, useEffect, useState } from 'react';
import { Provider } from 'urql';
import { makeClient } from '../lib/client';
import { type Config, loadConfig } from '../lib/config';
import { DisplayProvider } from '../lib/display';
import { startSession, useSession } from '../lib/session';
import { Layout } from './layout/Layout';
import { Screens } from './Screens';
import { WhoProvider } from './who';

const SessionWatch = lazy(() => import('./layout/SessionWatch'));

const client = makeClient();
const starting = loadConfig().catch(() => undefined);
void starting.then(startSession);

export function App() {
  const [config, setConfig] = useState<Config>();
  useEffect(() => {
    void starting.then(setConfig);
  }, []);
  return (
    <DisplayProvider>
      <Provider value={client}>
        <WhoProvider>
          <Layout demo={config?.demo ?? false}>
            <Screens />
          </Layout>
          <Watch />
        </WhoProvider>
      </Provider>
    </DisplayProvider>
  );
}

/** Who has not signed in has no session to watch; who has, fetches the watch beside the page. */
function Watch() {
  const { status } = useSession();
  if (status !== 'signed-in' && status !== 'ended') return null;
  return (
    <Suspense fallback={null}>
      <SessionWatch />
    </Suspense>
  );
}

import { useEffect, useState } from 'react';
import { Provider } from 'urql';
import { makeClient } from '../lib/client';
import { type Config, loadConfig } from '../lib/config';
import { DisplayProvider } from '../lib/display';
import { startSession } from '../lib/session';
import { Layout } from './layout/Layout';
import { SessionWatch } from './layout/SessionWatch';
import { Screens } from './Screens';
import { WhoProvider } from './who';

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
          <SessionWatch />
        </WhoProvider>
      </Provider>
    </DisplayProvider>
  );
}

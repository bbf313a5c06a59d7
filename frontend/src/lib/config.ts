/** What the server says about itself at `/config.json`: where to sign in, and whether this is the training system. */
export interface Config {
  readonly keycloakUrl: string;
  readonly realm: string;
  readonly clientId: string;
  readonly demo: boolean;
}

export async function loadConfig(): Promise<Config> {
  const answer = await fetch('/config.json', { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  return (await answer.json()) as Config;
}

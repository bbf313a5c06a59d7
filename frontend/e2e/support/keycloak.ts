import { randomUUID } from 'node:crypto';

const KEYCLOAK = process.env.KEYCLOAK_URL ?? 'http://localhost:8180';
const ADMIN = process.env.KEYCLOAK_ADMIN_USERNAME ?? 'admin';
const ADMIN_PASSWORD = process.env.KEYCLOAK_ADMIN_PASSWORD ?? 'admin';
const PASSWORD = process.env.DEMO_PASSWORD ?? 'ryadom';

/** A citizen's account that nobody has linked yet. A linked one stays linked, so each road needs a fresh one. */
export function registerCitizen(firstName: string, lastName: string): Promise<string> {
  return register('citizen', firstName, lastName);
}

/** An account with the role of a specialist whom no head has taken on. */
export function registerWorker(firstName: string, lastName: string): Promise<string> {
  return register('specialist', firstName, lastName);
}

/** An account that has no role yet, as anybody's first. */
export function registerNobody(firstName: string, lastName: string): Promise<string> {
  return register(null, firstName, lastName);
}

async function register(role: 'citizen' | 'specialist' | null, firstName: string, lastName: string): Promise<string> {
  const username = `e2e-${randomUUID().slice(0, 13)}`;
  const token = await tokenOf('master', 'admin-cli', ADMIN, ADMIN_PASSWORD);
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${KEYCLOAK}/admin/realms/ryadom/${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`Keycloak ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const made = await ask('users', {
    method: 'POST',
    body: JSON.stringify({
      username,
      enabled: true,
      emailVerified: true,
      email: `${username}@example.org`,
      firstName,
      lastName,
      credentials: [{ type: 'password', value: PASSWORD, temporary: false }],
    }),
  });
  const id = made.headers.get('location')?.split('/').at(-1) ?? '';
  if (role === null) return username;
  const given: unknown = await (await ask(`roles/${role}`)).json();
  await ask(`users/${id}/role-mappings/realm`, { method: 'POST', body: JSON.stringify([given]) });
  return username;
}

/** A sign-in costs a password hash: many questions of one user need no more than one. */
const FRESH_MS = 60_000;
const tokens = new Map<string, { readonly token: Promise<string>; readonly at: number }>();

/** The door without a browser, which the training realm has for scripts. */
export function scriptToken(user: string): Promise<string> {
  const known = tokens.get(user);
  if (known && Date.now() - known.at < FRESH_MS) return known.token;
  const token = tokenOf('ryadom', 'ryadom-cli', user, PASSWORD);
  tokens.set(user, { token, at: Date.now() });
  token.catch(() => tokens.delete(user));
  return token;
}

async function tokenOf(realm: string, client: string, username: string, password: string): Promise<string> {
  const answer = await fetch(`${KEYCLOAK}/realms/${realm}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: client, username, password }),
  });
  if (!answer.ok) throw new Error(`Keycloak ${realm} ${username}: ${answer.status} ${await answer.text()}`);
  const { access_token } = (await answer.json()) as { access_token: string };
  return access_token;
}

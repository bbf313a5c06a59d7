import type Keycloak from 'keycloak-js';
import type { OpenIdProviderMetadata } from 'keycloak-js';
import { useSyncExternalStore } from 'react';
import type { Config } from './config';

/**
 * Who is signed in. Tokens live in memory only (decision 9). `ended` keeps the page and what was typed on it:
 * the person signs in again in another window and goes on.
 */
export type Session =
  | { readonly status: 'checking' | 'anonymous' | 'unavailable' | 'ended' }
  | { readonly status: 'signed-in'; readonly endsAt: number };

const SILENT_PAGE = '/silent-check-sso.html';
const SIGNED_IN_PAGE = '/signed-in.html';
/** Access tokens live 120 s; one that has less than this left is renewed before it is used. */
const FRESH_SECONDS = 30;
const ANSWER_WITHIN_MS = 15_000;

let config: Config | undefined;
let keycloak: Keycloak | undefined;
/** Whose page this is: everything on it and in its cache was asked for by this account. */
let owner: string | undefined;
let session: Session = { status: 'checking' };
const listeners = new Set<() => void>();

export async function startSession(known: Config | undefined): Promise<void> {
  config = known;
  await lookForSession();
}

async function lookForSession(): Promise<void> {
  if (!config) return become({ status: 'unavailable' });
  const { default: Adapter } = await import('keycloak-js');
  const next = new Adapter({ clientId: config.clientId, oidcProvider: endpoints(config) });
  keycloak = next;
  const answer = next.init({
    onLoad: 'check-sso',
    pkceMethod: 'S256',
    checkLoginIframe: false,
    silentCheckSsoRedirectUri: `${location.origin}${SILENT_PAGE}`,
    silentCheckSsoFallback: false,
  });
  const settle = (found: boolean) => {
    // A late answer is an answer, unless somebody has looked again meanwhile.
    if (keycloak !== next) return;
    if (found) become(signedIn(next));
    else if (session.status !== 'ended') become({ status: 'anonymous' });
  };
  try {
    settle(await within(ANSWER_WITHIN_MS, answer));
  } catch {
    become({ status: 'unavailable' });
    answer.then(settle, () => undefined);
  }
}

/**
 * Told one by one: of a server that it knows for a Keycloak the adapter first asks, on every page, whether it keeps
 * cookies in frames, and without a fallback that answer changes nothing.
 */
function endpoints({ keycloakUrl, realm }: Config): OpenIdProviderMetadata {
  const protocol = `${keycloakUrl}/realms/${encodeURIComponent(realm)}/protocol/openid-connect`;
  return {
    authorization_endpoint: `${protocol}/auth`,
    token_endpoint: `${protocol}/token`,
    end_session_endpoint: `${protocol}/logout`,
  };
}

function signedIn(from: Keycloak): Session {
  owner ??= from.subject;
  if (owner !== from.subject) {
    // Somebody else has signed in at this window: nothing of the former person may stay in its memory.
    leaveFor('/cabinet');
    return { status: 'checking' };
  }
  const ends = from.refreshTokenParsed?.exp;
  return { status: 'signed-in', endsAt: ends ? (ends + (from.timeSkew ?? 0)) * 1000 : Number.POSITIVE_INFINITY };
}

/** A token that will still be good when it arrives, or none. */
export async function accessToken(): Promise<string | undefined> {
  if (session.status !== 'signed-in' || !keycloak) return undefined;
  await renew(FRESH_SECONDS);
  return keycloak.token;
}

/** Renews the sign-in, which also moves its end away. False when it is already over. */
export async function renew(minValidity = -1): Promise<boolean> {
  if (!keycloak?.authenticated) return false;
  try {
    const renewed = await keycloak.updateToken(minValidity);
    if (renewed) become(signedIn(keycloak));
    return true;
  } catch {
    // Keycloak forgets the tokens when it has refused them; a lost connection leaves them, and the sign-in lives.
    if (!keycloak.authenticated) become({ status: 'ended' });
    return false;
  }
}

/** The server refused a token: the sign-in is over, whatever the clock of this device says. */
export function refuseToken(): void {
  if (session.status === 'signed-in') become({ status: 'ended' });
}

export function endSession(): void {
  if (session.status !== 'signed-in') return;
  keycloak?.clearToken();
  become({ status: 'ended' });
}

export async function signIn(to: string = location.href): Promise<void> {
  if (session.status === 'unavailable') await lookForSession();
  if (!keycloak || !['anonymous', 'ended'].includes(session.status)) return;
  await keycloak.login({ redirectUri: new URL(to, location.origin).href, locale: 'ru' });
}

export async function signOut(): Promise<void> {
  if (!keycloak?.authenticated) return leaveFor('/');
  await keycloak.logout({ redirectUri: `${location.origin}/` });
}

/** Opens Keycloak's page in a window of its own, so that this page and what was typed on it stay as they are. */
export async function signInAgain(): Promise<void> {
  if (!keycloak) return;
  const url = await keycloak.createLoginUrl({ redirectUri: `${location.origin}${SIGNED_IN_PAGE}`, locale: 'ru' });
  const channel = new BroadcastChannel('ryadom.session');
  channel.addEventListener('message', async () => {
    channel.close();
    await lookForSession();
  });
  const opened = window.open(url, 'ryadom-sign-in', 'popup,width=520,height=720');
  if (!opened) {
    channel.close();
    await signIn();
  }
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, () => session);
}

/** Loads another page whole, so that this one and its memory are gone. */
function leaveFor(path: string): void {
  window.location.assign(path);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('no answer')), ms);
    promise.then(done, fail).finally(() => clearTimeout(timer));
  });
}

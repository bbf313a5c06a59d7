import type Keycloak from 'keycloak-js';
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
const ANSWER_WITHIN_MS = 8000;

let config: Config | undefined;
let keycloak: Keycloak | undefined;
let session: Session = { status: 'checking' };
const listeners = new Set<() => void>();

export async function startSession(known: Config | undefined): Promise<void> {
  config = known;
  await lookForSession();
}

async function lookForSession(): Promise<void> {
  if (!config) return become({ status: 'unavailable' });
  const { default: Adapter } = await import('keycloak-js');
  const next = new Adapter({ url: config.keycloakUrl, realm: config.realm, clientId: config.clientId });
  try {
    const found = await within(
      ANSWER_WITHIN_MS,
      next.init({
        onLoad: 'check-sso',
        pkceMethod: 'S256',
        checkLoginIframe: false,
        silentCheckSsoRedirectUri: `${location.origin}${SILENT_PAGE}`,
        silentCheckSsoFallback: false,
      }),
    );
    next.onAuthRefreshError = () => undefined;
    keycloak = next;
    become(found ? signedIn(next) : { status: 'anonymous' });
  } catch {
    keycloak = next;
    become({ status: 'unavailable' });
  }
}

function signedIn(from: Keycloak): Session {
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
  if (!keycloak?.didInitialize) return lookForSession();
  await keycloak.login({ redirectUri: new URL(to, location.origin).href, locale: 'ru' });
}

export async function signOut(): Promise<void> {
  if (!keycloak?.authenticated) return location.assign('/');
  await keycloak.logout({ redirectUri: `${location.origin}/` });
}

/** Opens Keycloak's page in a window of its own, so that this page and what was typed on it stay as they are. */
export async function signInAgain(onOtherPerson: () => void): Promise<void> {
  if (!keycloak) return;
  const before = keycloak.subject;
  const url = await keycloak.createLoginUrl({ redirectUri: `${location.origin}${SIGNED_IN_PAGE}`, locale: 'ru' });
  const channel = new BroadcastChannel('ryadom.session');
  channel.addEventListener('message', async () => {
    channel.close();
    await lookForSession();
    if (before !== undefined && keycloak?.subject !== undefined && keycloak.subject !== before) onOtherPerson();
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

import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A stand-in for keycloak-js: who is found signed in, and what the next renewal does. */
const keycloak = vi.hoisted(() => ({
  found: undefined as string | undefined,
  renewal: 'works' as 'works' | 'refused' | 'lost',
  logins: 0,
}));

vi.mock('keycloak-js', () => ({
  default: class {
    authenticated = false;
    subject: string | undefined;
    token: string | undefined;
    timeSkew = 0;
    refreshTokenParsed: { exp: number } | undefined;
    async init() {
      if (!keycloak.found) return false;
      this.authenticated = true;
      this.subject = keycloak.found;
      this.token = `token of ${keycloak.found}`;
      this.refreshTokenParsed = { exp: 1_800 };
      return true;
    }
    async updateToken() {
      if (keycloak.renewal === 'works') return true;
      if (keycloak.renewal === 'refused') this.clearToken();
      throw new Error(keycloak.renewal);
    }
    clearToken() {
      this.authenticated = false;
      this.subject = undefined;
      this.token = undefined;
    }
    async login() {
      keycloak.logins += 1;
    }
    async createLoginUrl() {
      return 'about:blank';
    }
  },
}));

const CONFIG = { keycloakUrl: 'http://localhost:8180', realm: 'ryadom', clientId: 'ryadom-spa', demo: true };

async function start(found: string | undefined) {
  vi.resetModules();
  keycloak.found = found;
  keycloak.renewal = 'works';
  keycloak.logins = 0;
  const session = await import('./session');
  const { result } = renderHook(() => session.useSession());
  await act(() => session.startSession(CONFIG));
  return { session, result };
}

describe('a session', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('is anonymous when nobody is signed in, and unavailable without an address to sign in at', async () => {
    expect((await start(undefined)).result.current.status).toBe('anonymous');
    const { session, result } = await start(undefined);
    await act(() => session.startSession(undefined));
    expect(result.current.status).toBe('unavailable');
  });

  it('knows when it ends, and hands out a token until then', async () => {
    const { session, result } = await start('anna');
    expect(result.current).toEqual({ status: 'signed-in', endsAt: 1_800_000 });
    expect(await session.accessToken()).toBe('token of anna');
  });

  it('lives on when a renewal is lost on the way, and ends when it is refused', async () => {
    const { session, result } = await start('anna');
    keycloak.renewal = 'lost';
    await act(() => session.renew());
    expect(result.current.status).toBe('signed-in');
    keycloak.renewal = 'refused';
    await act(() => session.renew());
    expect(result.current.status).toBe('ended');
    expect(await session.accessToken()).toBeUndefined();
  });

  it('is taken up again by the same person without leaving the page', async () => {
    const { session, result } = await start('anna');
    act(() => session.endSession());
    vi.spyOn(window, 'open').mockReturnValue({} as Window);
    await act(() => session.signInAgain());
    await act(async () => {
      new BroadcastChannel('ryadom.session').postMessage('signed-in');
      await vi.waitFor(() => expect(result.current.status).toBe('signed-in'));
    });
  });

  it('stays ended, with the page as it was, when the window brought nobody', async () => {
    const { session, result } = await start('anna');
    act(() => session.endSession());
    vi.spyOn(window, 'open').mockReturnValue({} as Window);
    keycloak.found = undefined;
    await act(() => session.signInAgain());
    await act(async () => {
      new BroadcastChannel('ryadom.session').postMessage('signed-in');
      await new Promise((done) => setTimeout(done, 50));
    });
    expect(result.current.status).toBe('ended');
  });

  it('never shows one person what another one left: the page does not become theirs', async () => {
    const { session, result } = await start('anna');
    act(() => session.endSession());
    vi.spyOn(window, 'open').mockReturnValue({} as Window);
    keycloak.found = 'boris';
    await act(() => session.signInAgain());
    await act(async () => {
      new BroadcastChannel('ryadom.session').postMessage('signed-in');
      await vi.waitFor(() => expect(result.current.status).toBe('checking'));
    });
    expect(await session.accessToken()).toBeUndefined();
  });

  it('goes to the sign-in page itself when the browser opens no window', async () => {
    const { session } = await start('anna');
    act(() => session.endSession());
    vi.spyOn(window, 'open').mockReturnValue(null);
    await act(() => session.signInAgain());
    expect(keycloak.logins).toBe(1);
  });
});

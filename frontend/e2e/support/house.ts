import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from '@playwright/test';
import { signIn } from './people';

/**
 * Somebody comes to the house in a browser of their own, signed in, or as a visitor without a name. Where they go is
 * their first step: of those who stay signed in nothing is open yet.
 */
export type At = (user?: string, options?: BrowserContextOptions) => Promise<Page>;

/** A new tab, still empty, of somebody whose browser stays open all day. */
type Tab = (user: string) => Promise<Page>;

/** Those of the demo who come again and again: they sign in once and stay, as people do. */
const STAY: ReadonlySet<string> = new Set([
  'specialist',
  'head',
  'registrar',
  'citizen',
  'employer',
  'employer3',
  'ngo',
]);

/**
 * Everybody who came leaves when the test ends: a page left open goes on asking, and slows the tests after it. Who comes
 * a second time in one test, or with a device of their own, has another browser.
 */
export const test = base.extend<{ at: At }, { tab: Tab }>({
  tab: [
    async ({ browser }, use) => {
      const open = new Map<string, BrowserContext>();
      await use(async (user) => {
        const known = open.get(user);
        const context = known ?? (await browser.newContext());
        if (!known) {
          open.set(user, context);
          context.on('close', () => open.delete(user)); // a test may shut the browser
        }
        const page = await context.newPage();
        if (!(await isSignedIn(context))) await signIn(page, user);
        return page;
      });
      for (const context of open.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  at: async ({ browser, tab }, use) => {
    const leave: (() => Promise<void>)[] = [];
    const here = new Set<string>();
    await use(async (user, options) => {
      if (user && STAY.has(user) && !options && !here.has(user)) {
        here.add(user);
        const page = await tab(user);
        leave.push(() => closeTab(page));
        return page;
      }
      const context = await browser.newContext(options);
      leave.push(() => context.close());
      const page = await context.newPage();
      if (user) await signIn(page, user);
      return page;
    });
    await Promise.all(leave.map((goes) => goes()));
  },
});

/** A test before may have signed them out: then Keycloak has taken back what it knows the browser by. */
async function isSignedIn(context: BrowserContext): Promise<boolean> {
  return (await context.cookies()).some(({ name }) => name === 'KEYCLOAK_IDENTITY');
}

/** What a page keeps in the browser is gone with its test. */
async function closeTab(page: Page): Promise<void> {
  if (page.isClosed() || !page.url().startsWith('http')) return page.close();
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.close();
}

export { expect } from '@playwright/test';

import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { signIn } from './people';

/** Somebody comes to the house in a browser of their own, signed in, or as a visitor without a name. */
export type At = (user?: string, options?: BrowserContextOptions) => Promise<Page>;

/** A new tab of somebody whose browser stays open all day. */
type Tab = (user: string, home: string) => Promise<Page>;

/** Those of the demo who come again and again, and where they are at home: they sign in once and stay, as people do. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ['specialist', '/staff'],
  ['head', '/staff'],
  ['registrar', '/staff'],
  ['citizen', '/cabinet'],
  ['employer', '/cabinet'],
  ['employer3', '/cabinet'],
  ['ngo', '/cabinet'],
]);

/**
 * Everybody who came leaves when the test ends: a page left open goes on asking, and slows the tests after it. Who comes
 * a second time in one test, or with a device of their own, has another browser.
 */
export const test = base.extend<{ at: At }, { tab: Tab }>({
  tab: [
    async ({ browser }, use) => {
      const open = new Map<string, BrowserContext>();
      await use(async (user, home) => {
        const known = open.get(user);
        const context = known ?? (await browser.newContext());
        if (!known) {
          open.set(user, context);
          context.on('close', () => open.delete(user)); // a test may shut the browser
        }
        const page = await context.newPage();
        await comeIn(page, user, home);
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
      const home = user && HOMES.get(user);
      if (home && !options && !here.has(user)) {
        here.add(user);
        const page = await tab(user, home);
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

/** Whoever is still signed in is at work at once; a test before may have signed them out. */
async function comeIn(page: Page, user: string, home: string): Promise<void> {
  await page.goto(home);
  const banner = page.getByRole('banner');
  const known = banner.getByRole('button', { name: 'Выйти' });
  await expect(known.or(banner.getByRole('button', { name: 'Войти', exact: true }))).toBeVisible();
  if (!(await known.isVisible())) await signIn(page, user);
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

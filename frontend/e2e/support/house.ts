import { type BrowserContextOptions, test as base, type Page } from '@playwright/test';
import { signIn } from './people';

/** Somebody comes to the house in a browser of their own, signed in, or as a visitor without a name. */
export type At = (user?: string, options?: BrowserContextOptions) => Promise<Page>;

/** Everybody who came leaves when the test ends: a page left open goes on asking, and slows the tests after it. */
export const test = base.extend<{ at: At }>({
  at: async ({ browser }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (user, options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      if (user) await signIn(page, user);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect } from '@playwright/test';

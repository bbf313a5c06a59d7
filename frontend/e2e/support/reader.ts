import { test as base, type Page } from '@playwright/test';
import { signIn } from './people';

interface Readers {
  readonly reader: (user?: string) => Promise<Page>;
}

/**
 * Somebody who only looks: each has one browser for all the pages of a worker, signed in once. Where something is typed or
 * sent, everybody comes with a browser of their own, `house.ts`.
 */
// biome-ignore lint/complexity/noBannedTypes: Playwright’s own word for «no fixtures of a test»
export const test = base.extend<{}, Readers>({
  reader: [
    async ({ browser }, use) => {
      const pages = new Map<string | undefined, Page>();
      await use(async (user) => {
        const page = pages.get(user) ?? (await (await browser.newContext()).newPage());
        if (user && !pages.has(user)) await signIn(page, user);
        pages.set(user, page);
        return page;
      });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
});

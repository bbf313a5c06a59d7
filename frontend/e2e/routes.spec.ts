import type { Page } from '@playwright/test';
import { ROUTES } from '../src/app/routes';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { findInQueue } from './support/desk';
import { test } from './support/reader';
import { VISITS, type Visit } from './visits';

test.describe.configure({ mode: 'parallel' });

/** Every route of the router, at a phone's width and at a desk's. */
const routes = ROUTES.map(({ name }) => ({ name, visit: VISITS[name] }));

for (const user of new Set(routes.map(({ visit }) => visit.as))) {
  test.describe(user ?? 'a visitor', () => {
    // One after another: whoever reads them signs in once.
    test.describe.configure({ mode: 'default' });
    for (const { name, visit } of routes.filter((route) => route.visit.as === user)) {
      test(`${name} has no faults, at a phone's width and at a desk's`, async ({ reader }) => {
        await expectNoFaults(await reader(user), visit);
      });
    }
  });
}

async function expectNoFaults(page: Page, visit: Visit): Promise<void> {
  await page.goto(visit.path);
  if (visit.find) await findInQueue(page, visit.find);
  for (const link of [visit.reachBy ?? []].flat()) await page.getByRole('link', { name: link }).first().click();
  await expectAccessibleAtBothWidths(page, visit);
  // A page that stays open goes on asking.
  await page.goto('about:blank');
}

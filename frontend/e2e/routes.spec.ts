import { test } from '@playwright/test';
import { ROUTES } from '../src/app/routes';
import { expectAccessible, WIDTHS } from './support/accessibility';
import { findInQueue } from './support/desk';
import { signIn } from './support/people';
import { VISITS } from './visits';

/** Every route of the router, at a phone's width and at a desk's. A route without a visit fails before the browser starts. */
for (const { name } of ROUTES) {
  const visit = VISITS[name];
  if (!visit) throw new Error(`route ${name} has no visit in e2e/visits.ts`);
  for (const width of WIDTHS) {
    test(`${name} at ${width} px has no faults`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      if (visit.as) await signIn(page, visit.as);
      await page.goto(visit.path);
      if (visit.find) await findInQueue(page, visit.find);
      for (const link of [visit.reachBy ?? []].flat()) await page.getByRole('link', { name: link }).first().click();
      await expectAccessible(page, visit);
    });
  }
}

import { ROUTES } from '../src/app/routes';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { findInQueue } from './support/desk';
import { test } from './support/house';
import { signIn } from './support/people';
import { VISITS } from './visits';

/** Every route of the router, at a phone's width and at a desk's. A route without a visit fails before the browser starts. */
for (const { name } of ROUTES) {
  const visit = VISITS[name];
  if (!visit) throw new Error(`route ${name} has no visit in e2e/visits.ts`);
  test(`${name} has no faults, at a phone's width and at a desk's`, async ({ page }) => {
    if (visit.as) await signIn(page, visit.as);
    await page.goto(visit.path);
    if (visit.find) await findInQueue(page, visit.find);
    for (const link of [visit.reachBy ?? []].flat()) await page.getByRole('link', { name: link }).first().click();
    await expectAccessibleAtBothWidths(page, visit);
  });
}

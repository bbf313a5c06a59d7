import { ROUTES } from '../src/app/routes';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { findInQueue } from './support/desk';
import { test } from './support/reader';
import { VISITS } from './visits';

test.describe.configure({ mode: 'parallel' });

/** Every route of the router, at a phone's width and at a desk's. A route without a visit fails before the browser starts. */
for (const { name } of ROUTES) {
  const visit = VISITS[name];
  if (!visit) throw new Error(`route ${name} has no visit in e2e/visits.ts`);
  test(`${name} has no faults, at a phone's width and at a desk's`, async ({ reader }) => {
    const page = await reader(visit.as);
    await page.goto(visit.path);
    if (visit.find) await findInQueue(page, visit.find);
    for (const link of [visit.reachBy ?? []].flat()) await page.getByRole('link', { name: link }).first().click();
    await expectAccessibleAtBothWidths(page, visit);
    // A page that stays open goes on asking.
    await page.goto('about:blank');
  });
}

import { expect, type Page } from '@playwright/test';
import { arrived, certified, during, linked, planned } from './hired';
import type { At } from './house';
import type { Someone } from './someone';

/** What comes before a test's own steps, past the screens: `road.spec.ts` and its like walk it by them. */

/** Somebody is taken in. Leaves the page at the new case and returns its id. */
export async function takenIn(page: Page, person: Someone, day: string): Promise<string> {
  const { id } = await arrived(person, day);
  await openCase(page, id, person);
  return id;
}

/** Their cabinet is linked. Leaves the citizen at their case. */
export async function cabinetOf(at: At, id: string, person: Someone): Promise<Page> {
  const citizen = await at(await linked(id, person));
  await expect(citizen.getByRole('heading', { level: 1, name: 'Моё дело' })).toBeVisible();
  return citizen;
}

/** They are found needy, and three measures are planned, as in `planThreeMeasures`. */
export async function withMeasures(page: Page, id: string, person: Someone, day: string): Promise<void> {
  await planned(id, threeMeasures(day));
  await openCase(page, id, person);
}

/** The same, and they hold a certificate, with a worker of the office beside them. */
export async function withCertificate(page: Page, id: string, person: Someone, day: string): Promise<void> {
  await planned(id, threeMeasures(day));
  await certified(id, day, 'staff_tikhonov');
  await openCase(page, id, person);
}

const threeMeasures = (day: string) => [
  { listed: 'accompaniment-1', ...during(day, 'Согласовать время и место встречи.') },
  { listed: 'accompaniment-negotiations', ...during(day, 'Быть рядом на собеседовании.') },
  { ownTitle: 'Первая неделя на новом месте', ...during(day, 'Встречать утром у проходной.') },
];

/** Opens the page of a case, as it is now. */
export async function openCase(page: Page, id: string, person: Someone): Promise<void> {
  await page.goto(`/staff/cases/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible();
}

import { expect, type Page } from '@playwright/test';
import { draftOrder, expectDone, linkCabinet, openDeed, planThreeMeasures, recordSearch } from './desk';
import type { At } from './house';
import { registerCitizen } from './keycloak';
import { approveOrder, certificate } from './providers';
import type { Someone } from './someone';

/** The steps of the road that many tests take before their own begins. */

/** A citizen registers and names the code; the specialist links the cabinet. Leaves the citizen at the case. */
export async function withCabinet(at: At, specialist: Page, person: Someone): Promise<Page> {
  const citizen = await at(await registerCitizen(person.firstName, person.lastName));
  await citizen.getByRole('button', { name: 'Получить код' }).click();
  const code = (await citizen.locator('.code').textContent()) ?? '';
  expect(code).not.toBe('');
  await linkCabinet(specialist, code);
  await citizen.goto('/cabinet');
  await expect(citizen.getByRole('heading', { level: 1, name: 'Моё дело' })).toBeVisible();
  return citizen;
}

/** From the decision to the certificate, with a worker of the office as the one who accompanies. */
export async function toTheCertificate(
  at: At,
  page: Page,
  person: Someone,
  day: string,
  worker = /Тихонов/,
): Promise<void> {
  await planThreeMeasures(page, day);
  await recordSearch(page);
  await draftOrder(page, worker);
  await approveOrder(await at('head'), person, '78-с');
  await page.reload();
  await certificate(page);
}

export async function deliverToTheCabinet(page: Page): Promise<void> {
  const deed = await openDeed(page, 'Вручить сертификат');
  await deed.getByLabel('Направить в личный кабинет').check();
  await deed.getByRole('button', { name: 'Записать вручение' }).click();
  await expectDone(page, 'Сертификат вручён.');
}

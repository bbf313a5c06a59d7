import { expect, type Page } from '@playwright/test';
import { today } from './api';
import { openDeed, typeDate } from './desk';
import { accompanied, arrived, notified } from './hired';
import type { At } from './house';
import { deliverToTheCabinet } from './road';
import { cabinetOf, openCase, withCertificate } from './set-up';
import { someone } from './someone';

const LAMP = 'ООО «Лампа»';

/** Whoever holds a certificate tells of a job, which is confirmed; a notice is in the employer's cabinet. They have agreed. */
export async function noticed(at: At) {
  const person = someone();
  const day = await today();
  const page = await at('specialist');
  const { id } = await arrived(person, day);
  const citizen = await cabinetOf(at, id, person);
  await withCertificate(page, id, person, day);
  await deliverToTheCabinet(page);
  await tellOfAJob(citizen, day);
  await page.reload();
  const deed = await openDeed(page, 'Подтвердить трудоустройство');
  await deed.getByLabel('ИНН работодателя', { exact: true }).fill('7700000023');
  await deed.getByLabel('Человек тот самый, ИНН работодателя сверен').check();
  await deed.getByLabel('Согласен', { exact: true }).check();
  await deed.getByLabel('Чем подтверждено').fill('Отдел кадров подтвердил приём.');
  await deed.getByRole('button', { name: 'Подтвердить и закрыть дело' }).click();
  await page.getByRole('button', { name: 'Уведомить работодателя' }).click();
  await page.getByRole('button', { name: 'Отправить уведомление' }).click();
  await expect(page.getByText('Работодатель уведомлён.')).toBeVisible();
  return { person, page, citizen };
}

async function tellOfAJob(citizen: Page, day: string) {
  await citizen.goto('/cabinet');
  await citizen.getByRole('button', { name: 'Сообщить, что нашли работу' }).click();
  await citizen.getByLabel('Где вы работаете').fill(LAMP);
  await citizen.getByLabel('Кем вы работаете').fill('сборщик');
  await typeDate(citizen, 'Первый день работы', day);
  await citizen.getByLabel('Да, можно').check();
  await citizen.getByRole('button', { name: 'Отправить сообщение' }).click();
  await expect(citizen.getByText('Сообщение у специалиста.')).toBeVisible();
}

/** The same when it is of no matter how it came about. */
export async function noticedAlready(at: At) {
  const person = someone();
  const day = await today();
  const { id } = await accompanied(person, day);
  await notified(id, day);
  const page = await at('specialist');
  await openCase(page, id, person);
  return { person, page };
}

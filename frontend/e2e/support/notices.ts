import { expect, type Page } from '@playwright/test';
import { today } from './api';
import { intake, openDeed, typeDate } from './desk';
import type { At } from './house';
import { deliverToTheCabinet, foundNeedy, toTheCertificate, withCabinet } from './road';
import { someone } from './someone';

const LAMP = 'ООО «Лампа»';

/** From the first visit to a notice in the employer's cabinet; the person has agreed. */
export async function noticed(at: At) {
  const person = someone();
  const day = await today();
  const page = await at('specialist');
  await intake(page, person, day);
  const citizen = await withCabinet(at, page, person);
  await foundNeedy(page);
  await toTheCertificate(at, page, person, day);
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

import type { Page } from '@playwright/test';
import { expectDone, openDeed, orderOf } from './desk';
import type { Someone } from './someone';

/** What goes between the office, the organisations and the head, by the names that stand on the screen. */

/** The head approves the order of this person. */
export async function approveOrder(head: Page, person: Someone, number: string): Promise<void> {
  const card = await orderOf(head, person);
  await card.getByText('Утвердить', { exact: false }).first().click();
  await card.getByLabel('Номер приказа').fill(number);
  await card.getByRole('button', { name: 'Утвердить приказ' }).click();
  await expectDone(head, 'Приказ утверждён.');
}

/** Offers the case to the first organisation that suits it at all; returns its name. */
export async function offer(page: Page): Promise<string> {
  const deed = await openDeed(page, 'Предложить организации');
  const first = deed.getByRole('group', { name: 'Какой организации предложить' }).getByRole('radio').first();
  const label = (await deed.locator(`label[for="${await first.getAttribute('id')}"]`).textContent()) ?? '';
  await first.check();
  await deed.getByRole('button', { name: 'Предложить' }).click();
  await expectDone(page, 'Предложение записано.');
  return label.split(' — ')[0] ?? '';
}

export async function declined(page: Page, reason: string): Promise<void> {
  const deed = await openDeed(page, 'Записать ответ организации');
  await deed.getByLabel('Отказалась').check();
  await deed.getByLabel('Почему отказалась').fill(reason);
  await deed.getByRole('button', { name: 'Записать ответ' }).click();
  await expectDone(page, 'Ответ организации записан.');
}

export async function agreed(page: Page, without: readonly string[]): Promise<void> {
  const deed = await openDeed(page, 'Записать ответ организации');
  await deed.getByLabel('Согласна').check();
  for (const measure of without) await deed.getByLabel(measure).uncheck();
  await deed.getByRole('button', { name: 'Записать ответ' }).click();
  await expectDone(page, 'Ответ организации записан.');
}

export async function contract(page: Page, number: string): Promise<void> {
  const deed = await openDeed(page, 'Записать договор с организацией');
  await deed.getByLabel('Номер договора или дополнительного соглашения').fill(number);
  // An organisation whose workers are known offers them first.
  const other = deed.getByLabel('Вписать другого');
  if (await other.isVisible()) await other.check();
  await deed.getByLabel('Кто сопровождает: фамилия, имя, отчество').fill('Котова Наталья Сергеевна');
  await deed.getByLabel('Телефон сопровождающего').fill('+7 495 000-22-33');
  await deed.getByRole('button', { name: 'Записать договор' }).click();
  await expectDone(page, 'Договор записан.');
}

export async function certificate(page: Page): Promise<void> {
  const form = await openDeed(page, 'Сформировать сертификат');
  await form.getByRole('button', { name: 'Сформировать сертификат' }).click();
  await expectDone(page, 'Сертификат сформирован.');
}

/** Somebody else is to accompany. */
export async function startReplacement(page: Page, reason: string, keeps: string): Promise<void> {
  const deed = await openDeed(page, 'Сменить сопровождающего');
  await deed.getByLabel(reason, { exact: true }).check();
  await deed.getByLabel('Что случилось').fill('Сопровождающий больше не может приезжать.');
  await deed.getByLabel(keeps, { exact: true }).check();
  await deed.getByRole('button', { name: 'Начать замену' }).click();
  await expectDone(page, 'Замена начата.');
}

export async function newEdition(page: Page): Promise<void> {
  const deed = await openDeed(page, 'Сформировать новую редакцию сертификата');
  await deed.getByRole('button', { name: 'Сформировать новую редакцию' }).click();
  await expectDone(page, 'Новая редакция сертификата сформирована.');
}

export async function deliverOnPaper(page: Page): Promise<void> {
  const deed = await openDeed(page, 'Вручить сертификат');
  await deed.getByLabel('Вручить на бумаге под подпись').check();
  await deed.getByLabel('Подпись о получении вижу').check();
  await deed.getByRole('button', { name: 'Записать вручение' }).click();
  await expectDone(page, 'Сертификат вручён.');
}

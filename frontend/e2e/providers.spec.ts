import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible, WIDTHS } from './support/accessibility';
import { today } from './support/api';
import { decide, draftOrder, expectDone, intake, openDeed, orderOf, planThreeMeasures } from './support/desk';
import { signIn } from './support/people';
import { someone } from './support/someone';

test.describe.configure({ timeout: 180_000 });

async function at(browser: Browser, user: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, user);
  return page;
}

/** Offers the case to the first organisation that suits it at all; returns its name. */
async function offer(page: Page): Promise<string> {
  const deed = await openDeed(page, 'Предложить организации');
  const first = deed.getByRole('group', { name: 'Какой организации предложить' }).getByRole('radio').first();
  const label = (await deed.locator(`label[for="${await first.getAttribute('id')}"]`).textContent()) ?? '';
  await first.check();
  await deed.getByRole('button', { name: 'Предложить' }).click();
  await expectDone(page, 'Предложение записано.');
  return label.split(' — ')[0] ?? '';
}

async function declined(page: Page, reason: string): Promise<void> {
  const deed = await openDeed(page, 'Записать ответ организации');
  await deed.getByLabel('Отказалась').check();
  await deed.getByLabel('Почему отказалась').fill(reason);
  await deed.getByRole('button', { name: 'Записать ответ' }).click();
  await expectDone(page, 'Ответ организации записан.');
}

async function agreed(page: Page, without: readonly string[]): Promise<void> {
  const deed = await openDeed(page, 'Записать ответ организации');
  await deed.getByLabel('Согласна').check();
  for (const measure of without) await deed.getByLabel(measure).uncheck();
  await deed.getByRole('button', { name: 'Записать ответ' }).click();
  await expectDone(page, 'Ответ организации записан.');
}

async function contract(page: Page, number: string): Promise<void> {
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

async function certificate(page: Page): Promise<void> {
  const form = await openDeed(page, 'Сформировать сертификат');
  await form.getByRole('button', { name: 'Сформировать сертификат' }).click();
  await expectDone(page, 'Сертификат сформирован.');
}

test('an organisation that does everything accompanies by a contract, and no order is needed', async ({ browser }) => {
  const person = someone();
  const day = await today();
  const specialist = await at(browser, 'specialist');
  await intake(specialist, person, day);
  await decide(specialist, 'Нуждается', 'По выписке ИПРА показана помощь другого лица.');
  await planThreeMeasures(specialist, day);
  await expect(specialist.getByRole('heading', { name: 'Организации реестра' })).toBeVisible();

  await offer(specialist);
  const offers = specialist.getByRole('region', { name: 'Предложения' });
  await expect(offers).toContainText('ждёт ответа');
  await declined(specialist, 'Все сопровождающие заняты до конца месяца.');
  await expect(offers).toContainText('Все сопровождающие заняты до конца месяца.');

  const name = await offer(specialist);
  for (const width of WIDTHS) {
    await specialist.setViewportSize({ width, height: 900 });
    await expectAccessible(specialist, { heading: person.fullName, fact: 'Предложения' });
  }
  await agreed(specialist, []);
  await contract(specialist, '15-26');
  await expect(specialist.getByRole('region', { name: 'Договор с организацией' })).toContainText(name);
  await certificate(specialist);
  await expect(specialist.getByText('Идёт сопровождение').first()).toBeVisible();
});

test('an organisation does a part, and a worker of the office the rest', async ({ browser }) => {
  const person = someone();
  const day = await today();
  const specialist = await at(browser, 'specialist');
  await intake(specialist, person, day);
  await decide(specialist, 'Нуждается', 'По выписке ИПРА показана помощь другого лица.');
  await planThreeMeasures(specialist, day);
  const name = await offer(specialist);
  await agreed(specialist, ['Первая неделя на новом месте']);
  await contract(specialist, '16-26');

  await draftOrder(specialist, /Кузнецова/);
  const head = await at(browser, 'head');
  const card = await orderOf(head, person);
  await card.getByText('Утвердить', { exact: false }).first().click();
  await card.getByLabel('Номер приказа').fill('78-с');
  await card.getByRole('button', { name: 'Утвердить приказ' }).click();
  await expectDone(head, 'Приказ утверждён.');

  await specialist.reload();
  await certificate(specialist);
  const paper = specialist.getByRole('region', { name: /^Сертификат/ }).first();
  await expect(paper).toContainText('Кузнецова');
  await expect(paper).toContainText(`Часть мероприятий выполняет ${name}`);
});

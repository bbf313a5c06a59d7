import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/accessibility';
import { ask, today } from './support/api';
import { endHired, expectDone, findInQueue, openDeed } from './support/desk';
import { arrived } from './support/hired';
import { expect, test } from './support/house';
import { certificate } from './support/providers';
import { withMeasures } from './support/set-up';
import { type Someone, someone } from './support/someone';

test.describe.configure({ timeout: 240_000 });

const PHONE = { width: 320, height: 640 };

/** Offers to the organisation that `ngo` acts for. */
async function offer(page: Page): Promise<void> {
  const deed = await openDeed(page, 'Предложить организации');
  await deed.getByLabel(/Опора и дело/).check();
  await deed.getByRole('button', { name: 'Предложить' }).click();
  await expectDone(page, 'Предложение записано.');
}

async function engage(page: Page): Promise<void> {
  const deed = await openDeed(page, 'Записать договор с организацией');
  await deed.getByLabel('Номер договора или дополнительного соглашения').fill('41-26');
  await deed.getByLabel(/^Журавлёва Вера Ильинична/).check();
  await deed.getByRole('button', { name: 'Записать договор' }).click();
  await expectDone(page, 'Договор записан.');
}

/** Writes down what became of a measure, by keys alone. */
async function record(page: Page, measure: string, note: string): Promise<void> {
  const part = page.getByRole('region', { name: measure });
  const summary = part.locator('summary').filter({ hasText: 'Записать, что сделано' });
  await summary.focus();
  await page.keyboard.press('Enter');
  await part.getByRole('radio', { name: 'Сделано' }).focus();
  await page.keyboard.press('Space');
  await part.getByLabel('Сколько минут ушло').focus();
  await page.keyboard.type('35');
  await part.getByLabel('Примечание').focus();
  await page.keyboard.type(note);
  await part.getByRole('button', { name: 'Записать' }).focus();
  await page.keyboard.press('Enter');
  // What is typed stands in the part too, and the status may still be that of the part before: only a record has a writer.
  await expect(part).toContainText('Кто записал');
  await expectDone(page, 'Записано.');
  await expect(part).toContainText(note);
}

/** Everything that the server tells somebody of this person. */
async function seen(user: string): Promise<string> {
  const list = 'assignments(first: 50) { edges { node { id person { fullName phone email communicationNeeds } } } }';
  const offers = 'offers(first: 50) { edges { node { id asked { measures { title } communicationNeeds } } } }';
  const query = `{ viewer { ... on NgoWorkerViewer { ${list} } ... on NgoViewer { ${offers} } } }`;
  return JSON.stringify((await ask(user, query)).data);
}

test('an organisation agrees itself, its companion works from a phone and tells of it at the end', async ({ at }) => {
  const person: Someone = someone();
  const day = await today();
  const specialist = await at('specialist');
  const { id } = await arrived(person, day);
  await withMeasures(specialist, id, person, day);
  await offer(specialist);

  const ngo = await at('ngo');
  await ngo.goto('/cabinet');
  await ngo.getByRole('link', { name: 'Предложения' }).first().click();
  const waiting = ngo.getByRole('listitem').filter({ hasText: 'ждёт вашего ответа' }).first();
  await expect(waiting).toBeVisible();
  await expect(ngo.locator('main')).not.toContainText(person.lastName);
  await expect(ngo.locator('main')).not.toContainText(person.snils);
  expect(await seen('ngo')).not.toContain(person.lastName);
  await waiting.getByLabel('Согласны').check();
  await waiting.getByRole('button', { name: 'Ответить' }).click();
  await expectDone(ngo, 'Ответ принят');

  await specialist.reload();
  await expect(specialist.getByRole('region', { name: 'Предложения' })).toContainText('организация ответила сама');
  await engage(specialist);
  await certificate(specialist);

  const companion = await at('companion', { viewport: PHONE });
  await expectAccessible(companion, { heading: 'Мои сопровождения', fact: person.fullName });
  await companion.getByRole('link', { name: person.fullName }).click();
  await expectAccessible(companion, { heading: person.fullName, fact: 'Мероприятия' });
  await expect(companion.locator('main')).not.toContainText(person.snils);
  const measures = companion.getByRole('region', { name: /^\d\. / });
  await expect(measures).toHaveCount(3);
  for (const place of [0, 1, 2]) {
    const name = (await measures.nth(place).getByRole('heading').first().textContent()) ?? '';
    await record(companion, name, `Сделано по пункту ${place + 1}.`);
  }
  await expectNoSidewaysScroll(companion);

  await specialist.reload();
  const work = specialist.getByRole('region', { name: 'Кто сопровождает и что сделано' });
  await expect(work).toContainText('Журавлёва Вера Ильинична');
  await expect(work).toContainText('Сделано по пункту 3.');
  await endHired(specialist, day);

  await companion.goto('/cabinet/assignments?stage=ENDED');
  await companion.getByRole('link', { name: person.fullName }).click();
  await expect(companion.getByText('Почему этот срок?').first()).toBeVisible();
  await companion.getByLabel('Что сделано и чем кончилось').fill('Сопровождали на всех встречах.');
  await companion.getByRole('button', { name: 'Представить сведения' }).click();
  await expectDone(companion, 'Сведения представлены.');

  await specialist.reload();
  await expect(specialist.getByRole('region', { name: 'Чем кончилось дело' })).toContainText(
    'Сопровождали на всех встречах.',
  );
  const results = await openDeed(specialist, 'Внести результаты');
  await expect(results.getByRole('radio', { name: 'Выполнено' }).first()).toBeChecked();
});

test('what an organisation gives back is a task for the specialist the same day', async ({ at }) => {
  const person: Someone = someone();
  const day = await today();
  const specialist = await at('specialist');
  const { id } = await arrived(person, day);
  await withMeasures(specialist, id, person, day);
  await offer(specialist);
  const deed = await openDeed(specialist, 'Записать ответ организации');
  await deed.getByLabel('Согласна').check();
  await deed.getByRole('button', { name: 'Записать ответ' }).click();
  await expectDone(specialist, 'Ответ организации записан.');
  await engage(specialist);
  await certificate(specialist);

  const ngo = await at('ngo');
  await ngo.goto('/cabinet');
  await ngo.getByRole('link', { name: 'Назначения' }).first().click();
  await ngo.getByRole('link', { name: person.fullName }).click();
  await ngo.getByText('Вернуть назначение', { exact: true }).first().click();
  await ngo.getByLabel('Почему возвращаете').fill('Сопровождающая уезжает.');
  await ngo.getByRole('button', { name: 'Вернуть назначение' }).click();
  await expectDone(ngo, 'Назначение возвращено');

  await specialist.goto('/staff');
  await findInQueue(specialist, person.lastName);
  await expect(
    specialist.getByRole('row', { name: person.lastName }).getByText('Сменить сопровождающего'),
  ).toBeVisible();
});

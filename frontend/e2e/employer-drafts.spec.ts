import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { today } from './support/api';
import { accompanied, notified } from './support/hired';
import { type At, expect, test } from './support/house';
import { someone } from './support/someone';

test.describe.configure({ timeout: 120_000 });

const SAVED = /Черновик сохранён в \d\d:\d\d/;
const WORKER = 'Рябинина Ольга Степановна';
const NEW = '/cabinet/requests/new?organisation=';

/** Types, and gives the time from the last letter until the server had it. */
async function savedWithin(page: Page, type: () => Promise<void>): Promise<number> {
  const saved = page.waitForResponse((answer) => answer.request().postData()?.includes('SaveDraft(') ?? false);
  await type();
  const begun = Date.now();
  await saved;
  return Date.now() - begun;
}

/** The page again in another browser; what the server has of the form has been asked for. */
async function again(at: At, who: string, path: string, viewport = { width: 1280, height: 720 }) {
  const page = await at(who, { viewport });
  const asked = page.waitForResponse((answer) => answer.request().postData()?.includes('DraftsOfForm') ?? false);
  await page.goto(path);
  await asked;
  return page;
}

async function openPlan(at: At, who: string, list: string) {
  const page = await at(who);
  await page.goto(list);
  await page.getByRole('link', { name: WORKER }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^План на рабочем месте/ })).toBeVisible();
  return page;
}

async function dropAll(page: Page) {
  const drop = page.getByRole('button', { name: /^(Начать заново|Удалить) \(черновик/ });
  await expect(async () => {
    if ((await drop.count()) > 0) await drop.first().click();
    await expect(drop).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

test('a request outlives its tab under its own organisation, and is not offered under another', async ({ at }) => {
  const typed = `упаковщик, ${Date.now()}`;
  const first = await at('employer5');
  await first.goto(`${NEW}employer_masterskaya`);
  const post = first.getByLabel('Должность', { exact: true });
  expect(await savedWithin(first, () => post.fill(typed))).toBeLessThan(2000);
  await first.context().close();

  const other = await again(at, 'employer5', `${NEW}employer_opticheskiy`, { width: 320, height: 640 });
  await expect(other.getByText(typed)).toHaveCount(0);
  const colleague = await again(at, 'employer2', `${NEW}employer_masterskaya`);
  await expect(colleague.getByText(typed)).toHaveCount(0);

  const own = await again(at, 'employer5', `${NEW}employer_masterskaya`);
  await expect(own.getByText(typed)).toBeVisible();
  await own
    .getByRole('button', { name: /^Продолжить/ })
    .first()
    .click();
  await expect(own.getByLabel('Должность', { exact: true })).toHaveValue(typed);
  await own.getByRole('button', { name: 'Начать заново', exact: true }).click();
  await dropAll(own);
});

test('what an employer says of a plan outlives the tab and goes with the deed', async ({ at }) => {
  const said = `Стол уже стоит, ${Date.now()}.`;
  const first = await openPlan(at, 'employer', '/cabinet/plans');
  const path = new URL(first.url()).pathname;
  await first.getByLabel('Предложить изменение').check();
  expect(await savedWithin(first, () => first.getByLabel('Что сказать').fill(said))).toBeLessThan(2000);
  await expect(first.getByText(SAVED)).toBeVisible();
  await first.context().close();

  const second = await again(at, 'employer', path, { width: 320, height: 640 });
  await expect(second.getByText(said)).toBeVisible();
  await expectAccessible(second, { heading: /^План на рабочем месте/, fact: said });
  await second
    .getByRole('button', { name: /^Продолжить/ })
    .first()
    .click();
  await expect(second.getByLabel('Что сказать')).toHaveValue(said);
  await expect(second.getByLabel('Предложить изменение')).toBeChecked();
  await second.getByRole('button', { name: 'Отправить', exact: true }).click();
  await expect(second.getByText('Сделано.')).toBeVisible();

  const third = await again(at, 'employer', path);
  await expect(third.getByRole('button', { name: /^Продолжить/ })).toHaveCount(0);
});

test('the office sees at once what the employer said, and keeps what it types itself', async ({ at }) => {
  const said = `Нужен второй монитор, ${Date.now()}.`;
  const office = await openPlan(at, 'specialist', '/staff/plans');
  const path = new URL(office.url()).pathname;
  await office.getByText('Изменить мероприятия').click();
  const what = office.getByLabel('Что именно сделают').first();
  const typed = `${await what.inputValue()} У окна.`;
  expect(await savedWithin(office, () => what.fill(typed))).toBeLessThan(2000);
  await expect(what).toBeFocused();

  const employer = await openPlan(at, 'employer', '/cabinet/plans');
  await employer.getByLabel('Оставить замечание').check();
  await employer.getByLabel('Что сказать').fill(said);
  await employer.getByRole('button', { name: 'Отправить', exact: true }).click();
  await expect(office.getByText(said).first()).toBeVisible({ timeout: 3000 });
  await expect(what).toBeFocused();
  await expect(what).toHaveValue(typed);
  await office.context().close();

  const later = await again(at, 'specialist', path);
  await later
    .getByRole('button', { name: /^Продолжить/ })
    .first()
    .click();
  await expect(later.getByLabel('Что именно сделают').first()).toHaveValue(typed);
  await expect(later.getByText('Сведения обновлены')).toBeVisible();
  await later.getByRole('button', { name: 'Начать заново', exact: true }).first().click();
  await dropAll(later);
});

test('what is typed for oneself, before there is an organisation, is offered again in an open form', async ({ at }) => {
  const name = `Общество «Подоконник», ${Date.now()}`;
  const first = await at('employer4');
  await first.goto('/cabinet/organisations');
  await first.getByText('Подать заявление от организации').first().click();
  expect(await savedWithin(first, () => first.getByLabel('Наименование организации').fill(name))).toBeLessThan(2000);
  await first.context().close();

  const second = await again(at, 'employer4', '/cabinet/organisations', { width: 320, height: 640 });
  await expect(second.getByText(name)).toBeVisible();
  await expectAccessible(second, { heading: 'Мои организации', fact: name });
  await second
    .getByRole('button', { name: /^Продолжить/ })
    .first()
    .click();
  await expect(second.getByLabel('Наименование организации')).toHaveValue(name);
  await second.getByRole('button', { name: 'Начать заново', exact: true }).click();
  await dropAll(second);
});

test('the answer to a notice and its analysis outlive their tabs and go with their deeds', async ({ at }) => {
  const day = await today();
  const file = await accompanied(someone(), day);
  const notice = `/cabinet/notices/${await notified(file.id, day)}`;
  const contact = `Лебедева Ольга, ${Date.now()}`;
  const first = await at('employer');
  await first.goto(notice);
  await first.getByText('Откликнуться: помощь нужна').click();
  const path = new URL(first.url());
  expect(await savedWithin(first, () => first.getByLabel('С кем говорить о плане').fill(contact))).toBeLessThan(2000);
  await first.context().close();

  const second = await again(at, 'employer', path.pathname + path.search, { width: 320, height: 640 });
  await expect(second.getByText(contact)).toBeVisible();
  await second.getByRole('button', { name: /^Продолжить/ }).click();
  await expect(second.getByLabel('С кем говорить о плане')).toHaveValue(contact);
  await second.getByLabel('Его телефон').fill('+7 495 000-44-01');
  await second.getByLabel('Будет свой работник').check();
  await second.getByRole('button', { name: 'Отправить отклик', exact: true }).click();
  await expect(second.getByText('Отклик отправлен.')).toBeVisible();

  const reasons = `Первая работа, ${Date.now()}.`;
  const third = await at('specialist');
  await third.goto(`/staff/cases/${file.id}`);
  await third.getByRole('button', { name: 'Записать анализ' }).click();
  expect(await savedWithin(third, () => third.getByLabel('Основания', { exact: true }).fill(reasons))).toBeLessThan(
    2000,
  );
  await third.context().close();

  const fourth = await at('specialist');
  await fourth.goto(`/staff/cases/${file.id}`);
  await fourth.getByRole('button', { name: 'Записать анализ' }).click();
  await fourth.getByRole('button', { name: /^Продолжить/ }).click();
  await expect(fourth.getByLabel('Основания', { exact: true })).toHaveValue(reasons);
  await fourth.getByLabel('Нужен', { exact: true }).check();
  await fourth.getByLabel('То же простыми словами').fill('Вам помогут на работе.');
  await fourth.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(fourth.getByRole('link', { name: 'Начать план на рабочем месте' })).toBeVisible();
});

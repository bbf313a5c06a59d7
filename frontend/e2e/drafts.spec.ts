import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { today } from './support/api';
import { expectDone, openDeed } from './support/desk';
import { expect, test } from './support/house';
import { takenIn } from './support/set-up';
import { someone } from './support/someone';

test.describe.configure({ timeout: 120_000 });

const SAVED = /Черновик сохранён в \d\d:\d\d/;
const REASONS = 'Написано до того, как вкладку закрыли.';

/** A new case, with the form of its decision open. */
async function decisionOf(page: Page) {
  const person = someone();
  await takenIn(page, person, await today());
  return { person, path: new URL(page.url()).pathname, deed: await openDeed(page, 'Принять решение о нуждаемости') };
}

async function goOn(page: Page) {
  await expect(page.getByText(/Есть черновик от/)).toBeVisible();
  await page.getByRole('button', { name: /^Продолжить/ }).click();
}

test('what was typed outlives the tab, is gone on with after a new sign-in, and goes with the deed', async ({ at }) => {
  const first = await at('specialist');
  const { path, deed } = await decisionOf(first);
  await deed.getByLabel('Нуждается', { exact: true }).check();
  await deed.getByLabel('Обоснование').fill(REASONS);
  await expect(deed.getByText(SAVED)).toBeVisible({ timeout: 4_000 });
  await first.context().close();

  const second = await at('specialist');
  await second.goto(path);
  const again = await openDeed(second, 'Принять решение о нуждаемости');
  await expect(again.getByLabel('Обоснование')).toHaveValue('');
  await goOn(second);
  await expect(again.getByLabel('Обоснование')).toHaveValue(REASONS);
  await expect(again.getByLabel('Нуждается', { exact: true })).toBeChecked();
  await again.getByLabel('Сведения выписки ИПРА', { exact: true }).check();
  await again.getByRole('button', { name: 'Записать решение' }).click();
  await expectDone(second, 'Решение записано.');

  const asked = second.waitForResponse((answer) => answer.request().postData()?.includes('DraftsOfForm') ?? false);
  await second.goto(path);
  await openDeed(second, 'Выбрать мероприятия');
  await asked;
  await expect(second.getByText(/Есть черновик/)).toBeHidden();
});

test('a letter typed a moment before the page is left is there too', async ({ at }) => {
  const page = await at('specialist');
  const { path, deed } = await decisionOf(page);
  await deed.getByLabel('Обоснование').fill(REASONS);
  await page.goto('about:blank');
  await page.goto(path);
  const again = await openDeed(page, 'Принять решение о нуждаемости');
  await goOn(page);
  await expect(again.getByLabel('Обоснование')).toHaveValue(REASONS);
});

test('what was typed outlives a sign-in that is over', async ({ at }) => {
  const page = await at('specialist');
  const { path, deed } = await decisionOf(page);
  await deed.getByLabel('Обоснование').fill(REASONS);
  await expect(deed.getByText(SAVED)).toBeVisible({ timeout: 4_000 });
  await page.context().clearCookies();
  await page.goto(path);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Войти', exact: true })).toBeVisible();
  const anew = await at('specialist');
  await anew.goto(path);
  const again = await openDeed(anew, 'Принять решение о нуждаемости');
  await goOn(anew);
  await expect(again.getByLabel('Обоснование')).toHaveValue(REASONS);
});

test('without a connection it says so, and saves by itself when there is one', async ({ at }) => {
  const page = await at('specialist');
  const { deed } = await decisionOf(page);
  await page.context().setOffline(true);
  await deed.getByLabel('Обоснование').fill(REASONS);
  await expect(deed.getByText(/Черновик не сохранён: нет связи/)).toBeVisible({ timeout: 10_000 });
  await page.context().setOffline(false);
  await expect(deed.getByText(SAVED)).toBeVisible({ timeout: 15_000 });
});

test('two windows that did not see one another leave two drafts, and either is taken up', async ({ at }) => {
  const one = await at('specialist');
  const { person, path, deed } = await decisionOf(one);
  const other = await at('specialist');
  await other.goto(path);
  const beside = await openDeed(other, 'Принять решение о нуждаемости');
  await deed.getByLabel('Обоснование').fill('Первое окно.');
  await expect(deed.getByText(SAVED)).toBeVisible({ timeout: 4_000 });
  await beside.getByLabel('Обоснование').fill('Второе окно.');
  await expect(beside.getByText(SAVED)).toBeVisible({ timeout: 4_000 });
  const later = await at('specialist');
  await later.goto(path);
  const again = await openDeed(later, 'Принять решение о нуждаемости');
  await expect(later.getByText('Есть несколько черновиков')).toBeVisible();
  await expectAccessible(later, { heading: person.fullName, fact: 'Есть несколько черновиков' });
  await later
    .getByRole('button', { name: /^Продолжить/ })
    .last()
    .click();
  await expect(again.getByLabel('Обоснование')).toHaveValue('Первое окно.');
  await goOn(later);
  await expect(again.getByLabel('Обоснование')).toHaveValue('Второе окно.');
});

test('the intake is offered again on a phone, and to its own worker only', async ({ at }) => {
  const person = someone();
  const first = await at('specialist2', { viewport: { width: 320, height: 640 } });
  await first.goto('/staff/intake');
  await first.getByLabel('Фамилия').fill(person.lastName);
  await first.getByLabel('Документ у меня в руках, имя и день рождения сверены').check();
  await expect(first.getByText(SAVED)).toBeVisible({ timeout: 4_000 });
  await first.context().close();
  const second = await at('specialist2', { viewport: { width: 320, height: 640 } });
  await second.goto('/staff/intake');
  await expect(second.getByText(/Есть (черновик от|несколько черновиков)/)).toBeVisible();
  await expectAccessible(second, { heading: 'Приём', fact: /Есть (черновик от|несколько черновиков)/ });
  await second
    .getByRole('button', { name: /^Продолжить/ })
    .first()
    .click();
  await expect(second.getByLabel('Фамилия')).toHaveValue(person.lastName);
  await expect(second.getByLabel('Документ у меня в руках, имя и день рождения сверены')).not.toBeChecked();
  await second.getByRole('button', { name: 'Начать заново', exact: true }).click();
  await expect(second.getByLabel('Фамилия')).toHaveValue('');
});

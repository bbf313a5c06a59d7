import type { Page } from '@playwright/test';
import { today } from './support/api';
import { askMse, decide, expectDone, openDeed } from './support/desk';
import { expect, test } from './support/house';
import { takenIn } from './support/set-up';
import { someone } from './support/someone';

test.describe.configure({ timeout: 120_000 });

/** The later one is told while the form is open, and sees who changed what. */
async function seesTheNews(late: Page, who: string, what: RegExp): Promise<void> {
  const news = late.locator('.notice').filter({ hasText: 'Сведения обновлены' });
  await expect(news).toContainText('Что изменилось, пока вы заполняли форму');
  await expect(news).toContainText(who);
  await expect(news.getByRole('listitem').filter({ hasText: what }).first()).toBeVisible();
}

test('the decision of the second stays typed while the first has asked МСЭ', async ({ at }) => {
  const person = someone();
  const first = await at('specialist');
  await takenIn(first, person, await today());
  const late = await at('specialist');
  await late.goto(new URL(first.url()).pathname);
  const deed = await openDeed(late, 'Принять решение о нуждаемости');
  await deed.getByLabel('Нуждается', { exact: true }).check();
  await deed.getByLabel('Сведения выписки ИПРА', { exact: true }).check();
  await deed.getByLabel('Обоснование').fill('Написано вторым и не должно пропасть.');
  await askMse(first, 'В выписке нет степени ограничения.', 'На бумаге');
  await seesTheNews(late, 'Морозова', /МСЭ/);
  await expect(deed.getByLabel('Нуждается', { exact: true })).toBeChecked();
  await expect(deed.getByLabel('Сведения выписки ИПРА', { exact: true })).toBeChecked();
  await expect(deed.getByLabel('Обоснование')).toHaveValue('Написано вторым и не должно пропасть.');
  await deed.getByRole('button', { name: 'Записать решение' }).click();
  await expectDone(late, 'Решение записано.');
});

test('the head gives a case over while its specialist decides, and is told of the decision', async ({ at }) => {
  const person = someone();
  const specialist = await at('specialist');
  await takenIn(specialist, person, await today());
  const head = await at('head');
  await head.goto(new URL(specialist.url()).pathname);
  const give = await openDeed(head, 'Передать дело');
  await give.getByLabel('Кто будет вести').selectOption({ index: 1 });
  await give.getByLabel('Почему').fill('Морозова уходит в отпуск.');
  const chosen = await give.getByLabel('Кто будет вести').inputValue();
  await decide(specialist, 'Нуждается', 'Показано в выписке.');
  await seesTheNews(head, 'Морозова', /решение/);
  await expect(give.getByLabel('Кто будет вести')).toHaveValue(chosen);
  await expect(give.getByLabel('Почему')).toHaveValue('Морозова уходит в отпуск.');
  await give.getByRole('button', { name: 'Передать' }).click();
  await expectDone(head, 'Дело передано.');
  await expect(head.getByRole('region', { name: 'Кто ведёт дело' })).toContainText('Морозова уходит в отпуск.');
});

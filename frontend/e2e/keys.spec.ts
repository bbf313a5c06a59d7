import type { Page } from '@playwright/test';
import { today } from './support/api';
import { findInQueue } from './support/desk';
import { arrived } from './support/hired';
import { expect, test } from './support/house';
import { namesake, type Someone, someone } from './support/someone';

test.describe.configure({ timeout: 120_000 });

/** Counts what a hand does: a chord is one stroke, and the words of a sentence are no strokes at all. */
class Strokes {
  count = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.count += 1;
      await this.page.keyboard.press(key);
    }
  }

  async words(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }
}

async function found(page: Page, person: Someone): Promise<void> {
  await page.goto('/staff');
  await findInQueue(page, person.lastName);
  await expect(page.getByRole('link', { name: person.fullName })).toBeVisible();
}

test('a decision is taken in six keystrokes from the queue', async ({ at }) => {
  const person = someone();
  const page = await at('specialist');
  await arrived(person, await today());
  await found(page, person);
  const hand = new Strokes(page);
  await hand.press('d');
  await expect(page.getByRole('radio', { name: 'Нуждается', exact: true })).toBeFocused();
  await hand.press('Space', 'Tab', 'Space', 'Tab');
  await hand.words('Показана помощь другого лица при общении.');
  await hand.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Решение записано.' })).toBeFocused();
  expect(hand.count).toBeLessThanOrEqual(6);
  await expect(page.getByText('Нуждается в сопровождении').first()).toBeVisible();
});

test('the queue is gone through, marked and given over by keys, in either layout', async ({ at }) => {
  const day = await today();
  const page = await at('specialist');
  await arrived(someone(), day);
  await arrived(someone(), day);
  await page.goto('/staff?whose=mine&stage=DETERMINING_NEED');
  const rows = page.locator('.queue a[data-row]');
  await expect(rows.nth(1)).toBeVisible();
  await page.keyboard.press('j');
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.getByRole('status').filter({ hasText: 'Отмечено дел: 1' })).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Передать отмеченные дела: 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Не сейчас' }).click();
  await page.keyboard.press('f');
  await expect(page.getByLabel('Фамилия, имя или отчество')).toBeFocused();
  await page.keyboard.type('jxd');
  await expect(page.getByLabel('Фамилия, имя или отчество')).toHaveValue('jxd');
  await expect(page).toHaveURL(/\/staff\?/);
  await page.getByRole('button', { name: 'Клавиши' }).focus();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/whose=nobodys/);
});

test('from a case one goes to the next, back to the queue, and from part to part', async ({ at }) => {
  const day = await today();
  const page = await at('specialist');
  const first = someone();
  await arrived(first, day);
  await arrived(namesake(first), day);
  await found(page, first);
  const rows = page.locator('.queue a[data-row]');
  await expect(rows).toHaveCount(2);
  const names = await rows.allTextContents();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: names[0] ?? '' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { level: 1, name: names[1] ?? '' })).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { level: 1, name: names[0] ?? '' })).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'Что можно сделать' })).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'Кто ведёт дело' })).toBeFocused();
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { level: 1, name: 'Очередь дел' })).toBeVisible();
  await expect(page.getByLabel('Фамилия, имя или отчество')).toHaveValue(first.lastName);
  expect(decodeURIComponent(page.url())).not.toContain(first.lastName);
});

test('«?» tells every key in words, Esc goes back, and the letters can be turned off', async ({ at }) => {
  const page = await at('specialist');
  await page.goto('/staff?stage=DETERMINING_NEED');
  await expect(page.locator('.queue a[data-row]').first()).toBeVisible();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Клавиши на этой странице' });
  await expect(sheet).toBeVisible();
  for (const words of ['следующее дело в списке', 'открыть дело и сделать в нём ближайшее', 'мои дела']) {
    await expect(sheet).toContainText(words);
  }
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'Клавиши' }).click();
  await sheet.getByLabel('Клавиши-буквы включены').uncheck();
  await sheet.getByRole('button', { name: 'Закрыть' }).click();
  await expect(page.getByRole('button', { name: 'Клавиши' })).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Клавиши' })).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'Клавиши' }).click();
  await expect(sheet.getByLabel('Клавиши-буквы включены')).not.toBeChecked();
});

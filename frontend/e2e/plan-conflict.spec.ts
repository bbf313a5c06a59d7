import type { Locator, Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { today } from './support/api';
import { expectDone } from './support/desk';
import { accompanied, notified, offered } from './support/hired';
import { type At, expect, test } from './support/house';
import { someone } from './support/someone';

test.describe.configure({ timeout: 120_000 });

const TITLE = /^План на рабочем месте/;
const FIRST = 'Поставить стол у окна.';

/** A plan of «Лампа» that the employer may read, in two browsers. */
async function opened(at: At, one: string, other: string) {
  const person = someone();
  const day = await today();
  const { id } = await accompanied(person, day);
  const plan = await offered(await notified(id, day), day, FIRST);
  const openedBy = async (user: string) => {
    const page = await at(user);
    await page.goto(user.startsWith('employer') ? `/cabinet/plans/${plan}` : `/staff/plans/${plan}`);
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    return page;
  };
  return [await openedBy(one), await openedBy(other)] as const;
}

async function change(page: Page): Promise<Locator> {
  await page.getByText('Изменить мероприятия', { exact: true }).click();
  return page.getByLabel('Что именно сделают');
}

/** Who is late is told at once, beside what they have typed. */
async function told(page: Page): Promise<Locator> {
  const news = page.locator('.notice').filter({ hasText: 'Что изменилось, пока вы заполняли форму' });
  await expect(news).toBeVisible();
  return news;
}

test('two of the office change one plan: the later is told, sees the other edition, and saves on top of it', async ({
  at,
}) => {
  const [first, late] = await opened(at, 'specialist', 'head');
  const typed = 'Поставить стол у стены. Сказано руководителем и не должно пропасть.';
  await (await change(late)).fill(typed);
  await (await change(first)).fill('Поставить стол у двери.');
  await first.getByRole('button', { name: 'Записать новую редакцию' }).click();
  await expectDone(first, 'Сделано.');

  const news = await told(late);
  await expect(news).toContainText('план изменён');
  await expect(news).toContainText('Морозова');
  const table = news.getByRole('table', { name: /изменено/ });
  await expect(table).toContainText(FIRST);
  await expect(table).toContainText('Поставить стол у двери.');
  await expect(late.getByLabel('Что именно сделают')).toHaveValue(typed);
  await expectAccessibleAtBothWidths(late, { heading: TITLE, fact: 'Сведения обновлены' });

  await late.getByRole('button', { name: 'Записать новую редакцию' }).click();
  await expectDone(late, 'Сделано.');
  await late.getByText('Сравнить редакции', { exact: true }).click();
  const compared = late.getByRole('table', { name: /изменено/ });
  await expect(compared).toContainText('Поставить стол у двери.');
  await expect(compared).toContainText(typed);
});

test('two colleagues of one employer write at once: neither loses a word', async ({ at }) => {
  const [one, other] = await opened(at, 'employer', 'employer3');
  await other.getByLabel('Предложить изменение').check();
  await other.getByLabel('Что сказать').fill('Стол лучше поставить у стены.');
  await one.getByLabel('Оставить замечание').check();
  await one.getByLabel('Что сказать').fill('Стол уже куплен.');
  await one.getByRole('button', { name: 'Отправить', exact: true }).click();
  await expectDone(one, 'Сделано.');

  const news = await told(other);
  await expect(news).toContainText('Стол уже куплен.');
  await expect(news).toContainText('Ольга Лебедева');
  await expect(other.getByLabel('Что сказать')).toHaveValue('Стол лучше поставить у стены.');
  await expect(other.getByLabel('Предложить изменение')).toBeChecked();
  await other.getByRole('button', { name: 'Отправить', exact: true }).click();
  await expectDone(other, 'Сделано.');
  await expect(other.getByText('Стол лучше поставить у стены.')).toBeVisible();
  await expect(other.getByLabel('Что сказать')).toHaveValue('');
});

import { readFile } from 'node:fs/promises';
import { expectAccessible, expectNoSidewaysScroll, WIDTHS } from './support/accessibility';
import { today } from './support/api';
import { findInQueue, openDeed } from './support/desk';
import { expect, test } from './support/house';
import { takenIn } from './support/set-up';
import { namesake, someone } from './support/someone';

test.describe.configure({ timeout: 180_000 });

test('the head gives marked cases over at once, and one that was changed meanwhile is left alone', async ({ at }) => {
  const day = await today();
  const specialist = await at('specialist');
  const one = someone();
  const other = namesake(one);
  await takenIn(specialist, one, day);
  await takenIn(specialist, other, day);
  const head = await at('head');
  await head.goto('/staff');
  await findInQueue(head, one.lastName);
  await head.getByLabel('Отметить все дела на странице').check();
  await expect(head.getByRole('status').filter({ hasText: 'Отмечено дел: 2' })).toBeVisible();
  const [file] = await Promise.all([
    head.waitForEvent('download'),
    head.getByRole('button', { name: 'Напечатать список и сертификаты' }).click(),
  ]);
  expect((await readFile(await file.path())).subarray(0, 4).toString('latin1')).toBe('%PDF');
  await head.getByRole('button', { name: 'Передать' }).click();
  await head
    .getByLabel('Кто будет вести')
    .selectOption({ label: 'Кузнецова Анна Павловна, инспектор по сопровождению' });
  await head.getByLabel('Почему').fill('Разгрузка участка.');
  for (const width of WIDTHS) {
    await head.setViewportSize({ width, height: 900 });
    await expectAccessible(head, { heading: 'Очередь дел', fact: 'Передать отмеченные дела: 2' });
    await expectNoSidewaysScroll(head);
  }
  const give = await openDeed(specialist, 'Передать дело');
  await give
    .getByLabel('Кто будет вести')
    .selectOption({ label: 'Тихонов Сергей Леонидович, инспектор по сопровождению' });
  await give.getByLabel('Почему').fill('Знает человека.');
  await give.getByRole('button', { name: 'Передать' }).click();
  await head.getByRole('button', { name: 'Передать', exact: true }).click();
  await expect(head.getByRole('status').filter({ hasText: 'Передано дел: 1.' })).toBeFocused();
  await expect(head.getByText('Не передано дел: 1')).toBeVisible();
  await expect(head.getByText(/Дело изменили после того/)).toBeVisible();
  const row = (name: string) => head.getByRole('row').filter({ hasText: name });
  await expect(row(one.fullName)).toContainText('Кузнецова Анна Павловна');
  await expect(row(other.fullName)).toContainText('Тихонов Сергей Леонидович');
});

test('a filter is kept under a name, shared with the office, made the usual one, and removed', async ({ at }) => {
  const title = `Мои решения ${Date.now()}`;
  const specialist = await at('specialist2');
  await specialist.goto('/staff?whose=mine&stage=DETERMINING_NEED');
  await specialist.getByText('Сохранить этот отбор').click();
  await specialist.getByLabel('Название отбора').first().fill(title);
  await specialist.getByLabel('Показать всему центру').first().check();
  await specialist.getByRole('button', { name: 'Сохранить отбор' }).click();
  await expect(specialist.getByRole('status').filter({ hasText: 'Отбор сохранён.' })).toBeVisible();
  const saved = specialist.getByRole('navigation', { name: 'Сохранённые отборы' });
  await expect(saved.getByRole('link', { name: title })).toHaveAttribute('aria-current', 'page');

  const head = await at('head2');
  await head.goto('/staff');
  const shared = head.getByRole('navigation', { name: 'Сохранённые отборы' });
  await shared.getByRole('link', { name: title }).click();
  await expect(head).toHaveURL(/stage=DETERMINING_NEED.*whose=mine/);
  await expect(shared).toContainText('отбор центра, сохранил: Ершов');

  await specialist.getByText('Изменить или удалить отборы').click();
  const mine = specialist.getByRole('region', { name: `Отбор «${title}»` });
  await mine.getByLabel('Открывать очередь с этого отбора').check();
  await mine.getByRole('button', { name: 'Сохранить изменения' }).click();
  await expect(specialist.getByRole('status').filter({ hasText: 'Отбор изменён.' })).toBeVisible();
  await specialist.goto('/staff');
  await expect(specialist).toHaveURL(/stage=DETERMINING_NEED.*whose=mine/);
  await specialist.getByRole('link', { name: 'Снять отбор' }).click();
  await expect(specialist).toHaveURL(/whose=all/);

  await specialist.getByText('Изменить или удалить отборы').click();
  await mine.getByRole('button', { name: 'Удалить' }).click();
  await expect(specialist.getByRole('status').filter({ hasText: 'Отбор удалён.' })).toBeVisible();
  await expect(specialist.getByRole('link', { name: title })).toHaveCount(0);
});

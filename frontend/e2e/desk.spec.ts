import type { Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { today } from './support/api';
import {
  decide,
  draftOrder,
  findInQueue,
  intake,
  openDeed,
  orderOf,
  planInOpenForm,
  recordSearch,
} from './support/desk';
import { arrived } from './support/hired';
import { expect, test } from './support/house';
import { withMeasures } from './support/set-up';
import { someone } from './support/someone';

test.describe.configure({ timeout: 180_000 });

test('every form of the desk has no faults, empty, filled and refused, on a phone and on a desk', async ({ at }) => {
  const person = someone();
  const day = await today();
  const heading = person.fullName;
  const page = await at('specialist');
  await page.goto('/staff/intake');
  await page.getByRole('button', { name: 'Завести дело' }).click();
  await expectAccessibleAtBothWidths(page, { heading: 'Приём', fact: 'Проверьте форму' });
  await intake(page, person, day);
  await expectAccessibleAtBothWidths(page, { heading, fact: 'Что можно сделать' });

  for (const [deed, question] of [
    ['Принять решение о нуждаемости', 'Основание решения'],
    ['Связать личный кабинет', 'Чья это учётная запись'],
    ['Добавить представителя', 'Вид полномочия'],
  ] as const) {
    const form = await openDeed(page, deed);
    await expectAccessibleAtBothWidths(page, { heading, fact: question });
    await form.getByRole('button').first().click();
    await expectAccessibleAtBothWidths(page, { heading, fact: 'Проверьте форму' });
    await form.getByRole('link', { name: 'Не сейчас' }).click();
  }
  await decide(page, 'Нуждается', 'Показано в выписке.');
  await page.getByText('Что пока нельзя и почему').click();
  await expectAccessibleAtBothWidths(page, { heading, fact: 'Норма\u00a0SIT-20' });
  const measures = await openDeed(page, 'Выбрать мероприятия');
  await measures.getByRole('button', { name: 'Из перечня' }).click();
  await measures.getByRole('button', { name: 'Своё' }).click();
  await measures.getByRole('button', { name: 'Записать мероприятия' }).click();
  await expectAccessibleAtBothWidths(page, { heading, fact: 'Проверьте форму' });
  await measures.getByRole('link', { name: 'Не сейчас' }).click();
  const begun = await openDeed(page, 'Выбрать мероприятия');
  await expectAccessibleAtBothWidths(page, { heading, fact: 'Начать заново' });
  await begun.getByRole('button', { name: 'Начать заново' }).click();
  await planInOpenForm(page, begun, day);
  await openDeed(page, 'Записать, что подходящей организации нет');
  await expectAccessibleAtBothWidths(page, { heading, fact: 'Основание назначить работника центра' });
  await page.getByRole('link', { name: 'Не сейчас' }).click();
  await recordSearch(page);
  await openDeed(page, 'Подготовить приказ о назначении');
  await expect(page.getByLabel('Кто будет сопровождать')).toBeVisible();
  await expectAccessibleAtBothWidths(page, { heading, fact: 'Кто будет сопровождать' });
  await page.getByRole('link', { name: 'Не сейчас' }).click();
  await draftOrder(page, /Кузнецова/);
});

test('the head’s forms have no faults', async ({ at }) => {
  const person = someone();
  const desk = await at('specialist');
  const day = await today();
  const { id } = await arrived(person, day);
  await withMeasures(desk, id, person, day);
  await recordSearch(desk);
  await draftOrder(desk, /Кузнецова/);

  const page = await at('head');
  await page.goto('/staff');
  await expectAccessibleAtBothWidths(page, { heading: 'Очередь дел', fact: 'Ждут вашего решения' });
  const card = await orderOf(page, person);
  await card.getByText('Вернуть с причиной').click();
  await card.getByRole('button', { name: 'Вернуть проект' }).click();
  await card.getByText('Утвердить', { exact: false }).first().click();
  await card.getByRole('button', { name: 'Утвердить приказ' }).click();
  await expect(card.getByRole('alert', { name: 'Проверьте форму' })).toHaveCount(2);
  await expectAccessibleAtBothWidths(page, { heading: 'Приказы о назначении', fact: 'Проверьте форму' });
  await expect(page.getByRole('link', { name: 'Приём' })).toHaveCount(0);
  await page.goto(new URL(desk.url()).pathname);
  await expectAccessibleAtBothWidths(page, { heading: person.fullName, fact: 'История дела' });
  await expect(page.getByRole('heading', { name: 'Что можно сделать' })).toHaveCount(0);
});

test('a decision is made by the keyboard alone', async ({ at }) => {
  const person = someone();
  const page = await at('specialist');
  await arrived(person, await today());
  await page.goto('/staff');
  await findInQueue(page, person.lastName);
  await tabTo(page, person.fullName);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeFocused();
  await tabTo(page, 'Принять решение о нуждаемости');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Принять решение о нуждаемости' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Показано в выписке.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const done = page.getByRole('status').filter({ hasText: 'Решение записано.' });
  await expect(done).toBeFocused();
});

test('a filter stands in the address, moves to its answer, and comes back by the browser’s own button', async ({
  at,
}) => {
  const person = someone();
  const page = await at('specialist');
  await arrived(person, await today());
  await page.goto('/staff');
  await page.getByLabel('Фамилия, имя или отчество').fill(person.lastName.replaceAll('ё', 'е'));
  await page.getByLabel('Состояние дела').selectOption({ label: 'Определяется нуждаемость' });
  await expect(page).toHaveURL(/\/staff$/);
  await page.getByRole('button', { name: 'Показать' }).click();
  await expect(page).toHaveURL(/stage=DETERMINING_NEED/);
  expect(decodeURIComponent(page.url())).not.toContain(person.lastName);
  await expect(page.getByRole('region', { name: 'Дела по ближайшему сроку' })).toBeFocused();
  await expect(page.getByRole('link', { name: person.fullName })).toBeVisible();
  await page.getByLabel('Состояние дела').selectOption({ label: 'Закрыто' });
  await page.getByRole('button', { name: 'Показать' }).click();
  await expect(page.getByText('По этому отбору ничего нет')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Состояние дела')).toHaveValue('DETERMINING_NEED');
  await expect(page.getByRole('link', { name: person.fullName })).toBeVisible();
});

/** Goes on by Tab until the control of that name has the focus, and sees that nothing covers it. */
async function tabTo(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element?.getBoundingClientRect();
      const top = box ? document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10)) : null;
      return { text: element?.textContent?.trim() ?? '', seen: Boolean(top && element?.contains(top)) };
    });
    if (at.text !== name) continue;
    expect(at.seen).toBe(true);
    return;
  }
  throw new Error(`Tab never reached «${name}»`);
}

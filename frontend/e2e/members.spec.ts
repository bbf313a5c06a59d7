import type { Locator, Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { expectDone } from './support/desk';
import { expect, test } from './support/house';
import { registerWorker } from './support/keycloak';
import { someone } from './support/someone';

test.describe.configure({ timeout: 180_000 });

const TITLE = 'Работники центра';

test('a head takes a worker on, who works at once, and lets them go, who works no more', async ({ at }) => {
  const person = someone();
  const worker = await registerWorker(person.firstName, person.lastName);
  const desk = await at(worker);
  await expectAccessibleAtBothWidths(desk, {
    heading: 'Вы вошли, но мы ещё не знаем, где вы работаете',
    fact: 'Назовите код руководителю',
  });
  await desk.getByRole('button', { name: 'Получить код' }).click();
  const code = (await desk.locator('.code').textContent()) ?? '';
  expect(code).toMatch(/^\d{4}-\d{4}$/);

  const page = await at('head');
  await page.goto('/staff');
  await page.getByRole('navigation').getByRole('link', { name: 'Работники' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await page.getByText('Принять работника').first().click();
  await page.getByRole('button', { name: 'Принять работника' }).click();
  await expectAccessibleAtBothWidths(page, { heading: TITLE, fact: 'Проверьте форму' });
  await page.getByLabel('Фамилия, имя, отчество').first().fill(person.fullName);
  await page.getByLabel('Должность').first().fill('инспектор');
  await page.getByLabel('Рабочий телефон').first().fill('позвоните');
  await page.getByLabel('Рабочая электронная почта').first().fill('new@czn.example.org');
  await page.getByLabel('Код от работника').first().fill(code);
  await page.getByRole('button', { name: 'Принять работника' }).click();
  await expect(page.getByRole('link', { name: /Напишите телефон цифрами/ })).toBeVisible();
  await page.getByLabel('Рабочий телефон').first().fill('+7 495 000-11-22');
  await page.getByRole('button', { name: 'Принять работника' }).click();
  await expectDone(page, 'Работник принят.');

  await desk.goto('/staff');
  await expect(desk.getByRole('heading', { level: 1, name: 'Очередь дел' })).toBeVisible();

  const card = await cardOf(page, person.fullName);
  await expect(card.getByText('учётная запись связана')).toBeVisible();
  await card.getByText('Изменить сведения и роли').click();
  await card.getByLabel('Должность').fill('ведущий инспектор');
  await expectAccessibleAtBothWidths(page, { heading: TITLE, fact: 'Изменить сведения и роли' });
  await card.getByRole('button', { name: 'Сохранить' }).click();
  await expectDone(page, 'Сведения изменены.');
  await expect(card.getByText('ведущий инспектор', { exact: true })).toBeVisible();

  await card.getByText('Закончить работу в центре').click();
  await card.getByRole('button', { name: 'Закончить работу' }).click();
  await expectAccessibleAtBothWidths(page, { heading: TITLE, fact: 'Проверьте форму' });
  await card.getByLabel('Причина').fill('Перешла в другой центр.');
  await card.getByRole('button', { name: 'Закончить работу' }).click();
  await expectDone(page, 'Работа в центре закончена.');
  await expect(card.getByText('не работает', { exact: true })).toBeVisible();
  await expect(card.getByText('Закончить работу в центре')).toHaveCount(0);

  await desk.goto('/staff');
  await expect(desk.getByRole('heading', { level: 1, name: 'Здесь ничего нет' })).toBeVisible();
});

test('a head sees why their own place is not theirs to give up', async ({ at }) => {
  const page = await at('head');
  await page.goto('/staff/members?standing=WORKING');
  const own = await cardOf(page, 'Орлова Светлана Викторовна');
  await expect(own.getByText('Закончить работу в центре')).toHaveCount(0);
  await own.getByText('Чего нельзя и почему').click();
  await expect(own.getByText('Своё место руководитель не освобождает.')).toBeVisible();
});

async function cardOf(page: Page, name: string): Promise<Locator> {
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(card).toHaveCount(1);
  return card;
}

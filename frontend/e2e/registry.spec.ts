import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { today } from './support/api';
import { expectDone, openDeed, typeDate } from './support/desk';
import { expect, test } from './support/house';
import { daysAfter } from './support/someone';

test.describe.configure({ timeout: 180_000 });

test('an operator enters an organisation, changes it and suspends it, and the open registry follows', async ({
  at,
}) => {
  const day = await today();
  const inn = innOf(randomInt(770_100_000, 779_999_999));
  const name = `Организация «Проба ${inn}»`;
  const visitor = await at();
  const page = await at('registrar');
  await page.goto('/staff');
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Реестр организаций' }).click();
  await page.getByRole('link', { name: 'Внести организацию' }).click();
  await page.getByRole('button', { name: 'Внести в реестр' }).click();
  await expectAccessibleAtBothWidths(page, { heading: 'Новая организация', fact: 'Назовите хотя бы одну услугу' });
  await page.getByLabel('Заявка организации').check();
  await page.getByLabel('Наименование').fill(name);
  await page.getByLabel('ИНН').fill('7700000017');
  await page.getByLabel('Адрес').fill('Москва, ул. Ясная, д. 1');
  await page.getByLabel('Телефон организации').fill('+7 495 000-77-77');
  await page.getByLabel('Электронная почта организации').fill('proba@example.org');
  const services = page.getByRole('group', { name: 'Услуги', exact: true });
  await services.getByRole('button', { name: 'Из перечня' }).click();
  const service = services.getByRole('group', { name: 'Услуга 1 из 1' });
  await expect(service.getByLabel('Мероприятие перечня')).toBeFocused();
  await service.getByLabel('Мероприятие перечня').selectOption('accompaniment-6');
  await page.getByLabel('Центр занятости населения «Южный»').check();
  await page.getByLabel('русский жестовый язык').check();
  await page.getByLabel('Скольких человек сопровождает одновременно').fill('3');
  const trained = page.getByRole('group', { name: 'Подготовленные работники', exact: true });
  await trained.getByRole('button', { name: 'Добавить работника' }).click();
  await trained.getByLabel('Фамилия, имя, отчество').fill('Пробная Вера Тестовна');
  await trained.getByLabel('Должность').fill('помощник');
  await trained.getByLabel('Документ о подготовке').fill('Удостоверение № 1');
  await typeDate(trained, 'Последний день документа', daysAfter(day, 300));
  await page.getByRole('button', { name: 'Внести в реестр' }).click();

  // The server looks at the digit of control, its objection stands at the field, and nothing typed is lost.
  await expect(page.getByRole('alert').getByRole('link', { name: /В ИНН организации десять цифр/ })).toBeVisible();
  await expect(page.getByLabel('ИНН')).toHaveAttribute('aria-invalid', 'true');
  await expect(trained.getByLabel('Документ о подготовке')).toHaveValue('Удостоверение № 1');
  await page.getByLabel('ИНН').fill(inn);
  await page.getByRole('button', { name: 'Внести в реестр' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  await expectDone(page, 'Организация внесена в реестр.');

  await contract(page, day);
  const change = await openDeed(page, 'Изменить запись');
  await change.getByLabel('Адрес').fill('Москва, ул. Новая, д. 2');
  const worker = change.getByRole('group', { name: 'Кто сопровождает', exact: true });
  await worker.getByRole('button', { name: 'Добавить работника' }).click();
  await worker.getByLabel('Фамилия, имя, отчество').fill('Сопровождающий Павел Тестович');
  await worker.getByLabel('Телефон').fill('+7 900 000-77-78');
  await expectAccessibleAtBothWidths(page, { heading: name, fact: 'Записать изменения' });
  await change.getByRole('button', { name: 'Записать изменения' }).click();
  await expectDone(page, 'Запись изменена.');
  await expect(page.getByText('Москва, ул. Новая, д. 2')).toBeVisible();
  await expect(page.getByText('Сопровождающий Павел Тестович')).toBeVisible();

  const open = visitor.getByRole('heading', { level: 2, name });
  await visitor.goto('/registry');
  await visitor.getByLabel('Регион').selectOption({ label: 'Москва' });
  await visitor.getByLabel('Какая помощь нужна').selectOption('accompaniment-6');
  await visitor.getByRole('button', { name: 'Показать' }).click();
  await expect(visitor).toHaveURL(/region=RU-MOW.*measure=accompaniment-6/);
  await toThePageWith(visitor, name);
  await expect(open).toBeVisible();
  await expect(visitor.getByText('Сопровождающий Павел Тестович')).toHaveCount(0);
  await expect(visitor.getByText('Пробная Вера Тестовна')).toHaveCount(0);

  const suspend = await openDeed(page, 'Приостановить');
  await suspend.getByRole('button', { name: 'Приостановить запись' }).click();
  await expectAccessibleAtBothWidths(page, { heading: name, fact: 'Проверьте форму' });
  await suspend.getByLabel('Почему').fill('Идёт проверка.');
  await suspend.getByRole('button', { name: 'Приостановить запись' }).click();
  await expectDone(page, 'Запись приостановлена');
  await expect(page.getByText('Идёт проверка.')).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole('heading', { level: 1, name: 'Реестр НГО' })).toBeVisible();
  await expect(visitor.locator('.loading')).toHaveCount(0);
  await expect(open).toHaveCount(0);
});

test('an operator of another subject does not find the entry, a specialist reads it and changes nothing', async ({
  at,
}) => {
  const page = await at('specialist');
  await page.goto('/staff/registry?name=опора');
  await page.getByRole('link', { name: /Опора и дело/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Опора и дело/ })).toBeVisible();
  await expect(page.getByText('Гущин Роман Олегович').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Что можно сделать' })).toHaveCount(0);
  const other = await at('registrar2');
  await other.goto(new URL(page.url()).pathname);
  await expect(other.getByRole('heading', { level: 1 })).not.toHaveText(/Опора/);
  await expect(other.getByText('Гущин Роман Олегович')).toHaveCount(0);
  await other.goto('/staff/registry');
  await expect(other.getByRole('link', { name: /Шаг навстречу/ })).toBeVisible();
  await expect(other.getByRole('link', { name: /Опора и дело/ })).toHaveCount(0);
});

test('an organisation sees its own entry and nobody else’s', async ({ at }) => {
  const page = await at('ngo');
  await page.goto('/cabinet');
  await expectAccessibleAtBothWidths(page, { heading: 'Кабинет организации-помощника', fact: 'Ваша запись в реестре' });
  await expect(page.getByText('Гущин Роман Олегович').first()).toBeVisible();
  await expect(page.getByText('Тихий голос')).toHaveCount(0);
});

test('a filter of the registry stands in the address and comes back by the browser’s own button', async ({ at }) => {
  const page = await at('registrar');
  await page.goto('/staff/registry');
  await page.getByLabel('Состояние').selectOption({ label: 'Приостановлены' });
  await page.getByLabel('Название или ИНН').fill('мост');
  await page.getByRole('button', { name: 'Показать' }).click();
  await expect(page).toHaveURL(/name=.*stage=SUSPENDED/);
  await expect(page.getByRole('region', { name: 'Организации по названию' })).toBeFocused();
  await expect(page.getByRole('link', { name: /«Мост»/ })).toBeVisible();
  await page.getByLabel('Состояние').selectOption({ label: 'Исключены' });
  await page.getByRole('button', { name: 'Показать' }).click();
  await expect(page.getByText('По этому отбору организаций нет.')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Состояние')).toHaveValue('SUSPENDED');
  await expect(page.getByRole('link', { name: /«Мост»/ })).toBeVisible();
});

/** A contract is entered and ended again. */
async function contract(page: Page, day: string): Promise<void> {
  const add = await openDeed(page, 'Внести договор');
  await add.getByLabel('Номер договора').fill('П-1');
  await typeDate(add, 'Дата договора', day);
  await typeDate(add, 'Первый день действия', day);
  await typeDate(add, 'Последний день действия', daysAfter(day, 200));
  await add.getByLabel('Центр занятости').selectOption({ label: 'Центр занятости населения «Южный»' });
  await add.getByLabel(/сурдопереводчика/).check();
  await add.getByRole('button', { name: 'Записать договор' }).click();
  await expectDone(page, 'Договор внесён.');
  const end = await openDeed(page, 'Прекратить договор № П-1');
  await end.getByLabel('Почему договор прекращён').fill('По соглашению сторон.');
  await end.getByRole('button', { name: 'Прекратить договор' }).click();
  await expectDone(page, 'Договор прекращён.');
}

/** The list is by name, and other runs have left theirs. */
async function toThePageWith(page: Page, name: string): Promise<void> {
  const next = page.getByRole('link', { name: 'Дальше' });
  for (let pages = 0; pages < 20; pages += 1) {
    await expect(page.locator('.loading')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    if ((await page.getByRole('heading', { level: 2, name }).count()) > 0 || (await next.count()) === 0) return;
    await next.click();
  }
}

/** An ИНН of an organisation: nine digits and the one of control. */
function innOf(nine: number): string {
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const sum = [...String(nine)].reduce((all, digit, at) => all + Number(digit) * (weights[at] ?? 0), 0);
  return `${nine}${(sum % 11) % 10}`;
}

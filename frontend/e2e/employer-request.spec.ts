import type { Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { today } from './support/api';
import { typeDate } from './support/desk';
import { gisAnswers, gisKeepsSilent, mseAnswersAbout, mseKeepsSilent } from './support/exchange';
import { type At, expect, test } from './support/house';
import { daysAfter, type Someone, someone } from './support/someone';

test.describe.configure({ timeout: 240_000 });

const OFFICE_SAYS_NO = 'Составить план по этому обращению центр занятости не может.';

/** Fills the form but for the number, which is typed before it is sent. */
async function fill(employer: Page, worker: Someone, day: string) {
  await employer.getByLabel('Фамилия работника').fill(worker.lastName);
  await employer.getByLabel('Имя работника', { exact: true }).fill(worker.firstName);
  await employer.getByLabel('Отчество работника').fill(worker.middleName);
  await typeDate(employer, 'Дата рождения работника', worker.birthDate);
  await employer.getByLabel('Должность', { exact: true }).fill('упаковщик');
  await typeDate(employer, 'Первый рабочий день', daysAfter(day, 10));
  await employer.getByLabel('Что понадобится').fill('Подскажите, с чего начать.');
  await employer.getByLabel('Будет свой работник').check();
  await employer.getByLabel('Имя и должность').fill('Лебедева Ольга, кадры');
  await employer.getByLabel('Телефон', { exact: true }).fill('+7 495 000-44-01');
}

async function send(employer: Page, worker: Someone) {
  await employer.getByLabel('СНИЛС работника').fill(worker.snils);
  await employer.getByLabel('Работник знает об обращении и согласен').check();
  await employer.getByRole('button', { name: 'Отправить обращение' }).click();
  await expect(employer.getByRole('heading', { level: 1, name: worker.fullName })).toBeVisible();
  await expect(employer.getByText('Центр занятости изучает его')).toBeVisible();
}

async function chooseOffice(employer: Page) {
  const office = employer.getByLabel('Центр занятости вашего региона');
  await office.selectOption({ label: await officeOfMoscow(employer) });
}

async function officeOfMoscow(employer: Page): Promise<string> {
  const value = await employer.locator('option[value="office_moscow-south"]').textContent();
  return value ?? '';
}

/** A request of an employer in its cabinet, and the office's page of it. */
async function requested(at: At) {
  await gisKeepsSilent();
  const worker = someone();
  const day = await today();
  const employer = await at('employer');
  await employer.goto('/cabinet/requests/new');
  await chooseOffice(employer);
  await fill(employer, worker, day);
  await send(employer, worker);
  const office = await at('specialist');
  await openAtOffice(office, worker);
  return { worker, day, employer, office };
}

async function openAtOffice(office: Page, worker: Someone) {
  const id = await idOf(office, worker);
  await office.goto(`/staff/requests/${id}`);
  await expect(office.getByRole('heading', { level: 1, name: worker.fullName })).toBeVisible();
}

/** The list shows the oldest first: the page of the newest is not the first one. */
async function idOf(office: Page, worker: Someone): Promise<string> {
  await office.goto('/staff/requests');
  for (let page = 0; page < 20; page += 1) {
    await expect(office.getByRole('heading', { level: 1, name: 'Обращения работодателей' })).toBeVisible();
    await expect(office.locator('ul.cards li').first()).toBeVisible();
    const link = office.getByRole('link', { name: worker.fullName });
    if ((await link.count()) > 0) return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
    await office.getByRole('link', { name: 'Дальше' }).click();
  }
  throw new Error('the request is not in the list of the office');
}

async function untilOfficeSees(office: Page, words: string) {
  await expect(async () => {
    await office.reload();
    await expect(office.getByText(words).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
}

test('a request becomes a plan that is sent to both', async ({ at }) => {
  const { worker, day, employer, office } = await requested(at);

  await test.step('both pages are accessible, and the employer sees two digits of the number', async () => {
    await expect(employer.getByText(`оканчивается на ${worker.snils.slice(-2)}`)).toBeVisible();
    await expect(employer.getByText(worker.snils)).toHaveCount(0);
    await expectAccessibleAtBothWidths(employer, { heading: worker.fullName, fact: 'оканчивается на' });
    await expectAccessibleAtBothWidths(office, { heading: worker.fullName, fact: 'Что можно сделать сейчас' });
  });

  await test.step('disability is confirmed, and the need is analysed', async () => {
    await gisAnswers(worker.lastName, 'confirmed');
    await untilOfficeSees(office, 'нужен анализ');
    await expect(office.getByText('Почему этот срок?').first()).toBeVisible();
    await office.getByRole('button', { name: 'Записать анализ' }).click();
    await office.getByLabel('Нужен', { exact: true }).check();
    await office.getByLabel('Основания').fill('Нужно обустроить место.');
    await office.getByLabel('То же простыми словами').fill('Вам поможет план.');
    await office.locator('form').getByRole('button', { name: 'Записать анализ' }).click();
    await expect(office.getByText('Анализ записан.')).toBeVisible();
    await employer.reload();
    await expect(employer.getByText('Центр занятости составит план.')).toBeVisible();
    await expect(employer.getByText('Нужно обустроить место.')).toHaveCount(0);
  });

  await test.step('the plan is begun on the request, discussed and sent', async () => {
    await office.getByRole('link', { name: 'Начать план на рабочем месте' }).click();
    await office.getByLabel('Что именно сделают').fill('Поставить стол у окна.');
    await typeDate(office, 'Первый день', daysAfter(day, 10));
    await office.getByRole('button', { name: 'Начать проект' }).click();
    await expect(office.getByRole('heading', { level: 1, name: /^План на рабочем месте/ })).toBeVisible();
    const show = office.getByRole('group', { name: 'Как показан проект' });
    await show.getByLabel('на бумаге').check();
    await office.getByRole('button', { name: 'Показать', exact: true }).click();
    await office.getByRole('button', { name: 'Передать работодателю на обсуждение' }).click();
    await employer.goto('/cabinet/plans');
    await employer.getByRole('link', { name: worker.fullName }).click();
    await employer.getByRole('button', { name: 'Согласовать план' }).click();
    await expect(employer.getByText('согласован').first()).toBeVisible();
    await office.reload();
    await office.getByRole('button', { name: 'Направить работодателю и работнику' }).click();
    await expect(office.getByText('направлен').first()).toBeVisible();
  });
});

test('what is typed waits as a draft without the number of the worker', async ({ at }) => {
  const worker = someone();
  const day = await today();
  const employer = await at('employer5');
  await employer.goto('/cabinet/requests/new?organisation=employer_masterskaya');
  await fill(employer, worker, day);
  await employer.getByLabel('СНИЛС работника').fill(worker.snils);
  await expect(employer.getByText(/^Черновик сохранён/)).toBeVisible({ timeout: 15_000 });
  await employer.reload();
  await employer.getByRole('button', { name: 'Продолжить' }).first().click();
  await expect(employer.getByLabel('Фамилия работника')).toHaveValue(worker.lastName);
  await expect(employer.getByLabel('СНИЛС работника')).toHaveValue('');
});

test('disability that is not confirmed ends the service in words that tell nothing', async ({ at }) => {
  const { worker, employer, office } = await requested(at);
  await gisAnswers(worker.lastName, 'not-confirmed');
  await untilOfficeSees(office, 'инвалидность не подтверждена');
  await employer.reload();
  await expect(employer.getByText(OFFICE_SAYS_NO)).toBeVisible();
  await expect(employer.locator('main').getByText(/инвалидност|МСЭ|ГИС/i)).toHaveCount(0);
});

test('while the other side is silent the office finds out itself, and may ask МСЭ', async ({ at }) => {
  const { day, employer, office } = await requested(at);
  await expect(office.getByText('Пока ответа нет, ничего не решается.')).toBeVisible();
  await office.getByRole('button', { name: 'Внести проверку вручную' }).click();
  await office.getByLabel('Подтверждена', { exact: true }).check();
  await office.getByLabel('Как узнали').fill(`Справка № 5 от ${day}.`);
  await office.getByRole('button', { name: 'Внести проверку', exact: true }).click();
  await expect(office.getByText('Проверка внесена.')).toBeVisible();
  await office.getByRole('button', { name: 'Внести запрос в МСЭ' }).click();
  await office.getByRole('button', { name: 'Внести запрос', exact: true }).click();
  await expect(office.getByText('Запрос в МСЭ внесён. Срок ответа идёт.')).toBeVisible();
  await expect(office.getByText('ждём МСЭ')).toBeVisible();
  await employer.reload();
  await expect(employer.getByText('Центр занятости изучает его')).toBeVisible();
  await employer.getByText('Отозвать обращение').first().click();
  await employer.getByRole('button', { name: 'Отозвать обращение' }).click();
  await expect(employer.getByText('Обращение отозвано.')).toBeVisible();
});

test('МСЭ is asked over the exchange, answers, and the employer learns nothing of it', async ({ at }) => {
  await mseKeepsSilent();
  const { worker, employer, office } = await requested(at);
  await gisAnswers(worker.lastName, 'confirmed');
  await untilOfficeSees(office, 'нужен анализ');

  await test.step('the question goes out by the number of ИПРА', async () => {
    await office.getByRole('button', { name: 'Спросить МСЭ через обмен' }).click();
    await office.getByLabel('Номер ИПРА').fill('17.77.7/2026');
    await office.getByLabel('Выписка через СМЭВ').check();
    await office.getByLabel('Почему сведений не хватает').fill('Не видно, нужна ли помощь на месте.');
    await office.getByRole('button', { name: 'Отправить запрос' }).click();
    await expect(office.getByText('Запрос поставлен в обмен.')).toBeVisible();
    await expect(office.getByText('ждём МСЭ')).toBeVisible();
    await untilOfficeSees(office, 'Чей ход: медико-социальная экспертиза');
    await expectAccessibleAtBothWidths(office, { heading: worker.fullName, fact: 'Напомнить МСЭ' });
  });

  await test.step('the monitor shows the message and leads back', async () => {
    await office.goto('/staff/exchange?system=MSE');
    const row = office.getByRole('row').filter({ hasText: worker.fullName }).first();
    await expect(row).toContainText('Запрос рекомендаций в МСЭ');
    await row.getByRole('link', { name: worker.fullName }).click();
    await expect(office.getByRole('heading', { level: 1, name: worker.fullName })).toBeVisible();
  });

  await test.step('the answer comes by itself, and the page shows it by itself', async () => {
    await mseAnswersAbout(worker.lastName, 'Нужна помощь в общении.');
    await expect(office.getByText('Нужна помощь в общении.')).toBeVisible({ timeout: 30_000 });
    await expect(office.getByText('нужен анализ')).toBeVisible();
    await employer.reload();
    await expect(employer.getByText('Центр занятости изучает его')).toBeVisible();
    await expect(employer.locator('main').getByText(/инвалидност|МСЭ|ИПРА|ГИС|помощь в общении/i)).toHaveCount(0);
  });
});

test('a new request appears by itself to a colleague and to the office, and so does its end', async ({ at }) => {
  await gisKeepsSilent();
  const worker = someone();
  const colleague = await at('employer3');
  await colleague.goto('/cabinet/requests');
  await expect(colleague.getByRole('heading', { level: 1, name: 'Обращения за планом' })).toBeVisible();
  const office = await at('specialist');
  await office.goto('/staff/notices');
  await expect(office.getByRole('heading', { level: 1, name: 'Уведомления' })).toBeVisible();

  const employer = await at('employer');
  await employer.goto('/cabinet/requests/new');
  await chooseOffice(employer);
  await fill(employer, worker, await today());
  await send(employer, worker);
  const id = new URL(employer.url()).pathname.split('/').at(-1) ?? '';
  await expect(colleague.getByRole('link', { name: worker.fullName })).toBeVisible({ timeout: 20_000 });
  const news = office.locator(`a[href="/staff/requests/${id}"]`);
  await expect(news).toBeVisible({ timeout: 20_000 });
  await news.click();
  await expect(office.getByRole('heading', { level: 1, name: worker.fullName })).toBeVisible();
  await expect(office.getByText('проверяют инвалидность')).toBeVisible();

  await employer.getByText('Отозвать обращение').first().click();
  await employer.getByRole('button', { name: 'Отозвать обращение' }).click();
  await expect(employer.getByText('Обращение отозвано.')).toBeVisible();
  await expect(office.getByText('работодатель отозвал', { exact: true })).toBeVisible({ timeout: 20_000 });
});

import type { Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../support/accessibility';
import { mutate } from '../support/api';
import { moveClockTo, realTime } from '../support/clock';
import { gisKeepsSilent } from '../support/exchange';
import { accompanied, notified } from '../support/hired';
import { expect, test } from '../support/house';
import { daysAfter, someone } from '../support/someone';

test.describe.configure({ timeout: 240_000, mode: 'serial' });

/**
 * The week with a Saturday that is worked (1 November 2025) for a Monday that is not (the 3rd), and a holiday (the 4th).
 * It is over: no term of anybody else ends by going there.
 */
const MONDAY = '2025-10-27';
const LAST_DAY = '2025-11-06';

test.afterAll(async () => {
  await realTime();
});

test('an employer is silent: the notice lapses the day after the last, and a late answer becomes a request', async ({
  at,
}) => {
  const person = someone();
  const day = await moveClockTo(MONDAY);
  const { id } = await accompanied(person, day);
  const notice = await notified(id, day);
  const employer = await at('employer');
  await employer.goto(`/cabinet/notices/${notice}`);

  await test.step('the last day is that of the calculator, and the Saturday is counted', async () => {
    await employer.getByText('Почему этот срок?').first().click();
    const visitor = await at();
    await visitor.goto(`/calculator?norm=WPP-01&from=${MONDAY}`);
    for (const page of [employer, visitor]) {
      const dayOf = (date: string) => page.getByRole('listitem').filter({ hasText: date });
      await expect(dayOf('1 ноября 2025 г., суббота')).toContainText('считаем');
      await expect(dayOf('3 ноября 2025 г., понедельник')).toContainText('пропускаем');
      await expect(dayOf('4 ноября 2025 г., вторник')).toContainText('пропускаем');
      await expect(dayOf('6 ноября 2025 г., четверг')).toContainText('последний день срока');
    }
  });

  await test.step('on the last day the answer is still waited for', async () => {
    await moveClockTo(LAST_DAY);
    await employer.reload();
    await expect(employer.getByText('Сегодня последний день').first()).toBeVisible();
    await expect(employer.getByText('ждёт вашего ответа')).toBeVisible();
  });

  const office = await at('specialist');
  await test.step('the day after it lapses, and both sides read what that means', async () => {
    await moveClockTo(daysAfter(LAST_DAY, 1));
    await until(employer, 'срок прошёл');
    await expect(employer.getByText('Ответить можно и сейчас: отклик примут как обращение.')).toBeVisible();
    await office.goto(`/staff/cases/${id}`);
    const told = office.getByRole('region', { name: 'Уведомление работодателю' });
    await expect(told).toContainText('срок прошёл без отклика');
    await expect(told).toContainText('7 ноября 2025 г.');
    await expectAccessibleAtBothWidths(employer, { heading: person.fullName, fact: 'срок прошёл' });
  });

  await test.step('a late answer is taken as a request, and its plan begins on that', async () => {
    await employer.setViewportSize({ width: 320, height: 720 });
    await employer.getByRole('link', { name: 'Откликнуться: помощь нужна' }).click();
    await employer.getByLabel('С кем говорить о плане').fill('Лебедева Ольга');
    await employer.getByLabel('Его телефон').fill('+7 495 000-44-01');
    await employer.getByLabel('Пока не решили').check();
    await employer.getByRole('button', { name: 'Отправить отклик' }).click();
    await expect(employer.getByText('Ответ пришёл после срока и принят как обращение.')).toBeVisible();
    await office.reload();
    await office.getByRole('button', { name: 'Записать анализ' }).click();
    await office.getByLabel('Нужен', { exact: true }).check();
    await office.getByLabel('Основания').fill('Потребность известна по делу.');
    await office.getByLabel('То же простыми словами').fill('Вам нужна помощь на работе.');
    await office.getByRole('button', { name: 'Записать', exact: true }).click();
    const begin = office.getByRole('link', { name: 'Начать план на рабочем месте' });
    await expect(begin).toHaveAttribute('href', /employerrequest_/);
  });
});

test('МСЭ is silent about a request: its term is missed on its side, and the office decides on what it has', async ({
  at,
}) => {
  await gisKeepsSilent();
  const worker = someone();
  const day = await moveClockTo(MONDAY);
  const request = await asked(worker, day);
  const office = await at('specialist');
  await office.goto(`/staff/requests/${request}`);
  await office.getByRole('button', { name: 'Внести запрос в МСЭ' }).click();
  await office.getByRole('button', { name: 'Внести запрос', exact: true }).click();
  await expect(office.getByText('Запрос в МСЭ внесён. Срок ответа идёт.')).toBeVisible();
  await expect(office.locator('.due').first()).toContainText('1 ноября 2025 г., суббота');

  await moveClockTo('2025-11-05');
  await until(office, 'Просрочено на 1 рабочий день');
  await expect(office.getByText('Если она молчит, напомните или решите по новым сведениям.')).toBeVisible();
  await office.getByRole('button', { name: 'Записать анализ' }).click();
  await office.getByLabel('Нужен', { exact: true }).check();
  await office.getByLabel('Основания').fill('Работник принёс новую выписку.');
  await office.getByLabel('То же простыми словами').fill('Вам поможет план.');
  await office.locator('form').getByRole('button', { name: 'Записать анализ' }).click();
  await expect(office.getByText('Анализ записан.')).toBeVisible();
  await expect(office.getByRole('link', { name: 'Начать план на рабочем месте' })).toBeVisible();
  await expectAccessibleAtBothWidths(office, { heading: worker.fullName, fact: 'план нужен' });
});

/** A request whose disability the office has found out itself; its id. */
async function asked(worker: ReturnType<typeof someone>, day: string): Promise<string> {
  const { lastName, firstName, middleName, birthDate, snils } = worker;
  const { request } = await mutate<{ request: { id: string; revision: number } }>(
    'employer',
    'requestWorkplacePlan',
    {
      organisationId: 'employer_lampa',
      officeId: 'office_moscow-south',
      lastName,
      firstName,
      middleName,
      birthDate,
      snils,
      post: 'упаковщик',
      startsOn: daysAfter(day, 10),
      mentor: 'UNDECIDED',
      contactName: 'Лебедева Ольга, кадры',
      contactPhone: '+7 495 000-44-01',
      agreed: true,
    },
    'request { id revision }',
  );
  const { id: requestId, revision } = request;
  const found = { requestId, revision, confirmed: true, on: day, words: 'Справка № 5.' };
  await mutate('specialist', 'recordDisabilityCheck', found, 'request { id }');
  return requestId;
}

/** The sweep does its work beside the page: it is read anew until it has. */
async function until(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
}

import type { Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { today } from './support/api';
import { intake, openDeed, typeDate } from './support/desk';
import { type At, expect, test } from './support/house';
import { deliverToTheCabinet, foundNeedy, toTheCertificate, withCabinet } from './support/road';
import { type Someone, someone } from './support/someone';

test.describe.configure({ timeout: 240_000 });

const LAMP = 'ООО «Лампа»';

/** From the first visit to a notice in the employer's cabinet; the person has agreed. */
async function noticed(at: At) {
  const person = someone();
  const day = await today();
  const page = await at('specialist');
  await intake(page, person, day);
  const citizen = await withCabinet(at, page, person);
  await foundNeedy(page);
  await toTheCertificate(at, page, person, day);
  await deliverToTheCabinet(page);
  await tellOfAJob(citizen, day);
  await page.reload();
  const deed = await openDeed(page, 'Подтвердить трудоустройство');
  await deed.getByLabel('ИНН работодателя', { exact: true }).fill('7700000023');
  await deed.getByLabel('Человек тот самый, ИНН работодателя сверен').check();
  await deed.getByLabel('Согласен', { exact: true }).check();
  await deed.getByLabel('Чем подтверждено').fill('Отдел кадров подтвердил приём.');
  await deed.getByRole('button', { name: 'Подтвердить и закрыть дело' }).click();
  await page.getByRole('button', { name: 'Уведомить работодателя' }).click();
  await page.getByRole('button', { name: 'Отправить уведомление' }).click();
  await expect(page.getByText('Работодатель уведомлён.')).toBeVisible();
  return { person, page, citizen };
}

async function tellOfAJob(citizen: Page, day: string) {
  await citizen.goto('/cabinet');
  await citizen.getByRole('button', { name: 'Сообщить, что нашли работу' }).click();
  await citizen.getByLabel('Где вы работаете').fill(LAMP);
  await citizen.getByLabel('Кем вы работаете').fill('сборщик');
  await typeDate(citizen, 'Первый день работы', day);
  await citizen.getByLabel('Да, можно').check();
  await citizen.getByRole('button', { name: 'Отправить сообщение' }).click();
  await expect(citizen.getByText('Сообщение у специалиста.')).toBeVisible();
}

async function openNotice(at: At, person: Someone, width = 1280) {
  const employer = await at('employer', { viewport: { width, height: 720 } });
  await employer.goto('/cabinet/notices');
  await employer.getByRole('link', { name: person.fullName }).click();
  await expect(employer.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible();
  return employer;
}

/** Goes on with Tab until the focus is there. */
async function tabTo(page: Page, name: string) {
  const target = page.getByRole('link', { name }).or(page.getByLabel(name)).or(page.getByRole('button', { name }));
  for (let step = 0; step < 60; step += 1) {
    if (await target.first().evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to «${name}»`);
}

test('a notice is answered by keyboard at 320 px on three screens, analysed, and everybody hears of it', async ({
  at,
}) => {
  const { person, page, citizen } = await noticed(at);

  await test.step('the citizen reads whose move it is', async () => {
    await citizen.goto('/cabinet');
    await expect(citizen.getByText('Теперь отвечает он; отвечать он не обязан.').first()).toBeVisible();
  });

  const employer = await openNotice(at, person, 320);
  await test.step('the employer reads until when and why, and responds without a mouse', async () => {
    await expect(employer.getByText('Почему этот срок?').first()).toBeVisible();
    await expectAccessibleAtBothWidths(employer, { heading: person.fullName, fact: 'Ответить не позднее' });
    await employer.setViewportSize({ width: 320, height: 720 });
    await tabTo(employer, 'Откликнуться: помощь нужна');
    await employer.keyboard.press('Enter');
    await expect(employer.getByLabel('С кем говорить о плане')).toBeVisible();
    expect(await employer.locator('form').getByRole('textbox').count()).toBeLessThanOrEqual(7);
    await tabTo(employer, 'С кем говорить о плане');
    await employer.keyboard.type('Лебедева Ольга');
    await employer.keyboard.press('Tab');
    await employer.keyboard.type('+7 495 000-44-01');
    await tabTo(employer, 'Будет свой работник');
    await employer.keyboard.press('Space');
    await employer.keyboard.press('Tab');
    await employer.keyboard.type('С чего начать?');
    await employer.keyboard.press('Control+Enter');
    await expect(employer.getByText('Отклик отправлен.')).toBeVisible();
    await expect(employer.getByText('Отклик принят. Центр занятости анализирует сведения')).toBeVisible();
  });

  await test.step('the specialist analyses, and the reasons are for the worker alone', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Записать анализ' }).click();
    await page.getByLabel('Нужен', { exact: true }).check();
    await page.getByLabel('Основания').fill('По выписке показано сопровождение на месте.');
    await page.getByLabel('То же простыми словами').fill('Вам нужна помощь на работе.');
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await expect(page.getByText('Анализ записан.')).toBeVisible();
    await employer.reload();
    await expect(employer.getByText('Центр занятости готовит его проект')).toBeVisible();
    await expect(employer.getByText('По выписке')).toHaveCount(0);
    await citizen.goto('/cabinet');
    await expect(citizen.getByText('По выписке показано сопровождение на месте.').first()).toBeVisible();
  });
});

test('an employer declines with a reason', async ({ at }) => {
  const { person, page } = await noticed(at);
  const employer = await openNotice(at, person);
  await employer.getByRole('link', { name: 'Отказаться от плана' }).click();
  await employer.getByLabel('Всё делаем сами').check();
  await employer.getByRole('button', { name: 'Отказаться от плана' }).click();
  await expect(employer.getByText('Отказ отправлен.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('работодатель отказался').first()).toBeVisible();
});

test('«это не наш сотрудник» is a task for the office, and the notice is taken back', async ({ at }) => {
  const { person, page } = await noticed(at);
  const employer = await openNotice(at, person);
  await employer.getByRole('link', { name: 'Это не наш сотрудник' }).click();
  await employer.getByRole('button', { name: 'Отправить ответ' }).click();
  await expect(employer.getByText('Ответ отправлен. Центр занятости проверит сведения.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Отозвать уведомление' }).click();
  await page.getByLabel('Почему').fill('ИНН другой организации.');
  await page.getByRole('button', { name: 'Отозвать', exact: true }).click();
  await expect(page.getByText('Уведомление отозвано.')).toBeVisible();
  await employer.reload();
  await expect(employer.getByText('Центр занятости отозвал уведомление. Отвечать не нужно.')).toBeVisible();
});

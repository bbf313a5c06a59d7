import { expectAccessibleAtBothWidths } from './support/accessibility';
import { type At, expect, test } from './support/house';
import { tabTo } from './support/keys';
import { noticed, noticedAlready } from './support/notices';
import type { Someone } from './support/someone';

test.describe.configure({ timeout: 240_000 });

async function openNotice(at: At, person: Someone, width = 1280) {
  const employer = await at('employer', { viewport: { width, height: 720 } });
  await employer.goto('/cabinet/notices');
  await employer.getByRole('link', { name: person.fullName }).click();
  await expect(employer.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible();
  return employer;
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
  const { person, page } = await noticedAlready(at);
  const employer = await openNotice(at, person);
  await employer.getByRole('link', { name: 'Отказаться от плана' }).click();
  await employer.getByLabel('Всё делаем сами').check();
  await employer.getByRole('button', { name: 'Отказаться от плана' }).click();
  await expect(employer.getByText('Отказ отправлен.')).toBeVisible();
  // The specialist's page shows it by itself.
  await expect(page.getByText('работодатель отказался').first()).toBeVisible({ timeout: 20_000 });
});

test('«это не наш сотрудник» is a task for the office, and the notice is taken back', async ({ at }) => {
  const { person, page } = await noticedAlready(at);
  const employer = await openNotice(at, person);
  await employer.getByRole('link', { name: 'Это не наш сотрудник' }).click();
  await employer.getByRole('button', { name: 'Отправить ответ' }).click();
  await expect(employer.getByText('Ответ отправлен. Центр занятости проверит сведения.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Отозвать уведомление' }).click();
  await page.getByLabel('Почему').fill('ИНН другой организации.');
  await page.getByRole('button', { name: 'Отозвать', exact: true }).click();
  await expect(page.getByText('Уведомление отозвано.', { exact: true })).toBeVisible();
  await employer.reload();
  await expect(employer.getByText('Центр занятости отозвал уведомление. Отвечать не нужно.')).toBeVisible();
});

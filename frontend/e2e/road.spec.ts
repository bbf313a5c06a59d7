import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { today } from './support/api';
import {
  decide,
  draftOrder,
  expectDone,
  findInQueue,
  intake,
  openDeed,
  orderOf,
  planThreeMeasures,
  recordSearch,
  typeDate,
} from './support/desk';
import { expect, test } from './support/house';
import { withCabinet } from './support/road';
import { takenIn } from './support/set-up';
import { someone } from './support/someone';

test.describe.configure({ timeout: 240_000 });

/** Somebody at a browser of their own. */

test('the whole road: from the agreed plan to the certificate in the cabinet', async ({ at }) => {
  const person = someone();
  const day = await today();
  const specialist = await at('specialist');
  const head = await at('head');

  const caseId = await test.step('intake', () => intake(specialist, person, day));
  const citizen = await test.step('the cabinet is linked', () => withCabinet(at, specialist, person));

  await test.step('the decision, the measures, the search', async () => {
    await expect(specialist.getByText('Решение о нуждаемости').first()).toBeVisible();
    await specialist.getByText('Почему этот срок?').first().click();
    await expect(specialist.getByText('От какого дня считаем').first()).toBeVisible();
    await decide(specialist, 'Нуждается', 'По выписке ИПРА показана помощь другого лица.');
    await planThreeMeasures(specialist, day);
    await recordSearch(specialist);
  });

  await test.step('the head returns the order with a reason', async () => {
    await draftOrder(specialist, /Тихонов/);
    const card = await orderOf(head, person);
    await card.getByText('Вернуть с причиной').click();
    await card.getByLabel('Почему возвращаете').fill('Тихонов в отпуске. Предложите другого работника.');
    await card.getByRole('button', { name: 'Вернуть проект' }).click();
    await expectDone(head, 'Проект возвращён специалисту.');
    await specialist.reload();
    await expect(specialist.getByText('Тихонов в отпуске. Предложите другого работника.')).toBeVisible();
  });

  await test.step('another colleague is approved with number and date', async () => {
    await draftOrder(specialist, /Кузнецова/);
    const card = await orderOf(head, person);
    await card.getByText('Утвердить', { exact: false }).first().click();
    await card.getByLabel('Номер приказа').fill('77-с');
    await card.getByRole('button', { name: 'Утвердить приказ' }).click();
    await expectDone(head, 'Приказ утверждён.');
  });

  await test.step('the certificate is formed and delivered', async () => {
    await specialist.reload();
    const form = await openDeed(specialist, 'Сформировать сертификат');
    await form.getByLabel('Примечания к сертификату').fill('Встречаться у входа со двора.');
    await form.getByRole('button', { name: 'Сформировать сертификат' }).click();
    await expectDone(specialist, 'Сертификат сформирован.');
    const deliver = await openDeed(specialist, 'Вручить сертификат');
    await deliver.getByLabel('Направить в личный кабинет').check();
    await deliver.getByRole('button', { name: 'Записать вручение' }).click();
    await expectDone(specialist, 'Сертификат вручён.');
    await expect(specialist.getByText('Идёт сопровождение').first()).toBeVisible();
  });

  await test.step('the history names each step', async () => {
    const history = specialist.getByRole('region', { name: 'История дела' });
    await expect(history.getByText('заведено дело')).toBeVisible();
    expect(await history.getByRole('listitem').count()).toBeGreaterThan(7);
  });

  await test.step('the citizen sees it, opens it and takes the file along', async () => {
    await citizen.goto('/cabinet');
    await citizen.getByRole('link', { name: 'Открыть сертификат' }).click();
    await expect(citizen.getByRole('heading', { level: 1, name: /^Сертификат о предоставлении/ })).toBeVisible();
    const paper = citizen.getByRole('main');
    await expect(paper.locator('.paper__technical')).toContainText('Центр занятости');
    for (const fact of [person.fullName, person.snils, person.file, 'Кузнецова', 'Встречаться у входа со двора.']) {
      await expect(paper).toContainText(glued(fact));
    }
    const [file] = await Promise.all([
      citizen.waitForEvent('download'),
      citizen.getByRole('button', { name: 'Скачать PDF', exact: true }).click(),
    ]);
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('%PDF');
  });

  await test.step('the queue finds the case by the beginning of the name', async () => {
    await specialist.goto('/staff');
    await findInQueue(specialist, `${person.lastName.slice(0, 6)} ${person.firstName}`);
    await expect(specialist.getByRole('link', { name: person.fullName })).toHaveAttribute(
      'href',
      `/staff/cases/${caseId}`,
    );
  });
});

test('the other branch: not needed closes the case, and the citizen is told', async ({ at }) => {
  const person = someone();
  const specialist = await at('specialist');
  await intake(specialist, person, await today());
  const citizen = await withCabinet(at, specialist, person);
  await decide(specialist, 'Не нуждается', 'Сопровождение при трудоустройстве в выписке не показано.');
  await expect(specialist.getByText('Дело закрыто').first()).toBeVisible();
  await expect(specialist.getByRole('link', { name: 'Выбрать мероприятия' })).toHaveCount(0);
  await citizen.goto('/cabinet/messages');
  await expect(citizen.getByRole('main')).toContainText('Сопровождение при трудоустройстве в выписке не показано.');
});

test('a form says what is missing, leads to the place, and loses nothing', async ({ at }) => {
  const page = await at('specialist');
  await page.goto('/staff/intake');
  await page.getByLabel('Номер личного дела').fill('не потеряется');
  await page.getByRole('button', { name: 'Завести дело' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Проверьте форму' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Ошибка: /);
  await summary.getByRole('link', { name: /^Фамилия/ }).click();
  await expect(page.getByLabel('Фамилия')).toBeFocused();
  await expect(page.getByLabel('Номер личного дела')).toHaveValue('не потеряется');
});

test('what was typed waits while another deed of the case is opened, and after a step back', async ({ at }) => {
  const person = someone();
  const page = await at('specialist');
  await takenIn(page, person, await today());
  await openDeed(page, 'Принять решение о нуждаемости');
  await page.getByLabel('Обоснование').fill('Не должно пропасть');
  await openDeed(page, 'Добавить представителя');
  await expect(page.getByText('начато, не отправлено')).toBeVisible();
  await page.getByLabel('Фамилия').fill('Тоже не должно');
  await page.goBack();
  await expect(page.getByLabel('Обоснование')).toHaveValue('Не должно пропасть');
  await expect(page.getByText('Здесь то, что вы ввели раньше')).toBeVisible();
  await page.goForward();
  await expect(page.getByLabel('Фамилия')).toHaveValue('Тоже не должно');
  await page.goBack();
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
    'пропасть',
  );
  await page.getByRole('button', { name: 'Начать заново' }).click();
  await expect(page.getByLabel('Обоснование')).toHaveValue('');
  await decideHere(page, 'По выписке ИПРА.');
  await expect(page.getByText('начато, не отправлено')).toHaveCount(0);
});

async function decideHere(page: Page, reasons: string): Promise<void> {
  await page.getByLabel('Нуждается', { exact: true }).check();
  await page.getByLabel('Сведения выписки ИПРА', { exact: true }).check();
  await page.getByLabel('Обоснование').fill(reasons);
  await page.getByRole('button', { name: 'Записать решение' }).click();
  await expectDone(page, 'Решение записано.');
}

test('two specialists at one case: the later one is told, and keeps what was typed', async ({ at }) => {
  const person = someone();
  const first = await at('specialist');
  await takenIn(first, person, await today());
  const second = await at('specialist');
  await second.goto(new URL(first.url()).pathname);
  await decide(first, 'Нуждается', 'Показано в выписке.');
  await planLate(first, second);
});

/** Both have the form of measures open; the first one to save wins. */
async function planLate(first: Page, second: Page): Promise<void> {
  const day = await today();
  await second.reload();
  const late = await openDeed(second, 'Выбрать мероприятия');
  await late.getByRole('button', { name: 'Своё' }).click();
  await late.getByLabel('Название своего мероприятия').fill('Написано вторым');
  await late.getByLabel('Содержание').fill('Не должно пропасть');
  await typeDate(late, 'С какого дня', day);
  await typeDate(late, 'По какой день', day);
  await planThreeMeasures(first, day);
  const news = second.locator('.notice').filter({ hasText: 'Сведения обновлены' });
  await expect(news).toContainText('Что изменилось, пока вы заполняли форму');
  await expect(news.getByRole('listitem').filter({ hasText: 'мероприят' }).first()).toBeVisible();
  await expect(late.getByLabel('Название своего мероприятия')).toHaveValue('Написано вторым');
  await late.getByRole('button', { name: 'Записать мероприятия' }).click();
  await expectDone(second, 'Мероприятия записаны.');
}

/** The page glues parts of dates and numbers by no-break spaces and hyphens. */
function glued(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replace(/[ \u00a0]/g, '[ \\u00a0]').replace(/-/g, '[-\\u2011]'));
}

import { expect, type Locator, type Page } from '@playwright/test';
import { daysAfter, type Someone } from './someone';

/** What people do at the desks of the employment office, by the names that stand on the screen. */

export async function typeDate(scope: Page | Locator, label: string, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  const group = scope.getByRole('group', { name: label });
  await group.getByLabel('День', { exact: true }).fill(String(Number(day)));
  await group.getByLabel('Месяц', { exact: true }).fill(String(Number(month)));
  await group.getByLabel('Год', { exact: true }).fill(year);
}

async function choose(scope: Page | Locator, question: string, answer: string): Promise<void> {
  await scope.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
}

export async function openDeed(page: Page, name: string): Promise<Locator> {
  await page.getByRole('link', { name, exact: true }).click();
  const deed = page.getByRole('region', { name, exact: true });
  await expect(deed.getByRole('heading', { name })).toBeFocused();
  return deed;
}

export async function expectDone(page: Page, said: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
}

/** The intake at the desk; leaves the page at the new case and returns its id. */
export async function intake(page: Page, person: Someone, day: string): Promise<string> {
  await page.goto('/staff');
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Приём' }).click();
  await choose(page, 'Какой документ', 'Паспорт гражданина Российской Федерации');
  await page.getByLabel('Документ у меня в руках, имя и день рождения сверены').check();
  await page.getByLabel('СНИЛС').fill(person.snils);
  await page.getByLabel('Фамилия').focus();
  await expect(page.getByText('Такого человека в системе ещё нет')).toBeVisible();
  await page.getByLabel('Фамилия').fill(person.lastName);
  await page.getByLabel('Имя', { exact: true }).fill(person.firstName);
  await page.getByLabel('Отчество').fill(person.middleName);
  await typeDate(page, 'День рождения', person.birthDate);
  await page.getByLabel('Телефон').fill('+7 916 000-99-00');
  await page.getByLabel('Нужен крупный шрифт').check();
  await choose(page, 'Откуда личные сведения', 'Принесено на бумаге');
  await page.getByLabel('Номер личного дела').fill(person.file);
  await typeDate(page, 'Дата личного дела', day);
  await typeDate(page, 'День, когда согласован план', day);
  await choose(page, 'Откуда известно о плане', 'Внесено гражданином в электронном виде');
  await page.getByLabel('Номер выписки ИПРА').fill(`ИПРА-${person.file}`);
  await typeDate(page, 'Когда получены сведения', day);
  await choose(page, 'Откуда сведения об инвалидности', 'Выписка ИПРА через СМЭВ');
  await page.getByRole('button', { name: 'Завести дело' }).click();
  await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeFocused();
  await expectDone(page, 'Дело заведено.');
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

export async function linkCabinet(page: Page, code: string): Promise<void> {
  const deed = await openDeed(page, 'Связать личный кабинет');
  await deed.getByLabel('Одноразовый код').fill(code);
  await deed.getByLabel('Документ, удостоверяющий личность, у меня в руках').check();
  await deed.getByRole('button', { name: 'Связать кабинет' }).click();
  await expectDone(page, 'Личный кабинет связан.');
}

export async function decide(page: Page, answer: 'Нуждается' | 'Не нуждается', reasons: string): Promise<void> {
  const deed = await openDeed(page, 'Принять решение о нуждаемости');
  await choose(deed, 'Нуждается ли гражданин в сопровождении', answer);
  await choose(deed, 'Основание решения', 'Сведения выписки ИПРА');
  await deed.getByLabel('Обоснование').fill(reasons);
  await deed.getByRole('button', { name: 'Записать решение' }).click();
  await expectDone(page, 'Решение записано.');
}

/** One of the list, the negotiations, and one of our own; the last is moved up and down again by its buttons. */
export async function planThreeMeasures(page: Page, day: string): Promise<void> {
  const deed = await openDeed(page, 'Выбрать мероприятия');
  await planInOpenForm(page, deed, day);
}

/** The same in a form that is open and empty. */
export async function planInOpenForm(page: Page, deed: Locator, day: string): Promise<void> {
  await deed.getByRole('button', { name: 'Из перечня' }).click();
  await deed.getByRole('button', { name: 'Из перечня' }).click();
  await deed.getByRole('button', { name: 'Своё' }).click();
  const measure = (place: number) => deed.getByRole('group', { name: `Мероприятие ${place} из 3` });
  await measure(1).getByLabel('Мероприятие', { exact: true }).selectOption('accompaniment-1');
  await measure(2).getByLabel('Мероприятие', { exact: true }).selectOption('accompaniment-negotiations');
  await measure(3).getByLabel('Название своего мероприятия').fill('Первая неделя на новом месте');
  const contents = [
    'Согласовать время и место встречи.',
    'Быть рядом на собеседовании.',
    'Встречать утром у проходной.',
  ];
  for (const [index, content] of contents.entries()) {
    await measure(index + 1)
      .getByLabel('Содержание')
      .fill(content);
    await typeDate(measure(index + 1), 'С какого дня', daysAfter(day, index * 7));
    await typeDate(measure(index + 1), 'По какой день', daysAfter(day, index * 7 + 5));
  }
  await measure(3).getByRole('button', { name: 'Выше' }).click();
  await expect(measure(2).getByLabel('Название своего мероприятия')).toHaveValue('Первая неделя на новом месте');
  await measure(2).getByRole('button', { name: 'Ниже' }).click();
  await deed.getByRole('button', { name: 'Записать мероприятия' }).click();
  await expectDone(page, 'Мероприятия записаны.');
  await expect(page.getByRole('table', { name: 'Мероприятия' }).getByRole('row')).toHaveCount(4);
}

export async function recordSearch(page: Page): Promise<void> {
  const deed = await openDeed(page, 'Записать, что подходящей организации нет');
  await choose(deed, 'Основание назначить работника центра', 'В реестре нет подходящей организации');
  await deed.getByLabel('Пояснение').fill('В округе ни одна организация не оказывает этих услуг.');
  await deed.getByRole('button', { name: 'Записать подбор' }).click();
  await expectDone(page, 'Подбор записан.');
}

export async function draftOrder(page: Page, colleague: RegExp): Promise<void> {
  const deed = await openDeed(page, 'Подготовить приказ о назначении');
  const select = deed.getByLabel('Кто будет сопровождать');
  const name = await select.getByRole('option', { name: colleague }).textContent();
  await select.selectOption({ label: name ?? '' });
  await deed.getByRole('button', { name: 'Отправить проект руководителю' }).click();
  await expectDone(page, 'Проект приказа ждёт руководителя.');
}

/** The card of one person's order in the head's list. */
export async function orderOf(page: Page, person: Someone): Promise<Locator> {
  await page.goto('/staff/orders?stage=DRAFTED');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: person.fullName }) });
  await expect(card).toHaveCount(1);
  return card;
}

export async function askMse(page: Page, reason: string, channel: 'Через обмен' | 'На бумаге'): Promise<void> {
  const deed = await openDeed(page, 'Запросить МСЭ');
  await deed.getByLabel('Почему выписки из ИПРА недостаточно').fill(reason);
  await deed.getByLabel(channel).check();
  await deed.getByRole('button', { name: 'Отправить запрос' }).click();
  await expectDone(page, 'Запрос в МСЭ записан.');
}

/** Waits until the exchange says that МСЭ has the request. Leaves the page at the case. */
export async function mseTakesIt(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/Ждут ответа МСЭ|Ждём ответ/).first()).toBeVisible({ timeout: 1000 });
    await expect(page.getByText('Обмен ещё не подтвердил')).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
}

export async function recordMseAnswer(page: Page, number: string, recommends: string, day: string): Promise<void> {
  const deed = await openDeed(page, 'Внести ответ МСЭ');
  await deed.getByLabel('Номер ответа').fill(number);
  await choose(deed, 'Что рекомендует МСЭ', recommends);
  await typeDate(deed, 'День ответа', day);
  await deed.getByRole('button', { name: 'Записать ответ' }).click();
  await expectDone(page, 'Ответ МСЭ записан.');
}

export async function endHired(page: Page, day: string): Promise<void> {
  const deed = await openDeed(page, 'Закрыть дело');
  await choose(deed, 'Исход', 'Трудоустроен');
  await deed.getByLabel('Работодатель', { exact: true }).fill('ООО «Лампа»');
  await deed.getByLabel('ИНН работодателя').fill('7700000023');
  await deed.getByLabel('Должность').fill('оператор');
  await typeDate(deed, 'День приёма на работу', day);
  await deed.getByLabel('Почему').fill('Сообщил гражданин, работодатель подтвердил.');
  await deed.getByRole('button', { name: 'Закрыть дело' }).click();
  await expectDone(page, 'Дело закрыто.');
}

export async function enterResults(page: Page, measures: number): Promise<void> {
  const deed = await openDeed(page, 'Внести результаты');
  for (let place = 0; place < measures; place += 1) {
    await deed.getByLabel('Выполнено', { exact: true }).nth(place).check();
  }
  await deed.getByLabel('Общее примечание').fill('Работодатель доволен.');
  await deed.getByRole('button', { name: 'Внести результаты' }).click();
  await expectDone(page, 'Результаты внесены.');
}

/** Types a name into the search of the queue. It stands in no address, so there is no other way to it. */
export async function findInQueue(page: Page, name: string): Promise<void> {
  await page.getByLabel('Фамилия, имя или отчество').fill(name);
  await page.getByRole('button', { name: 'Показать' }).click();
  await expect(page.getByRole('region', { name: 'Дела по ближайшему сроку' })).toBeFocused();
  await expect(page.locator('.list-frame')).toHaveAttribute('aria-busy', 'false');
}

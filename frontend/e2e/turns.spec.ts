import type { Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { answerFor, today } from './support/api';
import { expectDone, findInQueue, openDeed, typeDate } from './support/desk';
import { arrived } from './support/hired';
import { expect, test } from './support/house';
import { Keys } from './support/keys';
import { deliverToTheCabinet } from './support/road';
import { cabinetOf, openCase, withCertificate } from './support/set-up';
import { daysAfter, someone } from './support/someone';
import { storyOf } from './support/turns';

test.describe.configure({ timeout: 240_000 });

const LAMP = 'ООО «Лампа»';

test('hired, then fallen through: reported, confirmed, lost again, and accompanied on', async ({ at }) => {
  const person = someone();
  const day = await today();
  const page = await at('specialist');
  const { id } = await arrived(person, day);
  const citizen = await cabinetOf(at, id, person);
  await test.step('to the certificate', async () => {
    await withCertificate(page, id, person, day);
    await deliverToTheCabinet(page);
  });

  await test.step('the citizen reports a job that cannot be confirmed, and reads why', async () => {
    await tellOfAJob(citizen, 'ООО «Фонарь»', day);
    await expect(citizen.getByText('Центр занятости проверяет это сообщение.')).toBeVisible();
    await page.goto('/staff');
    await findInQueue(page, person.lastName);
    await expect(page.getByRole('row', { name: new RegExp(person.lastName) })).toContainText(
      'Сообщили о трудоустройстве: проверьте',
    );
    await page.getByRole('link', { name: person.fullName }).click();
    const deed = await openDeed(page, 'Ответить, что сообщение о работе не подтвердилось');
    await deed.getByLabel('Почему не подтвердилось').fill('Работодатель не отвечает на звонки.');
    await deed.getByRole('button', { name: 'Направить ответ' }).click();
    await expectDone(page, 'Ответ записан и направлен гражданину.');
    await citizen.goto('/cabinet/messages');
    await expect(citizen.getByText('Сообщение о работе пока не подтвердилось').first()).toBeVisible();
    await citizen.goto('/cabinet');
    await expect(citizen.getByText('Работодатель не отвечает на звонки.').first()).toBeVisible();
  });

  await test.step('the second report is confirmed, and the case ends', async () => {
    await tellOfAJob(citizen, LAMP, day);
    await expectAccessibleAtBothWidths(citizen, { heading: 'Моё дело', fact: LAMP });
    await page.reload();
    const deed = await openDeed(page, 'Подтвердить трудоустройство');
    await expect(deed.getByLabel('Работодатель', { exact: true })).toHaveValue(LAMP);
    await deed.getByLabel('ИНН работодателя', { exact: true }).fill('7700000023');
    await deed.getByLabel('Человек тот самый, ИНН работодателя сверен').check();
    await deed.getByLabel('Не согласен', { exact: true }).check();
    await deed.getByLabel('Чем подтверждено').fill('Отдел кадров подтвердил приём.');
    await deed.getByRole('button', { name: 'Подтвердить и закрыть дело' }).click();
    await expectDone(page, 'Трудоустройство подтверждено, дело закрыто.');
    await expect(page.getByText('уведомлять его нельзя')).toBeVisible();
    expect((await storyOf(id)).running).toEqual(['SIT-11 RUNNING']);
    await expectAccessibleAtBothWidths(page, { heading: person.fullName, fact: 'уведомлять его нельзя' });
  });

  await test.step('the job fell through: the case is open again, and its six months are those of before', async () => {
    await citizen.goto('/cabinet');
    await citizen.getByRole('button', { name: 'Сообщить, что работы больше нет' }).click();
    await typeDate(citizen, 'Когда кончилась работа', day);
    await citizen.getByLabel('Что случилось').fill('Договор расторгли в первый день.');
    await citizen.getByRole('button', { name: 'Отправить сообщение' }).click();
    await expect(citizen.getByText('Сообщение у специалиста.')).toBeVisible();
    await page.reload();
    const deed = await openDeed(page, 'Открыть дело снова');
    await deed.getByLabel('Почему дело открывают снова').fill('Договор расторгнут в первый день.');
    await deed.getByRole('button', { name: 'Открыть дело снова' }).click();
    await expectDone(page, 'Дело открыто снова.');
    await expect(page.getByText('Идёт сопровождение').first()).toBeVisible();
  });

  await test.step('the journal tells it in order, and the terms of the certificate run', async () => {
    const { purposes, running } = await storyOf(id);
    expect(purposes.slice(0, 6)).toEqual([
      'дело открыто снова',
      'сообщили, что работы больше нет',
      'подтверждено трудоустройство',
      'сообщили о трудоустройстве',
      'сообщение о работе не подтвердилось',
      'сообщили о трудоустройстве',
    ]);
    expect(running).toEqual(['SIT-09 RUNNING', 'SIT-10 RUNNING']);
  });
});

test('a pause by keys alone: what goes along the road waits, and the terms are counted anew', async ({ at }) => {
  const person = someone();
  const day = await today();
  const page = await at('specialist');
  const { id } = await arrived(person, day);
  const citizen = await cabinetOf(at, id, person);
  await openCase(page, id, person);

  await test.step('paused, without a mouse', async () => {
    const keys = new Keys(page);
    await keys.enter(page.getByRole('link', { name: 'Приостановить дело', exact: true }));
    const deed = page.getByRole('region', { name: 'Приостановить дело', exact: true });
    await keys.to(deed.getByRole('radio', { name: 'По просьбе гражданина' }));
    await keys.press('Space');
    await keys.to(deed.getByLabel('Что случилось'));
    await keys.type('Уезжает к родным.');
    const end = deed.getByRole('group', { name: 'Когда думают продолжить' });
    const [year = '', month = '', date = ''] = daysAfter(day, 30).split('-');
    await keys.to(end.getByLabel('День', { exact: true }));
    await keys.type(String(Number(date)));
    await keys.to(end.getByLabel('Месяц', { exact: true }));
    await keys.type(String(Number(month)));
    await keys.to(end.getByLabel('Год', { exact: true }));
    await keys.type(year);
    await keys.enter(deed.getByRole('button', { name: 'Приостановить дело' }));
    await expectDone(page, 'Дело приостановлено.');
  });

  await test.step('both sides see it in words', async () => {
    await expect(page.getByText('приостановлено', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Принять решение о нуждаемости', exact: true })).toHaveCount(0);
    await page.getByText('Что пока нельзя и почему').click();
    await expect(page.getByText('Дело приостановлено: сначала возобновите его.').first()).toBeVisible();
    await expectAccessibleAtBothWidths(page, { heading: person.fullName, fact: 'Уезжает к родным.' });
    await citizen.goto('/cabinet');
    await expect(citizen.getByText('Вы попросили подождать.')).toBeVisible();
    await expectAccessibleAtBothWidths(citizen, { heading: 'Моё дело', fact: 'Дело приостановлено' });
    expect((await storyOf(id)).running).toEqual(['SIT-01 PAUSED']);
    await page.goto('/staff');
    await findInQueue(page, person.lastName);
    await expect(page.getByRole('row', { name: new RegExp(person.lastName) })).toContainText('приостановлено');
  });

  await test.step('it goes on', async () => {
    await page.getByRole('link', { name: person.fullName }).click();
    const deed = await openDeed(page, 'Возобновить дело');
    await deed.getByRole('button', { name: 'Возобновить дело' }).click();
    await expectDone(page, 'Дело снова идёт, сроки посчитаны заново.');
    await expect(page.getByRole('link', { name: 'Принять решение о нуждаемости', exact: true })).toBeVisible();
    const { purposes, running } = await storyOf(id);
    expect(purposes.slice(0, 2)).toEqual(['дело возобновлено', 'дело приостановлено']);
    expect(running).toEqual(['SIT-01 RUNNING']);
  });
});

test('from one office to another: seen there at once, sent back, sent again, accepted', async ({ at }) => {
  const person = someone();
  const day = await today();
  const page = await at('specialist');
  const there = await at('specialist2');
  const { id } = await arrived(person, day);
  const citizen = await cabinetOf(at, id, person);
  await openCase(page, id, person);
  const nobodys = id.slice(0, -4) + (id.endsWith('0000') ? '0001' : '0000');
  const before = (await storyOf(id)).running;

  await test.step('before, the other office finds nothing', async () => {
    expect(await answerFor('specialist2', id)).toBe(await answerFor('specialist2', nobodys));
  });

  await test.step('sent: here it is no more, there it waits to be accepted', async () => {
    await send(page, 'Переехала к дочери в Казань.');
    await expect(page.getByRole('row', { name: new RegExp(person.file) })).toContainText('ещё не приняли');
    await expectAccessibleAtBothWidths(page, {
      heading: 'Переданные дела',
      fact: 'Центр занятости населения «Казань»',
    });
    expect(await answerFor('specialist', id)).toBe(await answerFor('specialist', nobodys));
    await there.goto('/staff');
    await findInQueue(there, person.lastName);
    await expect(there.getByRole('row', { name: new RegExp(person.lastName) })).toContainText(
      'Принять дело из другого центра',
    );
    await there.getByRole('link', { name: person.fullName }).click();
    await expect(there.getByText('Переехала к дочери в Казань.').first()).toBeVisible();
    await expect(there.getByRole('link', { name: 'Принять решение о нуждаемости', exact: true })).toHaveCount(0);
  });

  await test.step('sent back with a reason that the citizen reads', async () => {
    const deed = await openDeed(there, 'Вернуть дело прежнему центру');
    await deed.getByLabel('Почему возвращают').fill('Пока живёт по прежнему адресу.');
    await deed.getByRole('button', { name: 'Вернуть дело' }).click();
    await expectDone(there, 'Дело возвращено прежнему центру.');
    await citizen.goto('/cabinet/messages');
    await citizen.getByText('Дело вернулось в прежний центр занятости').click();
    await expect(citizen.getByText('Пока живёт по прежнему адресу.')).toBeVisible();
  });

  await test.step('sent again and accepted', async () => {
    await page.goto(`/staff/cases/${id}`);
    await send(page, 'Теперь переехала.');
    await there.goto(`/staff/cases/${id}`);
    const deed = await openDeed(there, 'Принять дело');
    await deed.getByRole('button', { name: 'Принять дело' }).click();
    await expect(deed.getByText(/Проверьте, что человек живёт или находится/).first()).toBeVisible();
    await deed.getByLabel('Человек живёт или находится там, где работает центр').check();
    await deed.getByLabel('Телефон, почта и то, как удобно общаться').check();
    await deed.getByRole('button', { name: 'Принять дело' }).click();
    await expectDone(there, 'Дело принято.');
    await expect(there.getByRole('link', { name: 'Принять решение о нуждаемости', exact: true })).toBeVisible();
    await expectAccessibleAtBothWidths(there, { heading: person.fullName, fact: 'Теперь переехала.' });
    await citizen.goto('/cabinet');
    await expect(citizen.getByText('Центр занятости населения «Казань»').first()).toBeVisible();
    expect(await answerFor('specialist', id)).toBe(await answerFor('specialist', nobodys));
  });

  await test.step('the journal tells it in order, and the terms ran on', async () => {
    const { purposes, running } = await storyOf(id, 'specialist2');
    expect(purposes.slice(0, 4)).toEqual([
      'дело принято из другого центра',
      'дело передано в другой центр',
      'дело возвращено в прежний центр',
      'дело передано в другой центр',
    ]);
    expect(running).toEqual(before);
  });
});

async function send(page: Page, reason: string): Promise<void> {
  const deed = await openDeed(page, 'Передать дело в другой центр');
  await deed.getByLabel('В какой центр').selectOption({ label: 'Центр занятости населения «Казань»' });
  await deed.getByLabel('Почему передают').fill(reason);
  await deed.getByRole('button', { name: 'Передать дело' }).click();
  await expectDone(page, 'Дело передано.');
}

async function tellOfAJob(citizen: Page, employer: string, day: string): Promise<void> {
  await citizen.goto('/cabinet');
  await citizen.getByRole('button', { name: 'Сообщить, что нашли работу' }).click();
  await expect(citizen.getByRole('heading', { name: 'Сообщить, что нашли работу' })).toBeFocused();
  await citizen.getByLabel('Где вы работаете').fill(employer);
  await citizen.getByLabel('Кем вы работаете').fill('оператор');
  await typeDate(citizen, 'Первый день работы', day);
  await citizen.getByLabel('Да, можно').check();
  await citizen.getByRole('button', { name: 'Отправить сообщение' }).click();
  await expect(citizen.getByText('Сообщение у специалиста.')).toBeVisible();
}

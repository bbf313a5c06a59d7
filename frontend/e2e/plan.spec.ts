import type { Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { today } from './support/api';
import { endHired, expectDone, typeDate } from './support/desk';
import { accompanied } from './support/hired';
import { expect, test } from './support/house';
import { someone } from './support/someone';

test.describe.configure({ timeout: 240_000 });

const TITLE = /^План на рабочем месте/;
const HISTORY = [
  'начат проект плана',
  'проект показан работнику',
  'высказано о плане',
  'дан ответ на сказанное о плане',
  'проект передан на обсуждение',
  'работодатель согласовал план',
  'план изменён, согласие работодателя больше не действует',
  'план направлен',
];

test('from the hiring to the sent plan: two colleagues, two revisions, an agreement revoked and given again', async ({
  at,
}) => {
  const person = someone();
  const day = await today();
  const { id, citizen: account } = await accompanied(person, day, true);
  const office = await at('specialist');

  await test.step('the hiring is recorded, and nothing is disclosed without the agreement', async () => {
    await office.goto(`/staff/cases/${id}`);
    await endHired(office, day);
    await office.getByRole('button', { name: 'Уведомить работодателя' }).click();
    await office.getByRole('button', { name: 'Отправить уведомление' }).click();
    await expect(office.getByText('Без согласия человека уведомление не отправляют.').first()).toBeVisible();
    await office.getByLabel('Человека спросили, и он согласен').check();
    await office.getByRole('button', { name: 'Отправить уведомление' }).click();
    await expectDone(office, 'Работодатель уведомлён.');
  });

  const chief = await at('employer');
  const notice = await test.step('one colleague responds', async () => {
    await chief.goto('/cabinet/notices');
    await chief.getByRole('link', { name: person.fullName }).click();
    await expect(chief.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible();
    const path = new URL(chief.url()).pathname;
    await chief.getByRole('link', { name: 'Откликнуться: помощь нужна' }).click();
    await chief.getByLabel('С кем говорить о плане').fill('Лебедева Ольга');
    await chief.getByLabel('Его телефон').fill('+7 495 000-44-01');
    await chief.getByLabel('Будет свой работник').check();
    await chief.getByRole('button', { name: 'Отправить отклик' }).click();
    await expectDone(chief, 'Отклик отправлен.');
    return path;
  });

  const colleague = await at('employer3');
  await test.step('the other sees who answered what, whichever way they come', async () => {
    await colleague.goto(`${notice}?do=respondToEmployerNotice`);
    await expect(colleague.getByText('Так ответить уже нельзя')).toBeVisible();
    await expect(colleague.getByText(/^Ольга Лебедева, /)).toBeVisible();
    await expect(colleague.getByRole('button', { name: 'Отправить отклик' })).toHaveCount(0);
    await expectAccessibleAtBothWidths(colleague, { heading: person.fullName, fact: 'Помощь с планом нужна' });
  });

  await test.step('the office finds the plan needed and begins it', async () => {
    await office.reload();
    await office.getByRole('button', { name: 'Записать анализ' }).click();
    await office.getByLabel('Нужен', { exact: true }).check();
    await office.getByLabel('Основания').fill('По выписке показано сопровождение на месте.');
    await office.getByLabel('То же простыми словами').fill('Вам нужна помощь на работе.');
    await office.getByRole('button', { name: 'Записать', exact: true }).click();
    await expectDone(office, 'Анализ записан.');
    await office.getByRole('link', { name: 'Начать план на рабочем месте' }).click();
    await office.getByLabel('Что именно сделают').fill('Поставить стол у окна.');
    await typeDate(office, 'Первый день', day);
    await office.getByRole('button', { name: 'Начать проект' }).click();
    await expect(office.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await office.getByRole('group', { name: 'Как показан проект' }).getByLabel('в личном кабинете').check();
    await office.getByRole('button', { name: 'Показать', exact: true }).click();
    await expectDone(office, 'Сделано.');
  });
  const plan = new URL(office.url()).pathname.split('/').at(-1) ?? '';

  const citizen = await at(account);
  await test.step('the worker reads the draft first, and adds to it what the employer never reads', async () => {
    await citizen.goto('/cabinet/messages');
    await expect(citizen.getByText('Проект плана на рабочем месте').first()).toBeVisible();
    await citizen.goto('/cabinet/plans');
    await citizen.getByRole('link', { name: 'оператор' }).click();
    await expect(citizen.getByText('работодатель увидит его после вас').first()).toBeVisible();
    await citizen.getByLabel('Дополнить: чего-то не хватает').check();
    await citizen.getByLabel('Что сказать').fill('Мне трудно стоять, нужен стул.');
    await citizen.getByRole('button', { name: 'Отправить' }).click();
    await expectDone(citizen, 'Передано в центр занятости.');
    await expect(citizen.getByLabel('Что сказать')).toHaveValue('');
    await expectAccessibleAtBothWidths(citizen, { heading: TITLE, fact: 'Мне трудно стоять, нужен стул.' });
  });

  await test.step('the office answers, and gives the draft to the employer', async () => {
    await office.reload();
    await answer(office, 'принято', 'Стул внесём в следующую редакцию.');
    await office.getByRole('button', { name: 'Передать работодателю на обсуждение' }).click();
    await expectDone(office, 'Сделано.');
  });

  await test.step('one colleague proposes, the other reads it and agrees to revision 1', async () => {
    await openPlan(colleague, plan);
    await colleague.getByLabel('Предложить изменение').check();
    await colleague.getByLabel('О каком мероприятии').selectOption({ index: 1 });
    await colleague.getByLabel('Что сказать').fill('У окна сквозит: поставим у стены.');
    await colleague.getByRole('button', { name: 'Отправить', exact: true }).click();
    await expectDone(colleague, 'Сделано.');
    await chief.goto('/cabinet');
    await chief.getByRole('link', { name: new RegExp(person.fullName) }).click();
    await expect(chief.getByText('У окна сквозит: поставим у стены.')).toBeVisible();
    await expect(chief.getByText(/Антон Грачёв/)).toBeVisible();
    await expect(chief.getByText('трудно стоять')).toHaveCount(0);
    await chief.getByRole('button', { name: 'Согласовать план' }).click();
    await expect(chief.getByText(/^Редакция 1 согласована работодателем/)).toBeVisible();
  });

  await test.step('a change makes revision 2, revokes the agreement, and everybody is told', async () => {
    await office.reload();
    await answer(office, 'принято', 'Стол будет у стены.');
    await office.getByText('Изменить мероприятия', { exact: true }).click();
    await office.getByLabel('Что именно сделают').fill('Поставить стол у стены и стул.');
    await office.getByRole('button', { name: 'Записать новую редакцию' }).click();
    await expectDone(office, 'Сделано.');
    const revoked = 'Согласие работодателя с редакцией 1 больше не действует';
    await expect(office.getByText(revoked)).toBeVisible();
    await citizen.goto('/cabinet/messages');
    await expect(citizen.getByText('План на рабочем месте изменён').first()).toBeVisible();
    for (const one of [chief, colleague]) {
      await one.goto('/cabinet');
      await one.getByRole('link', { name: new RegExp(person.fullName) }).click();
      await expect(one.getByText(revoked)).toBeVisible();
    }
  });

  await test.step('both revisions stand side by side, and the second is agreed', async () => {
    await chief.getByText('Сравнить редакции', { exact: true }).click();
    const compared = chief.getByRole('table', { name: /изменено/ });
    await expect(compared).toContainText('Поставить стол у окна.');
    await expect(compared).toContainText('Поставить стол у стены и стул.');
    await expectAccessibleAtBothWidths(chief, { heading: TITLE, fact: 'Поставить стол у окна.' });
    await chief.getByRole('button', { name: 'Согласовать план' }).click();
    await expect(chief.getByText(/^Редакция 2 согласована работодателем/)).toBeVisible();
  });

  await test.step('the plan is sent, and the history tells who did what', async () => {
    await office.reload();
    await office.getByRole('button', { name: 'Направить работодателю и работнику' }).click();
    await expect(office.getByText(/^Направлен работодателю и работнику/)).toBeVisible();
    const history = office.getByRole('region', { name: 'История плана' });
    for (const line of HISTORY) await expect(history.getByText(line, { exact: true }).first()).toBeVisible();
    await expectAccessibleAtBothWidths(office, { heading: TITLE, fact: 'план направлен' });
    await office.getByRole('link', { name: 'Открыть дело' }).click();
    await office.getByRole('link', { name: 'Открыть план на рабочем месте' }).click();
    await expect(office.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  });

  await test.step('the worker has the plan as a page and as a file', async () => {
    await openPlan(citizen, plan);
    await expect(citizen.getByText('План согласован с работодателем и направлен вам и ему.')).toBeVisible();
    await expect(citizen.getByText('Поставить стол у стены и стул.').first()).toBeVisible();
    const coming = citizen.waitForEvent('download');
    await citizen.getByRole('button', { name: 'План для печати, PDF' }).click();
    expect((await coming).suggestedFilename()).toMatch(/\.pdf$/);
    expect(await (await coming).failure()).toBeNull();
  });
});

async function openPlan(page: Page, id: string): Promise<void> {
  await page.goto(`/cabinet/plans/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
}

async function answer(office: Page, decision: string, words: string): Promise<void> {
  await office.getByRole('group', { name: 'Решение' }).getByLabel(decision, { exact: true }).check();
  await office.getByLabel('Что сделали или почему нет').fill(words);
  await office.getByRole('button', { name: 'Ответить', exact: true }).click();
  await expectDone(office, 'Сделано.');
}

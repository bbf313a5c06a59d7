import { expectAccessibleAtBothWidths } from './support/accessibility';
import { today } from './support/api';
import { expectDone, typeDate } from './support/desk';
import { accompanied, notified, offered } from './support/hired';
import { expect, test } from './support/house';
import { someone } from './support/someone';

test.describe.configure({ timeout: 240_000 });

const PLAN = /^План на рабочем месте/;

test('an employer answers by letter: the office writes it down, and every side reads that it came on paper', async ({
  at,
}) => {
  const person = someone();
  const day = await today();
  const { id, citizen: account } = await accompanied(person, day, true);
  const notice = await notified(id, day);
  const office = await at('specialist');

  await test.step('what the paper lacks is said at once', async () => {
    await office.goto(`/staff/cases/${id}`);
    await office.getByRole('button', { name: 'Внести ответ с бумаги' }).click();
    await office.getByLabel('Обойдёмся без плана').check();
    await office.getByLabel('Другое').check();
    await office.getByRole('button', { name: 'Внести ответ', exact: true }).click();
    await expect(office.getByText('Проверьте форму').first()).toBeVisible();
    await expectAccessibleAtBothWidths(office, { heading: person.fullName, fact: 'Номер и дата бумаги' });
  });

  await test.step('the response is written down with the paper it came on', async () => {
    await office.getByLabel('Помощь с планом нужна').check();
    await typeDate(office, 'День, когда бумага пришла', day);
    await office.getByLabel('Кто подписал').fill('Рогова Инна, директор');
    await office.getByLabel('Номер и дата бумаги').fill('исх. № 15 от понедельника');
    await office.getByLabel('С кем говорить о плане').fill('Рогова Инна');
    await office.getByLabel('Его телефон').fill('+7 495 000-44-02');
    await office.getByLabel('Пока не решили').check();
    await office.getByRole('button', { name: 'Внести ответ', exact: true }).click();
    await expectDone(office, 'Ответ внесён.');
    const told = office.getByRole('region', { name: 'Уведомление работодателю' });
    await expect(told).toContainText('есть отклик: нужен анализ');
    await expect(told).toContainText('исх. № 15 от понедельника');
    await expect(told.getByRole('button', { name: 'Внести ответ с бумаги' })).toHaveCount(0);
  });

  await test.step('who looks into the cabinet finds it answered, and the worker reads how', async () => {
    const employer = await at('employer');
    await employer.goto(`/cabinet/notices/${notice}`);
    await expect(employer.getByText('Отклик на бумаге принят.')).toBeVisible();
    await expect(employer.getByText('исх. № 15 от понедельника')).toBeVisible();
    await expect(employer.getByRole('link', { name: 'Откликнуться: помощь нужна' })).toHaveCount(0);
    await expectAccessibleAtBothWidths(employer, { heading: person.fullName, fact: 'Рогова Инна, директор' });
    const citizen = await at(account);
    await citizen.goto('/cabinet');
    await expect(citizen.getByText('Работодатель откликнулся на бумаге.').first()).toBeVisible();
  });
});

test('a later edition is the employer’s once the worker has seen the paper', async ({ at }) => {
  const person = someone();
  const day = await today();
  const { id } = await accompanied(person, day);
  const plan = await offered(await notified(id, day), day, 'Поставить стол у окна.');
  const office = await at('specialist');
  const employer = await at('employer');
  const coming = 'План меняют: новую редакцию сначала увидит работник, потом работодатель.';

  await test.step('meanwhile the employer reads the one before, and is told that another comes', async () => {
    await office.goto(`/staff/plans/${plan}`);
    await office.getByText('Изменить мероприятия', { exact: true }).click();
    await office.getByLabel('Что именно сделают').fill('Поставить стол у стены.');
    await office.getByRole('button', { name: 'Записать новую редакцию' }).click();
    await expectDone(office, 'Сделано.');
    await employer.goto(`/cabinet/plans/${plan}`);
    await expect(employer.getByText(coming)).toBeVisible();
    await expect(employer.getByText('Поставить стол у окна.')).toBeVisible();
    await expect(employer.getByText('Поставить стол у стены.')).toHaveCount(0);
    await expect(employer.getByRole('button', { name: 'Согласовать план' })).toHaveCount(0);
    await expectAccessibleAtBothWidths(employer, { heading: PLAN, fact: coming });
  });

  await test.step('the worker is shown the paper, and the employer reads and agrees', async () => {
    await office.getByRole('group', { name: 'Как показан проект' }).getByLabel('на бумаге').check();
    await office.getByRole('button', { name: 'Показать', exact: true }).click();
    await expectDone(office, 'Сделано.');
    await expect(employer.getByText('Поставить стол у стены.').first()).toBeVisible();
    await expect(employer.getByText(coming)).toHaveCount(0);
    await employer.getByRole('button', { name: 'Перейти к ответу на редакцию 2' }).click();
    await employer.getByRole('button', { name: 'Согласовать план' }).click();
    await expect(employer.getByText(/^Редакция 2 согласована работодателем/)).toBeVisible();
  });
});

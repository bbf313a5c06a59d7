import { expectAccessibleAtBothWidths } from './support/accessibility';
import { ask, today } from './support/api';
import { expectDone, openDeed, typeDate } from './support/desk';
import { ecpTells, smevAnswers } from './support/exchange';
import { expect, test } from './support/house';
import { takenIn } from './support/set-up';
import { someone } from './support/someone';

test.describe.configure({ timeout: 240_000 });

test('the extract of ИПРА is asked for, comes beside what was typed, and a specialist takes it over', async ({
  at,
}) => {
  const person = someone();
  const page = await at('specialist');
  const id = await takenIn(page, person, await today());
  const deed = await openDeed(page, 'Запросить выписку ИПРА');
  await deed.getByRole('button', { name: 'Запросить' }).click();
  await expectDone(page, 'Выписка ИПРА запрошена.');
  const extracts = page.getByRole('region', { name: 'Выписки ИПРА' });
  await expect(extracts).toContainText('Путь запроса');
  await smevAnswersWhenItHas(id);
  await expect(async () => {
    await page.reload();
    await expect(extracts).toContainText('расходится с внесённым, ждёт разбора', { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await expect(extracts).toContainText('Говорит, что нужна помощь другого человека.');
  await expectAccessibleAtBothWidths(page, { heading: person.fullName, fact: 'Разобрать выписку ИПРА' });
  const review = await openDeed(page, 'Разобрать выписку ИПРА');
  await expectAccessibleAtBothWidths(page, { heading: person.fullName, fact: 'Принять сведения выписки' });
  await review.getByLabel('Принять сведения выписки').check();
  await review.getByRole('button', { name: 'Записать разбор' }).click();
  await expectDone(page, 'Выписка ИПРА разобрана.');
  await expect(extracts).toContainText('сведения приняты');
  await expect(
    page
      .getByRole('complementary')
      .getByText(/Выписка ИПРА через СМЭВ|через СМЭВ/)
      .first(),
  ).toBeVisible();
});

test('an agreed plan from ЕЦП waits in the queue, opens a prefilled intake, and taken out of the plan is a task', async ({
  at,
}) => {
  const person = someone();
  const day = await today();
  const plan = { ...person, number: `П-${person.file}`, agreedOn: day, office: 'office_moscow-south' };
  await ecpTells({ ...plan, accompaniment: true });
  const page = await at('specialist');
  const link = page.getByRole('link', { name: `Завести дело: ${person.fullName}` });
  await expect(async () => {
    await page.goto('/staff');
    await expect(link).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Приём по согласованному плану' })).toBeVisible();
  await expect(page.getByLabel('СНИЛС')).toHaveValue(person.snils);
  await expect(page.getByLabel('Фамилия')).toHaveValue(person.lastName);
  await expectAccessibleAtBothWidths(page, {
    heading: 'Приём по согласованному плану',
    fact: 'Не заводить дело по этому плану',
  });
  await page
    .getByRole('group', { name: 'Какой документ' })
    .getByLabel('Паспорт гражданина Российской Федерации')
    .check();
  await page.getByLabel('Документ у меня в руках, имя и день рождения сверены').check();
  await page.getByRole('group', { name: 'Откуда личные сведения' }).getByLabel('Принесено на бумаге').check();
  await page.getByLabel('Номер личного дела').fill(person.file);
  await typeDate(page, 'Дата личного дела', day);
  await page.getByLabel('Номер выписки ИПРА').fill(`ИПРА-${person.file}`);
  await typeDate(page, 'Когда получены сведения', day);
  await page.getByRole('group', { name: 'Откуда сведения об инвалидности' }).getByLabel('Принесено на бумаге').check();
  await page.getByRole('button', { name: 'Завести дело' }).click();
  await expectDone(page, 'Дело заведено.');
  const address = page.url();
  await page.goto('/staff');
  await expect(page.getByRole('heading', { level: 1, name: 'Очередь дел' })).toBeVisible();
  await expect(link).toHaveCount(0);
  await ecpTells({ ...plan, number: `${plan.number}-2`, accompaniment: false });
  await expect(async () => {
    await page.goto(address);
    await expect(page.getByText('Сопровождение исключено из плана')).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await expectAccessibleAtBothWidths(page, { heading: person.fullName, fact: 'Сопровождение исключено из плана' });
});

/** The request leaves within a second or two; СМЭВ can answer only what it has. */
async function smevAnswersWhenItHas(caseId: string): Promise<void> {
  await expect(async () => {
    const { data } = await ask(
      'specialist',
      'query($id: ID!) { node(id: $id) { ... on Case { ipraInquiry { request { message { id stage } } } } } }',
      { id: caseId },
    );
    const node = data?.node as { ipraInquiry: { request: { message: { id: string; stage: string } } } };
    expect(['ACCEPTED', 'ANSWERED']).toContain(node.ipraInquiry.request.message.stage);
    if (node.ipraInquiry.request.message.stage === 'ACCEPTED') await smevAnswers(node.ipraInquiry.request.message.id);
  }).toPass({ timeout: 60_000 });
}

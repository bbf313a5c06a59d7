import { randomInt } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from './support/accessibility';
import { expectDone } from './support/desk';
import { expect, test } from './support/house';
import { registerNobody } from './support/keycloak';
import { letterTo } from './support/mail';
import { choosePassword, signIn } from './support/people';
import { someone } from './support/someone';

test.describe.configure({ timeout: 300_000 });

const OWN = 'Мои организации';
const PEOPLE = 'Сотрудники';
const NOBODY = 'Вы вошли, но мы ещё не знаем, где вы работаете';

test('somebody new is let in by an office, calls a colleague by a code, and acts for two organisations', async ({
  at,
}) => {
  const [first, second] = [someone(), someone()];
  const [one, other] = [organisation(), organisation()];
  const applicantName = await registerNobody(first.firstName, first.lastName);
  const applicant = await at(applicantName);
  await expectAccessibleAtBothWidths(applicant, { heading: NOBODY, fact: 'Вы действуете за работодателя?' });
  await applicant.getByRole('link', { name: 'Заявления от организаций' }).click();
  await applicant.getByText('Подать заявление от организации').first().click();
  await applicant.getByRole('button', { name: 'Подать заявление' }).click();
  await expectAccessibleAtBothWidths(applicant, { heading: OWN, fact: 'Проверьте форму' });
  await ask(applicant, { ...one, inn: '7700000024' }, first.fullName);
  await expect(applicant.getByRole('link', { name: /В ИНН организации десять цифр/ })).toBeVisible();
  await ask(applicant, one, first.fullName);
  await expectDone(applicant, 'Заявление подано. Ответ появится здесь.');
  await expect(applicant.getByText('ждёт проверки')).toBeVisible();

  const page = await at('specialist');
  await page.goto('/staff/organisations');
  await answerRefusing(page, one.name, 'Доверенность без подписи.');
  await applicant.reload();
  await expect(applicant.getByText('Доверенность без подписи.')).toBeVisible();
  await applicant.getByText('Подать заявление от организации').first().click();
  await ask(applicant, one, first.fullName);
  await expectDone(applicant, 'Заявление подано. Ответ появится здесь.');
  await page.goto('/staff/organisations');
  await approve(page, one.name);

  // The role is in the next token: who comes anew is somebody of an employer's.
  const chief = await at(applicantName);
  await chief.goto('/cabinet/colleagues');
  await expectAccessibleAtBothWidths(chief, { heading: PEOPLE, fact: first.fullName });
  await expect((await cardOf(chief, first.fullName)).getByText('администратор', { exact: true })).toBeVisible();

  const colleagueName = await registerNobody(second.firstName, second.lastName);
  const waiting = await at(colleagueName);
  await waiting.getByRole('button', { name: 'Получить код' }).click();
  const code = (await waiting.locator('.code').textContent()) ?? '';
  await chief.getByText('Пригласить коллегу').first().click();
  await chief.getByLabel('Фамилия, имя, отчество').fill(second.fullName);
  await chief.getByLabel('Должность').first().fill('инженер по охране труда');
  await chief.getByLabel('Электронная почта').fill(`${colleagueName}@lampa.example.org`);
  await chief.getByLabel('Код от коллеги').fill(code);
  await chief.getByRole('button', { name: 'Пригласить', exact: true }).click();
  await expectDone(chief, 'Коллега приглашён по коду.');
  const place = await cardOf(chief, second.fullName);
  await expect(place.getByText('сотрудник', { exact: true })).toBeVisible();

  const colleague = await at(colleagueName);
  await colleague.goto('/cabinet/colleagues');
  await expect((await cardOf(colleague, second.fullName)).getByText('это вы')).toBeVisible();
  await expect(colleague.getByText('Пригласить коллегу')).toHaveCount(0);

  await chief.goto('/cabinet/organisations');
  await chief.getByText('Подать заявление от организации').first().click();
  await ask(chief, other, first.fullName);
  await expectDone(chief, 'Заявление подано. Ответ появится здесь.');
  await page.goto('/staff/organisations');
  await approve(page, other.name);
  await chief.goto('/cabinet/colleagues');
  await chief.getByRole('navigation', { name: 'Организация' }).getByRole('link').click();
  const chosen = new URL(chief.url()).searchParams.get('organisation');
  await chief.reload();
  expect(new URL(chief.url()).searchParams.get('organisation')).toBe(chosen);
  await expectAccessibleAtBothWidths(chief, { heading: PEOPLE, fact: first.fullName });

  await chief.goto('/cabinet/organisations');
  const foreign = await chief
    .getByRole('link', { name: new RegExp(`^Сотрудники ?: ${other.name}`) })
    .getAttribute('href');
  await colleague.goto(String(foreign));
  await expect(colleague.getByRole('alert')).toContainText('Здесь ничего нет');
});

test('a colleague called by an address alone gets a letter, chooses a password and is in', async ({ at }) => {
  const newcomer = someone();
  const address = `colleague-${Date.now()}@lampa.example.org`;
  const page = await at('employer');
  await page.goto('/cabinet/colleagues');
  await page.getByText('Пригласить коллегу').first().click();
  await page.getByLabel('Фамилия, имя, отчество').fill(newcomer.fullName);
  await page.getByLabel('Должность').first().fill('инженер по охране труда');
  await page.getByLabel('Электронная почта').fill(address);
  await page.getByRole('button', { name: 'Пригласить', exact: true }).click();
  await expectDone(page, 'служба входа отправила письмо');
  const letter = await letterTo(address, 1);
  const link = /https?:\/\/\S+action-token\S+/.exec(letter.plain)?.[0] ?? '';
  const colleague = await at();
  await choosePassword(colleague, link);
  await signIn(colleague, address);
  await colleague.goto('/cabinet/colleagues');
  await expect((await cardOf(colleague, newcomer.fullName)).getByText('это вы')).toBeVisible();
  await expect((await cardOf(page, newcomer.fullName)).getByText('письмо отправила служба входа')).toBeVisible();
});

test('the last administrator sees why they cannot leave, and a colleague is no administrator', async ({ at }) => {
  const page = await at('employer');
  await page.goto('/cabinet/colleagues');
  const own = await cardOf(page, 'Лебедева Ольга Николаевна');
  await expect(own.getByText('Выйти из организации')).toHaveCount(0);
  await own.getByText('Чего нельзя и почему').click();
  await expect(own.getByText('Это единственный администратор организации.')).toBeVisible();
  const colleague = await at('employer3');
  await colleague.goto('/cabinet/colleagues');
  await expect((await cardOf(colleague, 'Лебедева Ольга Николаевна')).getByText('Закончить место')).toHaveCount(0);
  await expect((await cardOf(colleague, 'Грачёв Антон Павлович')).getByText(/^Выйти из организации ?:/)).toBeVisible();
});

interface Organisation {
  readonly name: string;
  readonly inn: string;
  readonly ogrn: string;
}

function organisation(): Organisation {
  const nine = `77${String(randomInt(1_000_000, 9_999_999))}`;
  const sum = [2, 4, 10, 3, 5, 9, 4, 6, 8].reduce((all, weight, place) => all + weight * Number(nine[place]), 0);
  const twelve = `10277${String(randomInt(1_000_000, 9_999_999))}`;
  return {
    name: `Общество «Мебель ${nine}»`,
    inn: `${nine}${(sum % 11) % 10}`,
    ogrn: `${twelve}${(Number(twelve) % 11) % 10}`,
  };
}

async function ask(page: Page, { name, inn, ogrn }: Organisation, fullName: string): Promise<void> {
  await page.getByLabel('Наименование организации').fill(name);
  await page.getByLabel('ИНН', { exact: true }).fill(inn);
  await page.getByLabel('ОГРН или ОГРНИП').fill(ogrn);
  await page.getByLabel(/^КПП/).fill('770001001');
  await page.getByLabel('Где работает организация').selectOption({ label: 'Москва' });
  await page.getByLabel('Ваши фамилия, имя, отчество').fill(fullName);
  await page.getByLabel('Ваша должность').fill('специалист по кадрам');
  await page.getByLabel('Электронная почта для ответа').fill(`${inn}@example.org`);
  await page.getByLabel('Приказ о назначении').check();
  await page.getByLabel(/^Номер документа/).fill('5-к');
  await page.getByRole('button', { name: 'Подать заявление', exact: true }).click();
}

async function answerRefusing(page: Page, name: string, reason: string): Promise<void> {
  const card = await entryOf(page, name);
  await card.getByText('Отказать', { exact: false }).first().click();
  await card.getByLabel('Почему').fill(reason);
  await card.getByRole('button', { name: 'Отказать в заявлении' }).click();
  await expectDone(page, 'В заявлении отказано: человек прочтёт почему.');
}

async function approve(page: Page, name: string): Promise<void> {
  const card = await entryOf(page, name);
  await card.getByText('Принять', { exact: false }).first().click();
  await card.getByRole('button', { name: 'Принять заявление' }).click();
  await expect(card.getByText('Сначала сверьте документ').first()).toBeVisible();
  await expectAccessibleAtBothWidths(page, { heading: 'Заявления организаций', fact: name });
  await card.getByLabel('Документ о полномочиях сверен').check();
  await card.getByRole('button', { name: 'Принять заявление' }).click();
  await expectDone(page, 'Заявление принято: человек действует за организацию.');
}

async function entryOf(page: Page, name: string): Promise<Locator> {
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(card).toHaveCount(1);
  return card;
}

async function cardOf(page: Page, name: string): Promise<Locator> {
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(card).toHaveCount(1);
  return card;
}

import { expectAccessible, WIDTHS } from './support/accessibility';
import { ask, codesFor, today } from './support/api';
import { expectDone, findInQueue } from './support/desk';
import { arrived } from './support/hired';
import { expect, test } from './support/house';
import { cabinetOf } from './support/set-up';
import { someone } from './support/someone';

test.describe.configure({ timeout: 240_000 });

const WORDS = 'Обещали позвонить до пятницы и не позвонили.';

test('a complaint: filed, answered by the head, doubted, answered again', async ({ at }) => {
  const person = someone();
  const head = await at('head');
  const { id: caseId } = await arrived(person, await today());
  const citizen = await cabinetOf(at, caseId, person);

  const appealId = await test.step('the citizen writes on a phone, and what is typed survives', async () => {
    await citizen.setViewportSize({ width: 320, height: 800 });
    await citizen.getByRole('link', { name: 'Пожаловаться или попросить' }).click();
    await citizen.getByLabel('Жалоба на человека').check();
    await citizen.getByRole('button', { name: 'Отправить' }).click();
    await expect(citizen.getByRole('alert').filter({ hasText: 'Проверьте форму' })).toBeFocused();
    await citizen.getByLabel('Что случилось или о чём просите').fill(WORDS);
    await citizen.getByRole('link', { name: 'Сообщения' }).click();
    await citizen.goBack();
    await expect(citizen.getByLabel('Что случилось или о чём просите')).toHaveValue(WORDS);
    await citizen.getByLabel('Другой человек').check();
    await citizen.getByLabel('Как его зовут или как он выглядит').fill('Девушка у окна');
    await citizen.getByRole('button', { name: 'Отправить' }).click();
    await expectDone(citizen, 'Принято. Номер');
    await expect(citizen.getByText('Её разбирает руководитель центра', { exact: false })).toBeVisible();
    for (const width of WIDTHS) {
      await citizen.setViewportSize({ width, height: 900 });
      await expectAccessible(citizen, { heading: 'Жалобы и просьбы', fact: WORDS });
    }
    const found = await foundBy('head', caseId);
    return found.appeals.edges[0]?.node.id ?? '';
  });

  await test.step('a specialist does not find it', async () => {
    expect(await codesFor('specialist', appealId)).toEqual(['NOT_FOUND']);
    expect(await codesFor('specialist2', appealId)).toEqual(['NOT_FOUND']);
    const found = await foundBy('specialist', caseId);
    expect(found.appeals.edges).toEqual([]);
  });

  await test.step('the head answers, in words and in plain words', async () => {
    await head.goto(`/staff/appeals/${appealId}`);
    await head.getByLabel('Отказано').check();
    await head.getByRole('button', { name: 'Дать ответ' }).click();
    await expect(head.getByRole('alert').filter({ hasText: 'Проверьте форму' })).toBeFocused();
    await head.getByLabel('Ответ', { exact: true }).fill('Работник позвонил в понедельник, запись разговора есть.');
    await head.getByLabel('То же простыми словами').fill('Вам звонили в понедельник.');
    await head.getByLabel('Куда обратиться дальше').fill('В суд.');
    await head.getByRole('button', { name: 'Дать ответ' }).click();
    await expectDone(head, 'Ответ дан');
    await expectAccessible(head, { heading: /^Жалоба на человека/, fact: 'Вам звонили в понедельник.' });
  });

  await test.step('the citizen reads it plainly and says that it does not help', async () => {
    await citizen.goto(`/cabinet/cases/${caseId}/appeals`);
    await expect(citizen.getByText('Работник позвонил в понедельник', { exact: false })).toBeVisible();
    await citizen.getByRole('button', { name: 'Простыми словами' }).click();
    await expect(citizen.getByText('Вам звонили в понедельник.')).toBeVisible();
    await citizen.getByRole('button', { name: 'Ответ не помог' }).click();
    await citizen.getByLabel('Почему ответ не помог').fill('Звонка не было.');
    await citizen.getByRole('button', { name: 'Передать руководителю' }).click();
    await expectDone(citizen, 'Готово.');
    await expect(citizen.getByText('Теперь отвечает начальник центра', { exact: false })).toBeVisible();
  });

  await test.step('the head answers again, and that is the end', async () => {
    await head.reload();
    await head.getByLabel('Сделано, о чём просили').check();
    await head.getByLabel('Ответ', { exact: true }).fill('Проверили ещё раз и позвонили.');
    await head.getByLabel('То же простыми словами').fill('Мы позвонили вам.');
    await head.getByRole('button', { name: 'Дать ответ' }).click();
    await expectDone(head, 'Ответ дан');
    await citizen.goto('/cabinet/messages');
    await expect(citizen.getByText('Ответ: №', { exact: false })).toHaveCount(2);
    const found = await foundBy('head', caseId);
    const node = found.appeals.edges[0]?.node;
    expect(node).toMatchObject({ appealStage: 'ANSWERED', term: { state: 'MET', rule: { id: 'APL-01' } } });
  });
});

test('a request goes to the specialist as a task of the case, and can be taken back', async ({ at }) => {
  const person = someone();
  const specialist = await at('specialist');
  const { id: caseId } = await arrived(person, await today());
  const citizen = await cabinetOf(at, caseId, person);
  await citizen.goto(`/cabinet/cases/${caseId}/appeals`);
  await citizen.getByText('Чего сейчас нельзя и почему').click();
  await expect(citizen.getByText('Сопровождающего сейчас нет', { exact: false })).toBeVisible();
  await citizen.getByLabel('Прошу вручать бумаги по-другому').check();
  await citizen.getByLabel('Что случилось или о чём просите').fill('Прошу всё присылать почтой.');
  await citizen.getByRole('button', { name: 'Отправить' }).click();
  await expectDone(citizen, 'Принято. Номер');
  await specialist.goto('/staff');
  await findInQueue(specialist, person.lastName);
  await expect(specialist.getByRole('main')).toContainText('Ответить на просьбу');
  await citizen.getByRole('button', { name: 'Отозвать' }).click();
  await expectDone(citizen, 'Сделано.');
  const found = await foundBy('specialist', caseId);
  expect(found.tasks).toEqual([]);
  expect(found.appeals.edges[0]?.node).toMatchObject({ appealStage: 'WITHDRAWN', term: { state: 'CANCELLED' } });
});

const APPEALS = `query($id: ID!) { node(id: $id) { ... on Case { tasks appeals { edges { node {
  id appealStage term { state rule { id } }
} } } } } }`;

interface Found {
  readonly tasks: readonly string[];
  readonly appeals: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

async function foundBy(user: string, id: string): Promise<Found> {
  const { data } = await ask(user, APPEALS, { id });
  return data?.node as Found;
}

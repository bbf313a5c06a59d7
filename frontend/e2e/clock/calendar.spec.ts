import { expectAccessible, WIDTHS } from '../support/accessibility';
import { ask, today } from '../support/api';
import { moveClockTo, nextWorkingDay, realTime } from '../support/clock';
import { expect, test } from '../support/house';
import { Keys } from '../support/keys';
import { signIn } from '../support/people';
import { takenIn } from '../support/set-up';
import { someone } from '../support/someone';

test.describe.configure({ timeout: 240_000, mode: 'serial' });

let changed: string | undefined;

/** All specs count by one calendar: what was declared is taken back. */
test.afterAll(async () => {
  if (changed) await takeBack(changed);
  await realTime();
});

test('what a day off would move is shown first, and the case then tells why its last day is another', async ({
  at,
}) => {
  const day = await moveClockTo(await nextWorkingDay(await today()));
  const off = await nextWorkingDay(day);
  const then = await nextWorkingDay(off);
  const page = await at('specialist');
  await takenIn(page, someone(), day);
  const terms = page.getByRole('region', { name: 'Сроки', exact: true });
  await expect(terms).toContainText(spoken(off));

  const desk = await at('methodologist');
  await desk.goto('/staff/calendars');
  const keys = new Keys(desk);
  const [year = '', month = '', date = ''] = off.split('-');
  await keys.to(desk.getByLabel('День', { exact: true }));
  await keys.type(String(Number(date)));
  await keys.to(desk.getByLabel('Месяц', { exact: true }));
  await keys.type(String(Number(month)));
  await keys.to(desk.getByLabel('Год', { exact: true }));
  await keys.type(year);
  await keys.to(desk.getByLabel('рабочий', { exact: true }));
  await keys.press('ArrowDown');
  await keys.enter(desk.getByRole('button', { name: 'Показать, что сдвинется' }));
  const preview = desk.getByRole('region', { name: 'Что сдвинется' });
  const row = preview
    .getByRole('row')
    .filter({ hasText: 'SIT-01' })
    .filter({ hasText: spoken(then) });
  await expect(row.first()).toContainText(spoken(off));
  for (const width of WIDTHS) {
    await desk.setViewportSize({ width, height: 900 });
    await expectAccessible(desk, { heading: 'Изменить календарь', fact: /Сдвинется идущих сроков: \d+/ });
  }
  await page.reload();
  await expect(terms, 'a preview moves nothing').toContainText(spoken(off));

  await keys.enter(preview.getByRole('button', { name: 'Изменить день' }));
  await expect(preview.getByRole('alert')).toBeVisible();
  await preview.getByLabel('Что это за день').fill('день траура');
  await preview.getByLabel('Акт, которым это сделано').fill('Указ № 1');
  changed = off;
  await keys.enter(preview.getByRole('button', { name: 'Изменить день' }));
  await expect(desk.getByRole('status').filter({ hasText: 'День изменён. Сдвинуто сроков:' })).toBeFocused();
  const applied = desk.getByRole('table', { name: 'Что уже изменено' }).getByRole('row').nth(1);
  await expect(applied).toContainText('день траура. Указ № 1');

  await page.reload();
  await expect(terms).toContainText(spoken(then));
  await terms.getByText('Почему').first().click();
  await expect(terms).toContainText('День объявлен нерабочим: день траура');
  await desk.goto('/calendars');
  await desk
    .locator('summary')
    .filter({ hasText: `Праздники и перенесённые выходные, ${year}` })
    .click();
  await expect(desk.getByRole('main')).toContainText('День объявлен нерабочим: день траура');

  await takeBack(off);
  changed = undefined;
  await page.reload();
  await expect(terms).toContainText(spoken(off));
});

test('a year without a calendar and a day that is so already are refused in words', async ({ page }) => {
  const answer = await askPreview('2035-01-09', false);
  expect(answer.objections.map((one) => one.message).join()).toContain('2035 год нет утверждённого календаря');
  await signIn(page, 'methodologist');
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Изменить календарь' }).click();
  await page.getByLabel('День', { exact: true }).fill('1');
  await page.getByLabel('Месяц', { exact: true }).fill('1');
  await page.getByLabel('Год', { exact: true }).fill('2027');
  await page.getByLabel('нерабочий', { exact: true }).check();
  await page.getByRole('button', { name: 'Показать, что сдвинется' }).click();
  await expect(page.getByText('Этот день там и так нерабочий.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Изменить день' })).toHaveCount(0);
});

/** «24 ноября 2026 г.» as a cell of a table and a term say it. */
function spoken(iso: string): RegExp {
  const said = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
  return new RegExp(said.replace(/\sг\.$/, '').replaceAll(/\s/g, '\\s'));
}

interface Preview {
  readonly revision: number;
  readonly objections: readonly { readonly message: string }[];
}

async function askPreview(date: string, working: boolean): Promise<Preview> {
  const { data } = await ask(
    'methodologist',
    `query($date: Date!, $working: Boolean!) {
      calendarPreview(date: $date, working: $working) { revision objections { message } }
    }`,
    { date, working },
  );
  return data?.calendarPreview as Preview;
}

async function takeBack(date: string): Promise<void> {
  const { revision, objections } = await askPreview(date, true);
  if (objections.length > 0) return;
  const answer = await ask(
    'methodologist',
    'mutation($input: ApplyCalendarChangeInput!) { applyCalendarChange(input: $input) { __typename } }',
    {
      input: {
        idempotencyKey: crypto.randomUUID(),
        revision,
        date,
        working: true,
        title: 'Объявление отменено',
        source: 'Указ № 2',
      },
    },
  );
  expect(JSON.stringify(answer)).toContain('ApplyCalendarChangeDone');
}

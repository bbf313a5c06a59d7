import { ask, today } from './api';
import { daysAfter } from './someone';

/** The training clock, which all cases share: only specs of the project `clock` may move it. */

/** Moves the clock to the noon of a day by Moscow; returns that day. Terms expire and simulators answer by it. */
export async function moveClockTo(date: string): Promise<string> {
  await move(`${date}T12:00:00+03:00`);
  return date;
}

/** Gives the real time back. */
export async function realTime(): Promise<string> {
  await move(null);
  return today();
}

/** The n-th working day after a day, by the calendars that the server publishes. */
export async function nextWorkingDay(after: string, count = 1): Promise<string> {
  const { data } = await ask(undefined, '{ calendars { daysOff { date } workingWeekends { date } } }');
  const years = data?.calendars as readonly Year[] | undefined;
  if (!years) throw new Error('the calendars do not answer');
  const off = new Set(years.flatMap((year) => year.daysOff.map((day) => day.date)));
  const on = new Set(years.flatMap((year) => year.workingWeekends.map((day) => day.date)));
  let day = after;
  for (let left = count; left > 0; ) {
    day = daysAfter(day, 1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (on.has(day) || (weekday !== 0 && weekday !== 6 && !off.has(day))) left -= 1;
  }
  return day;
}

interface Year {
  readonly daysOff: readonly { readonly date: string }[];
  readonly workingWeekends: readonly { readonly date: string }[];
}

async function move(to: string | null): Promise<void> {
  const answer = await ask(
    'methodologist',
    `mutation($input: MoveClockInput!) {
      moveClock(input: $input) { __typename ... on MoveClockDone { clock { today } } }
    }`,
    { input: { idempotencyKey: crypto.randomUUID(), to } },
  );
  const done = answer.data?.moveClock as { readonly __typename: string } | null | undefined;
  if (done?.__typename !== 'MoveClockDone') throw new Error(`the clock did not move: ${JSON.stringify(answer)}`);
}

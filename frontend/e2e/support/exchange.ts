import { expect } from '@playwright/test';

const EXCHANGE = process.env.RYADOM_EXCHANGE_URL ?? 'http://localhost:8190';

/** МСЭ answers a request, as a person at the training system would. */
export async function mseAnswers(messageId: string, reasons: string): Promise<void> {
  const answer = await fetch(`${EXCHANGE}/mse/control/answers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messageId, needed: true, reasons }),
  });
  if (!answer.ok) throw new Error(`the training МСЭ did not answer: ${answer.status} ${await answer.text()}`);
}

/** МСЭ takes requests and answers none by itself. */
export async function mseKeepsSilent(): Promise<void> {
  await behave('mse', -1);
}

async function behave(system: string, answerAfter: number, answerAfterDays = 0): Promise<void> {
  const usual = { fault: 'NONE', always: false, delay: 0, needed: true, receiptLater: false };
  const settings = { ...usual, answerAfter, answerAfterDays };
  const answer = await fetch(`${EXCHANGE}/${system}/control/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  });
  if (!answer.ok) throw new Error(`the training ${system} did not obey: ${answer.status} ${await answer.text()}`);
}

/** Waits until МСЭ goes by this day: it learns the day of who asks when its feed is read. */
export async function mseGoesBy(day: string): Promise<void> {
  await expect(async () => {
    const state = (await (await fetch(`${EXCHANGE}/mse/control`)).json()) as { today: string };
    expect(state.today).toBe(day);
  }).toPass({ timeout: 30_000 });
}

/** МСЭ answers by itself, so many days after the request by the clock of who asks. */
export async function mseAnswersAfter(days: number): Promise<void> {
  await behave('mse', 0, days);
}

/** СМЭВ gives the extract of ИПРА that was asked for. */
export async function smevAnswers(messageId: string): Promise<void> {
  await tell('smev/control/answers', { messageId, needed: true });
}

interface PlanOfEcp {
  readonly number: string;
  readonly agreedOn: string;
  readonly office: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly birthDate: string;
  readonly snils: string;
  readonly accompaniment: boolean;
}

/** ЕЦП tells of an agreed plan. */
export async function ecpTells(plan: PlanOfEcp): Promise<void> {
  await tell('ecp/control/plans', plan);
}

async function tell(path: string, body: object): Promise<void> {
  const answer = await fetch(`${EXCHANGE}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`the training ${path} did not obey: ${answer.status} ${await answer.text()}`);
}

interface Asked {
  readonly messages: readonly {
    readonly id: string;
    readonly body: { readonly about?: { readonly lastName: string } };
  }[];
}

/** ГИС ЕЦП в социальной сфере takes questions and answers none by itself. */
export async function gisKeepsSilent(): Promise<void> {
  await behave('social', -1);
}

/** ГИС ЕЦП в социальной сфере answers the question about the person of this name, once it has come. */
export async function gisAnswers(
  lastName: string,
  finding: 'confirmed' | 'not-confirmed' | 'not-found' | 'another',
): Promise<void> {
  const id = await questionAbout('social', lastName);
  await tell('social/control/answers', { messageId: id, finding });
}

/** МСЭ answers the question about the person of this name, once it has come. */
export async function mseAnswersAbout(lastName: string, reasons: string): Promise<void> {
  await mseAnswers(await questionAbout('mse', lastName), reasons);
}

async function questionAbout(system: 'social' | 'mse', lastName: string): Promise<string> {
  let id = '';
  await expect(async () => {
    const state = (await (await fetch(`${EXCHANGE}/${system}/control`)).json()) as Asked;
    id = state.messages.find((one) => one.body.about?.lastName === lastName)?.id ?? '';
    expect(id).not.toBe('');
  }).toPass({ timeout: 30_000 });
  return id;
}

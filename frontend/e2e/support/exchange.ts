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

async function behave(system: string, answerAfter: number): Promise<void> {
  const settings = { fault: 'NONE', always: false, delay: 0, answerAfter, needed: true, receiptLater: false };
  const answer = await fetch(`${EXCHANGE}/${system}/control/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  });
  if (!answer.ok) throw new Error(`the training ${system} did not obey: ${answer.status} ${await answer.text()}`);
}

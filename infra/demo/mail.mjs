// @ts-check
import { setTimeout as sleep } from "node:timers/promises";

const LOOK_MS = 200;
const LONGEST_MS = 60_000;

/**
 * Gives an address as its owner would: names it, reads the code out of the letter in the training mail, and wants to be
 * written to at once of what waits for an action. Somebody who has an address already keeps it.
 * @param {import("./client.mjs").Client} client
 * @param {{ user: string, address: string, exchangeUrl: string, run: string }} of
 */
export async function giveAddress(client, { user, address, exchangeUrl, run }) {
  const { mailSettings } = await client.ask(user, "{ mailSettings { address revision connected } }");
  if (mailSettings.address || !mailSettings.connected) return;
  const key = (/** @type {string} */ name) => `demo-${run}-${user}-${name}-${mailSettings.revision}`;
  const before = (await codes(exchangeUrl, address)).length;
  const named = { idempotencyKey: key("nameMailAddress"), revision: mailSettings.revision, address };
  await client.mutate(user, "nameMailAddress", named, "settings { revision }");
  const code = await newCode(exchangeUrl, address, before);
  const { settings } = await client.mutate(
    user,
    "confirmMailAddress",
    { idempotencyKey: key("confirmMailAddress"), code },
    "settings { revision }",
  );
  const chosen = {
    idempotencyKey: key("chooseNotices"),
    revision: settings.revision,
    choices: [{ kind: "TASK", delivery: "AT_ONCE" }],
  };
  await client.mutate(user, "chooseNotices", chosen, "settings { revision }");
}

/** @param {string} exchangeUrl @param {string} address */
async function codes(exchangeUrl, address) {
  const answer = await fetch(`${exchangeUrl}/mail/control`);
  if (!answer.ok) throw new Error(`учебная почта ответила ${answer.status}`);
  const letters = /** @type {{ to: string, plain: string }[]} */ (await answer.json());
  return letters
    .filter(({ to }) => to === address)
    .map(({ plain }) => /\d{4}-\d{4}/.exec(plain)?.[0])
    .filter((code) => code !== undefined);
}

/** @param {string} exchangeUrl @param {string} address @param {number} before how many came earlier */
async function newCode(exchangeUrl, address, before) {
  const limit = Date.now() + LONGEST_MS;
  for (;;) {
    const all = await codes(exchangeUrl, address);
    const newest = all.at(-1);
    if (newest && all.length > before) return newest;
    if (Date.now() > limit) throw new Error("код подтверждения адреса не пришёл в учебную почту");
    await sleep(LOOK_MS);
  }
}

// @ts-check
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";
import { run, tail } from "./run.mjs";

/**
 * A fault that some guard has to notice.
 * @typedef {object} Sin
 * @property {string} name
 * @property {string} title
 * @property {string} guard the command that must fail
 * @property {string} expect what its output must then hold
 * @property {boolean} servers whether the guard needs MongoDB and Keycloak
 * @property {string} patch
 */

/** @typedef {{ name: string, title: string, seen: boolean, why: string, output: string }} Verdict */

const KEYS = ["title", "guard", "expect", "servers"];

/** @param {string} folder @returns {Sin[]} */
export function readSins(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const patch = path.join(folder, name, "sin.patch");
      const card = path.join(folder, name, "sin.json");
      if (!existsSync(patch) || !existsSync(card)) throw new Refusal(`Грех ${name}: нужны sin.patch и sin.json.`);
      const { title, guard, expect, servers = false, ...rest } = JSON.parse(readFileSync(card, "utf8"));
      for (const text of [title, guard, expect]) {
        if (typeof text !== "string" || !text.trim()) throw new Refusal(`Грех ${name}: в sin.json нужны title, guard и expect.`);
      }
      const [unknown] = Object.keys(rest);
      if (unknown) throw new Refusal(`Грех ${name}: неизвестный ключ ${unknown}, известны ${KEYS.join(", ")}.`);
      return { name, title, guard, expect, servers: Boolean(servers), patch };
    });
}

/** @param {string} text the same without colours, with single spaces */
const plain = (text) => text.replace(/\u001b\[[0-9;]*m/g, "").replace(/\s+/g, " ");

/**
 * @param {object} options
 * @param {Sin[]} options.sins
 * @param {Pick<import("./sin-tree.mjs").SinTree, "folder" | "commit" | "absolve">} options.tree
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(title: string, work: () => Promise<string>) => Promise<unknown>} options.step
 * @param {number} [options.timeoutMs]
 * @returns {Promise<Verdict[]>}
 */
export async function tryAll({ sins, tree, env, step, timeoutMs = 15 * 60_000 }) {
  const call = (/** @type {string} */ guard) => run("sh", ["-c", guard], { cwd: tree.folder, env, timeoutMs });
  /** @type {Map<string, string>} guards that are red without any sin, and what they say */
  const red = new Map();
  for (const guard of new Set(sins.map((sin) => sin.guard))) {
    await step(`без греха: ${guard}`, async () => {
      const { code, output } = await call(guard);
      if (code !== 0) red.set(guard, output);
      return code === 0 ? "зелёный" : "КРАСНЫЙ";
    });
  }
  /** @type {Verdict[]} */
  const verdicts = [];
  for (const sin of sins) {
    await step(sin.name, async () => {
      const verdict = await tryOne(sin, tree, red.get(sin.guard), call);
      verdicts.push({ name: sin.name, title: sin.title, ...verdict });
      return verdict.seen ? "замечен" : `НЕТ: ${verdict.why}`;
    });
  }
  return verdicts;
}

/**
 * @param {Sin} sin
 * @param {Pick<import("./sin-tree.mjs").SinTree, "commit" | "absolve">} tree
 * @param {string | undefined} redOutput of the guard without a sin
 * @param {(guard: string) => ReturnType<typeof run>} call
 */
async function tryOne(sin, tree, redOutput, call) {
  const no = (/** @type {string} */ why, output = "") => ({ seen: false, why, output: tail(output, 25) });
  if (redOutput !== undefined) return no("сторож красный и без греха", redOutput);
  const trouble = await tree.commit(sin.patch);
  try {
    if (trouble) return no("заплата не ложится на нынешний код", trouble);
    const { code, output, timedOut } = await call(sin.guard);
    if (timedOut) return no("сторож не кончил за отведённое время", output);
    if (code === 0) return no("сторож остался зелёным", output);
    if (!plain(output).includes(plain(sin.expect))) return no(`сторож красный, но не сказал «${sin.expect}»`, output);
    return { seen: true, why: "", output: "" };
  } finally {
    await tree.absolve();
  }
}

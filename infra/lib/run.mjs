// @ts-check
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { endGroup, signalGroup } from "./processes.mjs";
import { Refusal } from "./refusal.mjs";
import { shown } from "./paths.mjs";

const KEPT_OUTPUT = 200_000;
/** @type {Set<number>} */
const active = new Set();
let closed = false;

const NETWORK =
  /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ENETUNREACH|ECONNREFUSED|UnknownHost|Unknown host|Could not transfer|name resolution|Connection refused|[Cc]onnect(?:ion)? timed out|Network is unreachable|NewConnectionError|No route to host/;
/** npm's own words about a script that failed, which hide what failed. */
export const NPM_NOISE = /^npm (?:warn|error)/;
const DISK = /ENOSPC|No space left on device/;

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [log] file that keeps the whole output
 * @property {number} [timeoutMs]
 * @property {(line: string) => void} [onLine]
 */

/**
 * Runs a command to its end. Never throws on its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, missing: boolean, timedOut: boolean }>}
 */
export function run(command, args, { cwd, env = process.env, log, timeoutMs, onLine } = {}) {
  if (closed) return Promise.resolve({ code: 130, output: "", missing: false, timedOut: false });
  if (log) mkdirSync(path.dirname(log), { recursive: true });
  const file = log ? createWriteStream(log, { flags: "a" }) : null;
  file?.write(`$ ${command} ${args.join(" ")}\n`);
  return new Promise((resolve) => {
    // A group of its own: Ctrl-C reaches this program, which then ends the whole family in order.
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const group = child.pid ?? 0;
    if (group) active.add(group);
    let output = "";
    let rest = "";
    let timedOut = false;
    let missing = false;
    const timer = timeoutMs
      ? setTimeout(() => {
          timedOut = true;
          if (group) void endGroup(group, 2000);
        }, timeoutMs)
      : undefined;
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      file?.write(chunk);
      const text = chunk.toString("utf8");
      output = (output + text).slice(-KEPT_OUTPUT);
      if (!onLine) return;
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine(line);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => {
      missing = /** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT";
      output += error.message;
      if (!group) finish(127);
    });
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      if (group) active.delete(group);
      if (file) file.end(() => resolve({ code, output, missing, timedOut }));
      else resolve({ code, output, missing, timedOut });
    };
    child.on("close", (code, signal) => finish(code ?? (signal ? 128 : 1)));
  });
}

/** Ends every command that still runs, and lets no other begin. */
export async function endRuns() {
  closed = true;
  await Promise.all([...active].map((group) => endGroup(group, 3000)));
}

/** For the last moment, when nobody waits any more. */
export function killRuns() {
  for (const group of active) signalGroup(group, "SIGKILL");
}

/** @param {string} output @param {RegExp} noise lines that a reader of a failure need not see */
export const without = (output, noise) => output.split("\n").filter((line) => !noise.test(line)).join("\n");

/** @param {string} text @param {number} lines */
export const tail = (text, lines) => text.trimEnd().split("\n").slice(-lines).join("\n");

/**
 * Says in one sentence why a download or a build ended badly.
 * @param {string} what what was tried, as «скачать Keycloak»
 * @param {{ output: string, timedOut?: boolean }} result
 * @param {string} [log]
 */
export function explain(what, result, log) {
  const where = log ? ` Журнал: ${shown(log)}` : "";
  if (DISK.test(result.output)) return new Refusal(`Не удалось ${what}: кончилось место на диске.${where}`);
  if (NETWORK.test(result.output)) {
    return new Refusal(`Не удалось ${what}: нет сети или хранилище пакетов не отвечает.${where}`);
  }
  if (result.timedOut) return new Refusal(`Не удалось ${what}: вышло отведённое время.${where}`);
  return new Refusal(`Не удалось ${what}.${where}`, tail(without(result.output, NPM_NOISE), 25));
}

/**
 * Runs a command that has to succeed.
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export async function must(what, command, args, options = {}) {
  const result = await run(command, args, options);
  if (result.code !== 0) throw explain(what, result, options.log);
  return result.output;
}

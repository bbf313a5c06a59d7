// @ts-check
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * @typedef {object} Process
 * @property {number} pid
 * @property {number} group
 * @property {string} started when it began; with the pid it names one process for good
 */

/** @param {string} stat a line of /proc/<pid>/stat */
export function parseStat(stat) {
  const pid = Number.parseInt(stat, 10);
  // The command name stands in parentheses and may hold spaces and parentheses itself.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, , group] = fields;
  return { pid, group: Number(group), started: fields[19] ?? "", zombie: state === "Z" || state === "X" };
}

/** @returns {Process[]} */
function fromProc() {
  const found = [];
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const { zombie, ...process } = parseStat(readFileSync(`/proc/${entry}/stat`, "utf8"));
      if (!zombie) found.push(process);
    } catch {
      // It ended while we looked.
    }
  }
  return found;
}

/** @returns {Process[]} */
function fromPs() {
  const text = execFileSync("ps", ["-A", "-o", "pid=,pgid=,stat=,lstart="], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  return text
    .split("\n")
    .map((line) => line.trim().match(/^(\d+)\s+(\d+)\s+(\S+)\s+(.+)$/))
    .filter((match) => match !== null && !match[3]?.startsWith("Z"))
    .map((match) => ({ pid: Number(match?.[1]), group: Number(match?.[2]), started: match?.[4] ?? "" }));
}

/** @returns {Process[]} every live process that may be seen */
export const processes = () => (process.platform === "linux" ? fromProc() : fromPs());

/** @param {number} pid */
export const identify = (pid) => processes().find((one) => one.pid === pid) ?? null;

/** @param {number} group */
const members = (group) => processes().filter((one) => one.group === group);

/**
 * @param {number} group
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(group, signal) {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}

/**
 * Ends a process group: asks, waits, insists.
 * @param {number} group
 * @param {number} graceMs
 */
export async function endGroup(group, graceMs) {
  signalGroup(group, "SIGTERM");
  const until = Date.now() + graceMs;
  while (members(group).length > 0) {
    if (Date.now() > until) signalGroup(group, "SIGKILL");
    await sleep(50);
  }
}

// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { endGroup, identify, processes } from "./processes.mjs";

/**
 * What a pid file says. The time of birth stands beside the pid, so that a pid given to another program later is never
 * taken for ours.
 * @typedef {{ name: string, pid: number, started: string }} PidFile
 */

/** @param {string} dir @param {string} name */
const fileOf = (dir, name) => path.join(dir, `${name}.json`);

/**
 * @param {string} dir
 * @param {string} name
 * @param {number} pid
 */
export function writePid(dir, name, pid) {
  mkdirSync(dir, { recursive: true });
  const started = identify(pid)?.started ?? "";
  writeFileSync(fileOf(dir, name), `${JSON.stringify({ name, pid, started })}\n`);
}

/** @param {string} dir @param {string} name */
export const removePid = (dir, name) => rmSync(fileOf(dir, name), { force: true });

/** @param {string} dir @returns {PidFile[]} */
export function readPids(dir) {
  /** @type {PidFile[]} */
  const found = [];
  try {
    for (const file of readdirSync(dir).filter((one) => one.endsWith(".json"))) {
      try {
        const entry = JSON.parse(readFileSync(path.join(dir, file), "utf8"));
        if (Number.isInteger(entry.pid) && entry.pid > 1) found.push({ ...entry, name: file.slice(0, -5) });
      } catch {
        // Half a file, from a machine that lost power: it names nobody.
      }
    }
  } catch {
    // No folder yet.
  }
  return found;
}

/**
 * Is the process of this file, or one of its children, still there?
 * Each service leads a process group of its own. Its children may outlive it (Keycloak's shell, killed, leaves the Java);
 * a group number is not given away while the group has members, so they are ours unless a stranger now leads the group.
 * @param {PidFile} entry
 * @param {import("./processes.mjs").Process[]} [all]
 */
export function isAlive(entry, all = processes()) {
  const leader = all.find((one) => one.pid === entry.pid);
  if (leader) return entry.started !== "" && leader.started === entry.started;
  return all.some((one) => one.group === entry.pid);
}

/**
 * Ends what an earlier start left running.
 * @param {string} dir
 * @param {(name: string) => boolean} chosen
 * @param {number} graceMs
 * @returns {Promise<string[]>} the names of those that had to be ended
 */
export async function endLeftovers(dir, chosen, graceMs = 20_000) {
  const entries = readPids(dir).filter((entry) => chosen(entry.name));
  const alive = entries.filter((entry) => isAlive(entry));
  await Promise.all(alive.map((entry) => endGroup(entry.pid, graceMs)));
  for (const entry of entries) removePid(dir, entry.name);
  return alive.map((entry) => entry.name);
}

// @ts-check
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";
import { must } from "./run.mjs";

/** What the scripts run under npm would hand on to npm's own calls: its quiet mode and the wish to fetch browsers. */
export function npmEnv(env = process.env) {
  const { npm_config_loglevel: _quiet, ...rest } = env;
  return { ...rest, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
}

/** @param {string} file */
const json = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

/**
 * Do the installed packages differ from the lock file? npm writes what it installed into a hidden lock file.
 * @param {string} [folder]
 */
export function modulesAreStale(folder = root) {
  const lock = json(path.join(folder, "package-lock.json"));
  const installed = json(path.join(folder, "node_modules/.package-lock.json"));
  if (!installed) return true;
  if (!lock) return false;
  for (const [place, wanted] of Object.entries(lock.packages ?? {})) {
    if (!place.includes("node_modules/") || wanted.link || wanted.optional || wanted.peer || wanted.devOptional) continue;
    if (installed.packages?.[place]?.version !== wanted.version) return true;
  }
  return false;
}

/**
 * @param {{ log: string, force?: boolean }} options
 * @returns {Promise<boolean>} whether something was installed
 */
export async function ensureModules({ log, force = false }) {
  if (!force && !modulesAreStale()) return false;
  const locked = existsSync(path.join(root, "package-lock.json"));
  const args = locked ? ["ci"] : ["install", "--no-package-lock"];
  await must("установить пакеты npm", "npm", args, { cwd: root, env: npmEnv(), log });
  return true;
}

/** @param {string} workspace a folder at the top @returns {Record<string, string> | null} its scripts */
export const scriptsOf = (workspace) => json(path.join(root, workspace, "package.json"))?.scripts ?? null;

// @ts-check
import { mkdirSync } from "node:fs";
import path from "node:path";

/**
 * Everything that is fetched from here on goes to a folder that is empty now and gone later. It lies beside the other data
 * of the run: a temporary folder may be memory, and what a killed run left there nobody would find.
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} [env]
 */
export function useEmptyCaches(folder, env = process.env) {
  mkdirSync(folder, { recursive: true });
  env.RYADOM_MAVEN_REPO = path.join(folder, "m2");
  env.RYADOM_TOOLS = path.join(folder, "tools");
  // npm takes its settings in any case of letters: two of one name would leave it to chance.
  for (const name of Object.keys(env)) if (name.toLowerCase() === "npm_config_cache") delete env[name];
  env.npm_config_cache = path.join(folder, "npm");
  env.PIP_NO_CACHE_DIR = "1";
}

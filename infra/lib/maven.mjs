// @ts-check
import { root } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";
import { explain, run } from "./run.mjs";

/** @type {Promise<unknown>} */
let queue = Promise.resolve();

/**
 * @param {string} home
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export const javaEnv = (home, env = process.env) => ({ ...env, JAVA_HOME: home });

/** @param {string} home */
export async function requireMaven(home) {
  const { code, output } = await run("mvn", ["-version"], { env: javaEnv(home), timeoutMs: 30_000 });
  const found = output.match(/Apache Maven (\d+)\.(\d+)(\S*)/);
  const [, major, minor] = found ?? [];
  if (code !== 0 || !found || Number(major) < 3 || (Number(major) === 3 && Number(minor) < 8)) {
    const seen = found ? `, а найден ${major}.${minor}` : "";
    throw new Refusal(`Нужен Maven 3.8 или новее${seen}: установите его так, чтобы команда mvn находилась в PATH.`);
  }
  return `${major}.${minor}${found[3]?.replace(/\u001b.*$/, "") ?? ""}`;
}

/** Arguments that every call shares. RYADOM_MAVEN_REPO is the empty cache of a cold run. */
export const mavenArgs = () => [
  "-B",
  "-ntp",
  ...(process.env.RYADOM_MAVEN_REPO ? [`-Dmaven.repo.local=${process.env.RYADOM_MAVEN_REPO}`] : []),
];

/**
 * One Maven at a time: two that download the same file into one repository may spoil it.
 * @param {string} home of the JDK
 * @param {string[]} args
 * @param {import("./run.mjs").RunOptions} [options]
 */
export function maven(home, args, options = {}) {
  const turn = queue.then(() => mavenBeside(home, args, options));
  queue = turn.catch(() => {});
  return turn;
}

/**
 * Beside another call that has just built the same: all that this one needs is downloaded and lies compiled.
 * @param {string} home of the JDK
 * @param {string[]} args
 * @param {import("./run.mjs").RunOptions} [options]
 */
export const mavenBeside = (home, args, options = {}) =>
  run("mvn", [...mavenArgs(), ...args], { cwd: root, ...options, env: javaEnv(home, options.env) });

/**
 * @param {string} what
 * @param {string} home
 * @param {string[]} args
 * @param {import("./run.mjs").RunOptions} [options]
 */
export async function mustMaven(what, home, args, options = {}) {
  const result = await maven(home, args, options);
  if (result.code !== 0) throw explain(what, result, options.log);
}

// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unpackedJar } from "./unpacked.mjs";

/** Where the archive lies, for every process of a run. */
const ARCHIVE = "RYADOM_BACKEND_ARCHIVE";
/** Half of a short life is start-up: the quick compiler alone makes it shorter. */
const SHORT_LIFE = ["-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m"];
const argsFile = (/** @type {string} */ folder) => path.join(folder, "java-args.json");

/** @returns {string[] | null} how a run that has an archive starts the backend: the arguments of `java` */
export function archivedArgs(env = process.env) {
  const folder = env[ARCHIVE];
  return folder ? JSON.parse(readFileSync(argsFile(folder), "utf8")) : null;
}

/**
 * A backend whose whole life teaches the JVM about its classes (JEP 514). For runs that kill it many times afterwards:
 * a start that takes 13 s and 23 s of a processor takes 5 s and 6 s.
 * @param {object} options
 * @param {string} options.javaHome
 * @param {string} options.folder of the archive
 * @param {string} options.log
 * @returns {Promise<{ args: string[], learned: () => NodeJS.ProcessEnv }>} how `java` starts it, and, once it has ended in
 *   order, what the runs to come are told
 */
export async function lesson({ javaHome, folder, log }) {
  rmSync(folder, { recursive: true, force: true });
  const program = ["-jar", await unpackedJar({ javaHome, folder, log })];
  const cache = path.join(folder, "classes.aot");
  const learned = () => {
    // A JVM that keeps none only starts more slowly.
    const known = existsSync(cache) ? [`-XX:AOTCache=${cache}`] : [];
    writeFileSync(argsFile(folder), JSON.stringify([...SHORT_LIFE, ...known, ...program]));
    return { [ARCHIVE]: folder };
  };
  return { args: [...SHORT_LIFE, `-XX:AOTCacheOutput=${cache}`, ...program], learned };
}

// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { requireJar } from "./builds.mjs";
import { must } from "./run.mjs";
import { Stamp, hashOf } from "./stamps.mjs";

/**
 * The backend as it runs: its jar, and beside it the libraries as jars of their own. A jar inside a jar is read by a
 * loader that takes a lock at each look, and virtual threads that load classes under it hold the processor while they
 * wait: with two cores two of them stop the house for ever (spring-boot#51463).
 * @param {object} options
 * @param {string} options.javaHome
 * @param {string} options.folder of its own, kept from start to start: a build beside must not pull it from under the server
 * @param {string} options.log
 * @returns {Promise<string>} the jar that starts it
 */
export async function unpackedJar({ javaHome, folder, log }) {
  const jar = requireJar();
  const home = path.join(folder, "unpacked");
  const stamp = new Stamp(folder, "unpacked");
  const content = hashOf([path.basename(jar)], path.dirname(jar));
  if (!stamp.matches(content) || !existsSync(home)) {
    stamp.clear();
    // Whoever is killed half-way leaves a folder that nobody takes for the whole.
    const half = path.join(folder, "unpacking");
    for (const stale of [half, home]) rmSync(stale, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const unpack = ["-XX:TieredStopAtLevel=1", "-Djarmode=tools", "-jar", jar, "extract", "--destination", half];
    await must("распаковать backend", path.join(javaHome, "bin/java"), unpack, { log });
    renameSync(half, home);
    stamp.write(content);
  }
  return path.join(home, path.basename(jar));
}

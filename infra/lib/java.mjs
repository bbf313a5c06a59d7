// @ts-check
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { Refusal } from "./refusal.mjs";

export const JAVA = 25;

/** @typedef {{ home: string, version: string, major: number }} Jdk */

/** @param {string} home @returns {Jdk | null} */
function jdkAt(home) {
  try {
    if (!existsSync(path.join(home, "bin", "javac"))) return null;
    const release = readFileSync(path.join(home, "release"), "utf8");
    const version = release.match(/^JAVA_VERSION="([^"]+)"/m)?.[1] ?? "";
    return { home, version, major: Number.parseInt(version, 10) };
  } catch {
    return null;
  }
}

/** @param {string} folder @param {string} [below] */
function under(folder, below = "") {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name, below));
  } catch {
    return [];
  }
}

/** @param {NodeJS.ProcessEnv} env */
function places(env) {
  const onPath = (env.PATH ?? "").split(path.delimiter).flatMap((dir) => {
    try {
      return [path.dirname(path.dirname(realpathSync(path.join(dir, "javac"))))];
    } catch {
      return [];
    }
  });
  return [
    ...(env.JAVA_HOME ? [env.JAVA_HOME] : []),
    ...onPath,
    ...under("/usr/lib/jvm"),
    ...under("/opt"),
    ...under("/Library/Java/JavaVirtualMachines", "Contents/Home"),
    ...under(path.join(homedir(), ".sdkman/candidates/java")),
    ...under(path.join(homedir(), ".jdks")),
  ];
}

/**
 * The wanted JDK first, else the nearest newer one: JAVA_HOME, then PATH, then the usual folders.
 * @param {(Jdk | null)[]} found
 * @returns {Jdk | null}
 */
export function bestJdk(found) {
  const usable = found.filter((jdk) => jdk !== null && jdk.major >= JAVA);
  return usable.reduce((best, jdk) => (best === null || (jdk && jdk.major < best.major) ? jdk : best), null);
}

/** @param {NodeJS.ProcessEnv} [env] @returns {Jdk} */
export function requireJdk(env = process.env) {
  const jdk = bestJdk(places(env).map(jdkAt));
  if (jdk) return jdk;
  throw new Refusal(
    `Не найден JDK ${JAVA}: установите его (например, Eclipse Temurin ${JAVA}), а если он уже стоит в необычной папке, укажите её в JAVA_HOME.`,
  );
}

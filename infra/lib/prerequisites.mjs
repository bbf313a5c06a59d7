// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { mkdir, statfs } from "node:fs/promises";
import path from "node:path";
import { requireJdk } from "./java.mjs";
import { requireMaven } from "./maven.mjs";
import { root } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";

const FREE_BYTES = 2 * 1024 ** 3;

/** The oldest Node that the root package names: said once, asked here. */
export function oldestNode(file = path.join(root, "package.json")) {
  const wanted = JSON.parse(readFileSync(file, "utf8")).engines?.node ?? "";
  const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(wanted) ?? [];
  if (!major || !minor) throw new Error(`engines.node of ${file} is «${wanted}», not «>=20.19»`);
  return [Number(major), Number(minor)];
}

/** @param {string} [version] @param {string} [platform] */
export function requireNode(version = process.versions.node, platform = process.platform) {
  if (platform === "win32") throw new Refusal("В Windows запускайте «Рядом» внутри WSL 2.");
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const wanted = oldestNode();
  const [wantedMajor = 0, wantedMinor = 0] = wanted;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw new Refusal(`Нужен Node.js ${wanted.join(".")} или новее, а запущен ${version}: установите новый.`);
  }
  return version;
}

/**
 * @param {string} dir
 * @param {(dir: string) => Promise<{ bavail: number, bsize: number }>} [measure]
 */
export async function requireDisk(dir, measure = statfs) {
  await mkdir(dir, { recursive: true });
  const { bavail, bsize } = await measure(dir);
  const free = bavail * bsize;
  if (free < FREE_BYTES) {
    const shownFree = (free / 1024 ** 3).toFixed(1).replace(".", ",");
    throw new Refusal(`Мало места на диске: в ${dir} свободно ${shownFree} ГБ, а нужно не меньше 2 ГБ.`);
  }
}

/** The JDK and the versions of the tools, or a refusal that names the missing one. */
export async function requireTools() {
  const node = requireNode();
  const jdk = requireJdk();
  const maven = await requireMaven(jdk.home);
  return { jdk, versions: `JDK ${jdk.version}, Maven ${maven}, Node ${node}` };
}

/** @param {string} name @param {NodeJS.ProcessEnv} [env] */
export function onPath(name, env = process.env) {
  for (const dir of (env.PATH ?? "").split(path.delimiter)) {
    const file = path.join(dir, name);
    if (dir && existsSync(file)) return file;
  }
  return null;
}

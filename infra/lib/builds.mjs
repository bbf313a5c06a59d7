// @ts-check
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { mustMaven } from "./maven.mjs";
import { npmEnv, scriptsOf } from "./npm.mjs";
import { root } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";
import { must } from "./run.mjs";
import { Stamp, hashOf } from "./stamps.mjs";

export const DIST = path.join(root, "frontend/dist");

/** The jar that runs, not the plain one beside it. @param {string} folder @param {string} module */
function jarIn(folder, module) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name = names.find((one) => one.startsWith(`ryadom-${module}-`) && /-[\d.]+(-SNAPSHOT)?\.jar$/.test(one));
  return name ? path.join(folder, name) : null;
}

/** @param {string} [folder] */
export const backendJar = (folder = path.join(root, "backend/target")) => jarIn(folder, "backend");

export const simulatorsJar = () => jarIn(path.join(root, "infra/simulators/target"), "simulators");

export function requireSimulatorsJar() {
  const jar = simulatorsJar();
  if (!jar) throw new Refusal("Нет infra/simulators/target/ryadom-simulators-*.jar: проверьте infra/simulators/pom.xml.");
  return jar;
}

export function requireJar() {
  const jar = backendJar();
  if (!jar) throw new Refusal("Сборка прошла, а backend/target/ryadom-backend-*.jar нет: проверьте backend/pom.xml.");
  return jar;
}

const backendInputs = () =>
  hashOf([
    "pom.xml",
    ".mvn",
    "schema",
    "backend/pom.xml",
    "backend/src/main",
    "infra/simulators/pom.xml",
    "infra/simulators/src/main",
  ]);
const frontendInputs = () => hashOf(["frontend", "schema", "package.json", "package-lock.json"]);

/**
 * Says to a data folder that what is built now is built from what lies here now. Only for those who have just built it.
 * @param {string} stamps
 */
export function trustBuilds(stamps) {
  new Stamp(stamps, "backend").write(backendInputs());
  new Stamp(stamps, "frontend").write(frontendInputs());
}

/**
 * @param {{ javaHome: string, stamps: string, log: string, clean?: boolean }} options
 * @returns {Promise<string>} what was done
 */
export async function buildBackend({ javaHome, stamps, log, clean = false }) {
  const stamp = new Stamp(stamps, "backend");
  const inputs = backendInputs();
  if (backendJar() && simulatorsJar() && stamp.matches(inputs)) return "не изменился";
  stamp.clear();
  await mustMaven("собрать backend", javaHome, ["-q", "-Dmaven.test.skip=true", ...(clean ? ["clean"] : []), "package"], { log });
  requireJar();
  stamp.write(inputs);
  return "собран";
}

/**
 * @param {{ stamps: string, log: string, modules: Promise<unknown> }} options
 * @returns {Promise<string>}
 */
export async function buildFrontend({ stamps, log, modules }) {
  const scripts = scriptsOf("frontend");
  if (!scripts?.build) return "пока нет";
  await modules;
  const stamp = new Stamp(stamps, "frontend");
  const inputs = frontendInputs();
  if (existsSync(path.join(DIST, "index.html")) && stamp.matches(inputs)) return "не изменился";
  stamp.clear();
  await must("собрать frontend", "npm", ["run", "build", "-w", "frontend"], { cwd: root, env: npmEnv(), log });
  // Generated sources lie among the inputs.
  stamp.write(frontendInputs());
  return "собран";
}

// @ts-check
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { silentClasses } from "./java-tests.mjs";
import { maven, mavenBeside } from "./maven.mjs";
import { nodeSuite, reportFile } from "./node-suite.mjs";
import { npmEnv, scriptsOf } from "./npm.mjs";
import { root } from "./paths.mjs";
import { seconds } from "./progress.mjs";
import { SUREFIRE_REPORTS, parsePlaywright, parseVitest, surefireOf } from "./results.mjs";
import { NPM_NOISE, run, without } from "./run.mjs";
import { judge } from "./summary.mjs";

const MINUTE = 60_000;
const MAVEN_NOISE = /^\[INFO\]|^\[ERROR\] *(?:$|\[Help|To see the full|Re-run Maven|For more information|After correcting|mvn <args>|-> )|^\u001b\[0m|^\d{4}-\d\d-\d\dT\S+ +(?:INFO|DEBUG)/;

/**
 * @typedef {object} Context
 * @property {import("./workplace.mjs").Workplace} place
 * @property {NodeJS.ProcessEnv} env
 * @property {(line: string) => void} onLine
 */

/** @param {string} file */
const json = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

/** The Maven modules that hold tests. */
function mavenModules() {
  const pom = readFileSync(path.join(root, "pom.xml"), "utf8");
  return [...pom.matchAll(/<module>([^<]+)<\/module>/g)].map((match) => path.join(root, match[1] ?? ""));
}

/**
 * Tests whose server trusts Keycloak, beside all others: each half in one JVM, which grows warm with what it runs, and of
 * whose servers the other needs none.
 * @param {string} javaHome
 * @param {string[]} args of the half that builds
 * @param {import("./run.mjs").RunOptions & { onLine: (line: string) => void }} options
 */
async function bothHalves(javaHome, args, { onLine, ...options }) {
  /** @type {(built: boolean) => void} */
  let tell = () => {};
  const building = new Promise((/** @type {(built: boolean) => void} */ resolve) => (tell = resolve));
  const told = (/** @type {string} */ line) => {
    // The first class of the last module: all is built.
    if (/^\[INFO\] Running ru\.ryadom\.(?!simulators)/.test(line)) tell(true);
    onLine(line);
  };
  const others = maven(javaHome, [...args, "-Dtests.forks=1", "-DexcludedGroups=keycloak"], { ...options, onLine: told });
  if (!(await Promise.race([building, others.then(() => false)]))) return others;
  const halved = ["-Dtests.forks=1", "-Dtests.reports=keycloak-reports", "-Dgroups=keycloak"];
  const trusting = ["test", "-pl", "backend", "-am", "-Dhabits.phase=none", ...halved];
  const log = options.log?.replace(/\.log$/, "-keycloak.log");
  const ended = await Promise.all([others, mavenBeside(javaHome, trusting, { ...options, log, onLine })]);
  return {
    code: Math.max(...ended.map((half) => half.code)),
    timedOut: ended.some((half) => half.timedOut),
    output: ended.map((half) => half.output).join("\n"),
  };
}

/**
 * @param {Context & { javaHome: string, args: string[], whole: boolean }} context whole: every test has to run
 */
export async function javaSuite({ place, env, onLine, javaHome, args, whole }) {
  const modules = mavenModules();
  for (const module of modules) {
    for (const kind of SUREFIRE_REPORTS) {
      rmSync(path.join(module, "target", kind), { recursive: true, force: true });
    }
  }
  const begun = Date.now();
  const log = path.join(place.logs, "java.log");
  const told = (/** @type {string} */ line) => {
    const found = line.match(/(?:Running|Tests run:.* in) (?:\S+\.)?(\w+)\s*$/);
    if (found) onLine(found[1] ?? "");
  };
  const tests = whole ? bothHalves : maven;
  const ended = await tests(javaHome, args, { env, log, onLine: told, timeoutMs: 50 * MINUTE });
  const result = { passed: 0, failed: /** @type {string[]} */ ([]), skipped: /** @type {string[]} */ ([]) };
  const troubles = [];
  let sources = false;
  for (const module of modules) {
    const one = surefireOf(module);
    sources ||= existsSync(path.join(module, "src/test/java"));
    result.passed += one.passed;
    result.failed.push(...one.failed);
    result.skipped.push(...one.skipped);
    // When nothing ran at all, the reason is another one and is told by itself.
    if (!whole || one.classes.length === 0) continue;
    for (const name of silentClasses(module, one.classes)) troubles.push(`класс ${name} с проверками не запускался`);
  }
  const output = without(ended.output, MAVEN_NOISE);
  return judge("java", result, { ...ended, output, troubles, took: seconds(Date.now() - begun), mayBeEmpty: !sources });
}

/** @param {Context} context */
export async function infraSuite(context) {
  const folder = path.join(root, "infra/test");
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.mjs")).map((name) => path.join(folder, name));
  return nodeSuite(context, "infra", files);
}

/**
 * @param {Context} context
 * @param {string} workspace
 * @param {string} script
 * @param {string[]} [args]
 * @param {number} [timeoutMs]
 */
async function npmRun({ place, env, onLine }, workspace, script, args = [], timeoutMs = 10 * MINUTE) {
  const log = path.join(place.logs, `${workspace}-${script}.log`);
  const options = { cwd: root, env: npmEnv(env), log, timeoutMs, onLine };
  const ended = await run("npm", ["run", script, "-w", workspace, "--", ...args], options);
  return { ...ended, output: without(ended.output, NPM_NOISE) };
}

/** What git sees changed below a folder, or nothing where there is no git. @param {string} folder */
async function changes(folder) {
  const { code, output } = await run("git", ["status", "--porcelain", "--", folder], { cwd: root });
  return code === 0 ? output : "";
}

/**
 * A script that has no tests to count: it is well, or it is a trouble.
 * @param {Context} context
 * @param {string} workspace
 * @param {string} script
 */
export async function scriptSuite(context, workspace, script) {
  const name = `${workspace}: ${script}`;
  if (!scriptsOf(workspace)?.[script]) return judge(name, {}, { troubles: [`в ${workspace}/package.json нет команды ${script}`] });
  const before = script === "codegen" ? await changes(workspace) : "";
  const begun = Date.now();
  const ended = await npmRun(context, workspace, script);
  const stale = script === "codegen" && ended.code === 0 && (await changes(workspace)) !== before;
  const troubles = stale ? ["порождённые файлы в git устарели: запустите codegen и внесите их"] : [];
  return judge(name, {}, { ...ended, troubles, took: seconds(Date.now() - begun), mayBeEmpty: true });
}

/** @param {Context} context */
export async function vitestSuite(context) {
  const report = reportFile(context, "vitest.json");
  if (!scriptsOf("frontend")?.unit) return judge("frontend: unit", {}, { troubles: ["в frontend/package.json нет команды unit"] });
  const begun = Date.now();
  const args = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`, "--allowOnly=false"];
  const ended = await npmRun(context, "frontend", "unit", args);
  return judge("frontend: unit", parseVitest(json(report) ?? {}), { ...ended, took: seconds(Date.now() - begun) });
}

/**
 * One project of the browser tests: those that move the clock come after all others, whatever became of them.
 * @param {Context} context
 * @param {"rooms" | "clock"} project
 */
export async function e2eSuite(context, project) {
  const name = project === "rooms" ? "e2e" : `e2e: ${project}`;
  const report = reportFile(context, `playwright-${project}.json`);
  if (!scriptsOf("frontend")?.e2e) return judge(name, {}, { troubles: ["в frontend/package.json нет команды e2e"] });
  const begun = Date.now();
  const env = { ...context.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = [`--project=${project}`, "--no-deps", "--reporter=list,json", "--retries=0", "--forbid-only"];
  const ended = await npmRun({ ...context, env }, "frontend", "e2e", args, 30 * MINUTE);
  return judge(name, parsePlaywright(json(report) ?? {}), { ...ended, took: seconds(Date.now() - begun) });
}

#!/usr/bin/env node
// @ts-check
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { lesson } from "./lib/archive.mjs";
import { startBackend } from "./lib/backend.mjs";
import { backendJar, buildBackend, simulatorsJar } from "./lib/builds.mjs";
import { requireChromium } from "./lib/chromium.mjs";
import { useEmptyCaches } from "./lib/cold.mjs";
import { fillDemo } from "./lib/demo.mjs";
import { runToTheEnd } from "./lib/ending.mjs";
import { keptSecret } from "./lib/keycloak.mjs";
import { withDatabase } from "./lib/mongo-client.mjs";
import { proofSuite } from "./lib/node-suite.mjs";
import { ensureModules } from "./lib/npm.mjs";
import { dataDir, root, toolsDir } from "./lib/paths.mjs";
import { freePort } from "./lib/ports.mjs";
import { requireDisk, requireTools } from "./lib/prerequisites.mjs";
import { Progress } from "./lib/progress.mjs";
import { Refusal } from "./lib/refusal.mjs";
import { startSimulators } from "./lib/simulators.mjs";
import { SuiteRun } from "./lib/suite-run.mjs";
import { e2eSuite, infraSuite, javaSuite, scriptSuite, vitestSuite } from "./lib/suites.mjs";
import { Supervisor } from "./lib/supervisor.mjs";
import { startTestServers } from "./lib/test-servers.mjs";
import { Workplace } from "./lib/workplace.mjs";

const USAGE = `npm test              все проверки
npm test -- --cold    то же с пустыми кэшами Maven, npm и скачанных программ`;

const place = new Workplace("test", "Прогон проверок", path.join(dataDir, "test"));
const progress = new Progress();
const supervisor = new Supervisor(place);
const cold = process.argv.includes("--cold");
const checks = new SuiteRun({ progress, place });

async function prepare() {
  const { jdk, versions } = await requireTools();
  progress.line(versions);
  await requireDisk(dataDir);
  await place.takeOver();
  place.wipe("mongo", "keycloak", "logs", "reports", "stamps", "app", "archive", "simulators", "master-key", "cold");
  if (cold) useEmptyCaches(place.at("cold"));
  await requireDisk(toolsDir());
  return jdk.home;
}

/** @returns {Promise<"built" | "broken" | "absent">} what became of the frontend */
async function scripts() {
  const { env } = process;
  await checks.suite("infra: типы", env, (context) => scriptSuite(context, "infra", "typecheck"));
  await checks.suite("infra", env, infraSuite);
  if (!existsSync(path.join(root, "frontend/package.json"))) {
    progress.line("frontend и e2e: рабочей области frontend ещё нет, не запускались");
    return "absent";
  }
  for (const script of ["codegen", "typecheck", "lint"]) {
    await checks.suite(`frontend: ${script}`, env, (context) => scriptSuite(context, "frontend", script));
  }
  await checks.suite("frontend: unit", env, vitestSuite);
  const built = await checks.suite("frontend: build", env, (context) => scriptSuite(context, "frontend", "build"));
  if (built.troubles.length > 0) return "broken";
  await checks.suite("frontend: size", env, (context) => scriptSuite(context, "frontend", "size"));
  return "built";
}

async function work() {
  if (process.argv.includes("--help")) {
    progress.line(USAGE);
    return 0;
  }
  const unknown = process.argv.slice(2).find((word) => word !== "--cold");
  if (unknown) throw new Refusal(`Неизвестный параметр ${unknown}.`, USAGE);
  const javaHome = await prepare();
  const log = path.join(place.logs, "downloads.log");
  const modules = progress.step("Пакеты npm", async ({ result }) => {
    result((await ensureModules({ log, force: cold })) ? "установлены" : "на месте");
  });
  modules.catch(() => {}); // Those who wait for it tell of it.
  const sitePort = await freePort();
  const smtpPort = await freePort();
  const servers = startTestServers({ supervisor, place, progress, javaHome, modules, sitePort, smtpPort });
  const built = build({ javaHome, log }).catch(told("java"));
  // Two lanes: Java, in what the other leaves of both cores; JavaScript, then browsers, then processes that start and die.
  const java = Promise.all([servers, built]).then(([{ env }, jars]) => (jars ? javaTests(env, javaHome) : null));
  const scripted = modules.then(scripts);
  const ready = Promise.all([servers, built, scripted]).then(([given, jars, frontend]) =>
    jars && frontend === "built" ? { ...given, javaHome, sitePort, smtpPort, log } : null,
  );
  const walked = ready.then((given) => (given ? endToEnd(given).catch(told("e2e")) : null));
  const proved = Promise.all([ready, walked]).then(([given, taught]) =>
    given ? proofs({ ...given, env: { ...given.env, ...taught } }).catch(told("стойкость")) : null,
  );
  const [jars, frontend] = await Promise.all([built, scripted, java, proved]);
  if (!jars) checks.trouble("e2e", "не запускались: backend не собран");
  if (frontend === "broken") checks.trouble("e2e", "не запускались: frontend не собран");
  return checks.finish();
}

const say = (/** @type {string} */ line) => progress.line(line);

/** A refusal on the way is a failure of that suite, and the others go on. @param {string} suite */
const told = (suite) => (/** @type {unknown} */ error) => {
  if (!(error instanceof Refusal)) throw error;
  checks.trouble(suite, [error.message, error.details].filter(Boolean).join("\n"));
};

/** The jars that the proofs, the browser and a test of the simulators run: of the sources as they lie here now. @param {{ javaHome: string, log: string }} given */
async function build({ javaHome, log }) {
  for (const stale of [backendJar(), simulatorsJar()]) if (stale) rmSync(stale);
  return progress.step("Сборка backend", async ({ result }) => {
    result(await buildBackend({ javaHome, stamps: place.stamps, log, clean: cold }));
    return true;
  });
}

/** How long an answer may take is judged by benchmarks and by the tests of that limit; elsewhere a busy machine is no fault. */
const PATIENT = { RYADOM_LIMITS_TIME: "30s" };

/** Tests alone: nothing they do touches the jars that run beside them. @param {NodeJS.ProcessEnv} env @param {string} javaHome */
function javaTests(env, javaHome) {
  const args = ["spring-javaformat:validate", "test", "-Dhabits.phase=process-test-classes"];
  return checks.suite("java", { ...process.env, ...env, ...PATIENT }, (context) => javaSuite({ ...context, javaHome, args, whole: true }));
}

/** @typedef {{ mongoUri: string, keycloakUrl: string, env: NodeJS.ProcessEnv, javaHome: string, log: string }} Given */

/**
 * What kills servers or reads their raw files has servers of its own. The one that starts most of them goes beside the
 * others: more at once, with Java at work too, and servers start for longer than anybody waits for them.
 * @param {Given} servers
 */
async function proofs(servers) {
  const given = { ...process.env, ...servers.env, ...PATIENT };
  const proof = (/** @type {string} */ title, /** @type {string} */ name) =>
    checks.suite(title, given, (context) => proofSuite(context, name, say));
  const others = async () => {
    await proof("открытые данные", "canary/canary");
    await proof("учёт сроков", "sweep");
    await proof("живые экраны", "live");
  };
  await Promise.all([proof("стойкость", "crash"), others()]);
}

/**
 * @param {Given & { sitePort: number, smtpPort: number }} given
 * @returns {Promise<NodeJS.ProcessEnv>} what the life of its backend taught those that start after it
 */
async function endToEnd({ javaHome, sitePort, smtpPort, mongoUri, keycloakUrl, env, log }) {
  const chromium = await progress.step("Chromium", async ({ result }) => {
    const file = await requireChromium(log);
    result(file);
    return file;
  });
  const uri = withDatabase(mongoUri, "ryadom_e2e");
  const exchange = await progress.step("Учебные системы", async () =>
    startSimulators({ supervisor, port: await freePort(), smtpPort, javaHome, folder: place.at("simulators") }),
  );
  const { args, learned } = await progress.step("Backend распакован", () =>
    lesson({ javaHome, folder: place.at("archive"), log }),
  );
  const { url, service } = await progress.step("Backend", () =>
    startBackend({
      supervisor,
      port: sitePort,
      javaHome,
      folder: place.at("app"),
      mongoUri: uri,
      keycloakUrl,
      masterKey: keptSecret(place.at("master-key")),
      accountsSecret: env.RYADOM_ACCOUNTS_SECRET,
      exchangeUrl: exchange.url,
      smtpUrl: exchange.smtpUrl,
      args,
      // Every road takes in somebody new, and one worker walks them all.
      env: { ...process.env, ...PATIENT, RYADOM_SNILS_STRANGERS_AN_HOUR: "1000" },
    }),
  );
  await progress.step("Демонстрационные данные", async ({ detail, result }) => {
    result(await fillDemo({ baseUrl: url, keycloakUrl, exchangeUrl: exchange.url, database: uri, stamps: place.stamps, log: detail }));
  });
  const given = { ...process.env, ...env, MONGODB_URI: uri, RYADOM_URL: url, RYADOM_EXCHANGE_URL: exchange.url, CHROMIUM_PATH: chromium };
  await checks.suite("GraphQL по HTTP", given, (context) => proofSuite(context, "http", say));
  await checks.suite("e2e", given, (context) => e2eSuite(context, "rooms"));
  await checks.suite("e2e: clock", given, (context) => e2eSuite(context, "clock"));
  return progress.step("Backend, готовый к быстрому запуску", async () => {
    await supervisor.stop(service);
    return learned();
  });
}

await runToTheEnd({
  work,
  supervisor,
  say: (text) => progress.line(text),
  async done() {
    if (process.argv.includes("--help")) return;
    if (place.owned) place.wipe("mongo", "keycloak", "app", "archive", "simulators", "master-key", "cold");
    place.release();
    await checks.report();
  },
});

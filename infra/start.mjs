#!/usr/bin/env node
// @ts-check
import { rmSync } from "node:fs";
import path from "node:path";
import { startBackend } from "./lib/backend.mjs";
import { buildBackend, buildFrontend } from "./lib/builds.mjs";
import { demoLogins, fillDemo } from "./lib/demo.mjs";
import { runToTheEnd } from "./lib/ending.mjs";
import { accountsSecret, keptSecret, startKeycloak } from "./lib/keycloak.mjs";
import { chooseMongod } from "./lib/mongod-source.mjs";
import { removeVolume, startMongod } from "./lib/mongod.mjs";
import { ensureModules } from "./lib/npm.mjs";
import { dataDir, shown, toolsDir } from "./lib/paths.mjs";
import { portFrom, requirePorts } from "./lib/ports.mjs";
import { requireDisk, requireTools } from "./lib/prerequisites.mjs";
import { Progress } from "./lib/progress.mjs";
import { Refusal } from "./lib/refusal.mjs";
import { startSimulators } from "./lib/simulators.mjs";
import { Supervisor } from "./lib/supervisor.mjs";
import { Workplace } from "./lib/workplace.mjs";

const USAGE = `npm start              запустить «Рядом»
npm start -- --fresh   то же с пустыми данными`;

const place = new Workplace("start", "«Рядом»");
const { logs, stamps } = place;
const progress = new Progress();
const supervisor = new Supervisor(place);

/** @param {string} text */
const note = (text) => progress.line(`${"".padStart(10)}${text}`);

/** @param {import("./lib/mongod-source.mjs").MongodSource} source */
async function wipe(source) {
  // A base elsewhere keeps its data: those need the key that they were written with, and are not to be filled twice.
  const names = ["mongo", "keycloak", "app", "simulators", "logs", ...(source.kind === "url" ? [] : ["master-key", "stamps"])];
  place.wipe(...names);
  if (source.kind === "docker") await removeVolume(place.at("mongo"));
  return source.kind === "url" ? "удалены, кроме базы из MONGODB_URI" : "удалены";
}

/** @param {number} port */
const origin = (port) => `http://localhost:${port}`;

async function prepare() {
  const tools = await progress.step("Проверки", async ({ result }) => {
    const found = await requireTools();
    result(found.versions);
    return found;
  });
  await requireDisk(dataDir);
  await requireDisk(toolsDir());
  const ended = await place.takeOver();
  if (ended.length > 0) note(`Остановлено оставшееся от прошлого запуска: ${ended.join(", ")}`);
  const source = await chooseMongod();
  if (process.argv.includes("--fresh")) {
    await progress.step("Данные прошлых запусков", async ({ result }) => result(await wipe(source)));
  }
  const ports = {
    site: portFrom("RYADOM_PORT", 8080),
    keycloak: portFrom("RYADOM_KEYCLOAK_PORT", 8180),
    mongo: portFrom("RYADOM_MONGO_PORT", 27117),
    simulators: portFrom("RYADOM_SIMULATORS_PORT", 8190),
    smtp: portFrom("RYADOM_SMTP_PORT", 8125),
  };
  await requirePorts([
    { port: ports.site, purpose: "сайт «Рядом»", variable: "RYADOM_PORT" },
    { port: ports.simulators, purpose: "учебные МСЭ, СМЭВ и ЕЦП", variable: "RYADOM_SIMULATORS_PORT" },
    { port: ports.smtp, purpose: "учебная почта", variable: "RYADOM_SMTP_PORT" },
    ...(process.env.KEYCLOAK_URL
      ? []
      : [{ port: ports.keycloak, purpose: "вход, Keycloak", variable: "RYADOM_KEYCLOAK_PORT" }]),
    ...(source.kind === "url" ? [] : [{ port: ports.mongo, purpose: "база MongoDB", variable: "RYADOM_MONGO_PORT" }]),
  ]);
  return { javaHome: tools.jdk.home, source, ports };
}

/** @param {Awaited<ReturnType<typeof prepare>>} prepared */
async function startAll({ javaHome, source, ports }) {
  const log = path.join(logs, "build.log");
  rmSync(log, { force: true });
  const modules = progress.step("Пакеты npm", async ({ result }) => {
    result((await ensureModules({ log })) ? "установлены" : "на месте");
  });
  modules.catch(() => {}); // Those who wait for it tell of it.
  const mongo = progress.step("MongoDB", async ({ result }) => {
    const data = place.at("mongo");
    const { uri, told } = await startMongod({ source, supervisor, port: ports.mongo, data, javaHome, log, modules });
    result(told);
    return uri;
  });
  const keycloak = progress.step("Keycloak", async ({ result }) => {
    const site = origin(ports.site);
    const options = { supervisor, port: ports.keycloak, folder: place.at("keycloak"), origin: site, smtpPort: ports.smtp, javaHome, log, note };
    const { url, told } = await startKeycloak(options);
    result(told);
    return url;
  });
  const backendBuild = progress.step("Сборка backend", async ({ result }) => {
    result(await buildBackend({ javaHome, stamps, log }));
  });
  const frontendBuild = progress.step("Сборка frontend", async ({ result }) => {
    result(await buildFrontend({ stamps, log, modules }));
  });
  const simulators = backendBuild.then(() =>
    progress.step("Учебные системы", async ({ result }) => {
      const folder = place.at("simulators");
      const started = await startSimulators({
        supervisor,
        port: ports.simulators,
        smtpPort: ports.smtp,
        javaHome,
        folder,
      });
      result(`порт ${ports.simulators}`);
      return started;
    }),
  );
  const ready = Promise.all([mongo, simulators, frontendBuild]);
  const backend = ready.then(([mongoUri, { url: exchangeUrl, smtpUrl }]) =>
    progress.step("Backend", async ({ result }) => {
      const keycloakUrl = process.env.KEYCLOAK_URL?.replace(/\/+$/, "") || origin(ports.keycloak);
      const masterKey = keptSecret(place.at("master-key"));
      const started = await startBackend({
        supervisor,
        port: ports.site,
        javaHome,
        folder: place.at("app"),
        mongoUri,
        keycloakUrl,
        accountsSecret: accountsSecret(place.at("keycloak")),
        masterKey,
        exchangeUrl,
        smtpUrl,
      });
      result(`порт ${ports.site}`);
      return started.url;
    }),
  );
  const [, keycloakUrl, baseUrl, { url: exchangeUrl }] = await Promise.all([mongo, keycloak, backend, simulators]);
  // The local base is the same one on any port.
  const database = process.env.MONGODB_URI || "local";
  await progress.step("Демонстрационные данные", async ({ detail, result }) => {
    const training = process.env.RYADOM_SMTP_URL ? undefined : exchangeUrl;
    result(await fillDemo({ baseUrl, keycloakUrl, exchangeUrl: training, database, stamps, log: detail }));
  });
  return { baseUrl, keycloakUrl, exchangeUrl };
}

/** @param {{ baseUrl: string, keycloakUrl: string, exchangeUrl: string }} addresses */
function welcome({ baseUrl, keycloakUrl, exchangeUrl }) {
  const admin = process.env.KEYCLOAK_URL ? "" : `  (admin, пароль в ${shown(place.at("keycloak/admin-password"))})`;
  const logins = demoLogins().map(({ title, users }) => `  ${users.map((user) => user.padEnd(15)).join("")} ${title}`);
  const lines = [
    "",
    `Готово за ${progress.total()}`,
    "",
    `  Сайт         ${baseUrl}`,
    `  GraphQL      ${baseUrl}/graphql, попробовать: ${baseUrl}/graphiql`,
    `  Состояние    ${baseUrl}/actuator/health`,
    `  Keycloak     ${keycloakUrl}${admin}`,
    `  За МСЭ       ${exchangeUrl}/mse, за СМЭВ: ${exchangeUrl}/smev, за ЕЦП: ${exchangeUrl}/ecp, за ГИС ЕЦП: ${exchangeUrl}/social`,
    `  Почта        ${exchangeUrl}/mail, все письма учебной системы`,
    `  Журналы      ${shown(logs)}`,
    "",
    "Вход, пароль у всех ryadom:",
    ...logins,
    "",
    "Остановить: Ctrl-C",
  ];
  for (const line of lines) progress.line(line);
}

async function work() {
  if (process.argv.includes("--help")) {
    progress.line(USAGE);
    return 0;
  }
  const unknown = process.argv.slice(2).find((word) => word !== "--fresh");
  if (unknown) throw new Refusal(`Неизвестный параметр ${unknown}.`, USAGE);
  progress.line("Рядом: запуск");
  welcome(await startAll(await prepare()));
  return new Promise(() => {
    // Until a signal comes or a server dies. A promise alone does not keep Node alive.
    setInterval(() => {}, 1 << 30);
  });
}

await runToTheEnd({
  work,
  supervisor,
  say: (text) => progress.line(text),
  done() {
    progress.close();
    place.release();
  },
});

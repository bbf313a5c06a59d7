// @ts-check
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { archivedArgs } from "./archive.mjs";
import { DIST } from "./builds.mjs";
import { status } from "./http.mjs";
import { javaEnv } from "./maven.mjs";
import { exchangeEnv } from "./simulators.mjs";
import { unpackedJar } from "./unpacked.mjs";

/** @param {string} url */
async function isReady(url) {
  const readiness = await status(`${url}/actuator/health/readiness`);
  if (readiness !== 404) return readiness === 200;
  return (await status(`${url}/actuator/health`)) === 200;
}

/**
 * @param {string} folder where it lives
 * @param {string} javaHome
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string[]>} the arguments of `java`
 */
export async function backendArgs(folder, javaHome, env = process.env) {
  const archived = archivedArgs(env);
  if (archived) return archived;
  const jar = await unpackedJar({ javaHome, folder, log: path.join(folder, "unpacking.log") });
  return ["-XX:+ExitOnOutOfMemoryError", "-jar", jar];
}

/**
 * @param {object} options
 * @param {import("./supervisor.mjs").Supervisor} options.supervisor
 * @param {number} options.port
 * @param {string} options.javaHome
 * @param {string} options.folder where it lives
 * @param {string} options.mongoUri
 * @param {string} options.keycloakUrl
 * @param {string} options.masterKey
 * @param {string} [options.accountsSecret] of the client by which accounts are made
 * @param {string} [options.exchangeUrl] where the training systems of the exchange are
 * @param {string} [options.smtpUrl] the training mail server; RYADOM_SMTP_URL beats it
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string[]} [options.args] of `java`, instead of those of this run
 * @returns {Promise<{ url: string, service: import("./service.mjs").Service }>}
 */
export async function startBackend(options) {
  const { supervisor, port, javaHome, folder, mongoUri, keycloakUrl, masterKey, accountsSecret, exchangeUrl } = options;
  const { smtpUrl, env = process.env } = options;
  const url = `http://localhost:${port}`;
  mkdirSync(folder, { recursive: true });
  const service = supervisor.start({
    name: "backend",
    title: "Backend",
    command: path.join(javaHome, "bin/java"),
    args: options.args ?? (await backendArgs(folder, javaHome, env)),
    cwd: folder,
    // It lets the requests under way end, for which it gives itself 20 s; one that teaches the JVM writes down what it was.
    graceMs: options.args ? 120_000 : 30_000,
    env: {
      ...javaEnv(javaHome, env),
      SERVER_ADDRESS: "127.0.0.1",
      SERVER_PORT: String(port),
      SPRING_PROFILES_ACTIVE: env.SPRING_PROFILES_ACTIVE || "demo",
      MONGODB_URI: mongoUri,
      KEYCLOAK_URL: keycloakUrl,
      RYADOM_MASTER_KEY: env.RYADOM_MASTER_KEY || masterKey,
      RYADOM_SITE_URL: env.RYADOM_SITE_URL || url,
      ...(env.RYADOM_SMTP_URL || smtpUrl ? { RYADOM_SMTP_URL: env.RYADOM_SMTP_URL || smtpUrl } : {}),
      ...(accountsSecret ? { RYADOM_ACCOUNTS_SECRET: accountsSecret } : {}),
      ...exchangeEnv(exchangeUrl),
      ...(existsSync(DIST) ? { RYADOM_SPA_DIR: DIST } : {}),
    },
  });
  await service.until(() => isReady(url), 120_000);
  return { url, service };
}

// @ts-check
import path from "node:path";
import { readFileSync } from "node:fs";
import { accountsSecret, startKeycloak } from "./keycloak.mjs";
import { quickFolder } from "./memory.mjs";
import { startMongod } from "./mongod.mjs";
import { freePort } from "./ports.mjs";

/**
 * One MongoDB and one Keycloak for all tests of a run, on ports that were free, with data that nobody will miss.
 * @param {object} options
 * @param {import("./supervisor.mjs").Supervisor} options.supervisor
 * @param {import("./workplace.mjs").Workplace} options.place
 * @param {import("./progress.mjs").Progress} options.progress
 * @param {string} options.javaHome
 * @param {Promise<unknown>} options.modules
 * @param {number} options.sitePort the port of the site that may sign in
 * @param {number} [options.smtpPort] where Keycloak's letters go once somebody listens there
 */
export async function startTestServers({ supervisor, place, progress, javaHome, modules, sitePort, smtpPort }) {
  const log = path.join(place.logs, "downloads.log");
  const mongo = progress.step("MongoDB", async ({ result }) => {
    const port = await freePort();
    const started = await startMongod({ supervisor, port, data: quickFolder(place.at("mongo")), kept: false, javaHome, log, modules });
    result(started.told);
    return started;
  });
  const keycloak = progress.step("Keycloak", async ({ result }) => {
    const { url, told } = await startKeycloak({
      supervisor,
      port: await freePort(),
      folder: place.at("keycloak"),
      origin: `http://localhost:${sitePort}`,
      smtpPort,
      javaHome,
      log,
      note: (text) => progress.line(text),
    });
    result(told);
    return url;
  });
  const [{ uri, binary }, keycloakUrl] = await Promise.all([mongo, keycloak]);
  const admin = process.env.KEYCLOAK_URL ? null : readFileSync(place.at("keycloak", "admin-password"), "utf8").trim();
  return {
    mongoUri: uri,
    keycloakUrl,
    /** What a test may lean upon. */
    env: {
      MONGODB_URI: uri,
      KEYCLOAK_URL: keycloakUrl,
      RYADOM_ACCOUNTS_SECRET: accountsSecret(place.at("keycloak")),
      ...(admin ? { KEYCLOAK_ADMIN_USERNAME: "admin", KEYCLOAK_ADMIN_PASSWORD: admin } : {}),
      // For those that need a server of their own, to kill it or to read its raw files.
      ...(binary ? { RYADOM_MONGOD: binary } : {}),
    },
  };
}

// @ts-check
import { createHash, randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { status } from "./http.mjs";
import { fetchKeycloak, keepPrepared, prepareHome } from "./keycloak-dist.mjs";
import { javaEnv } from "./maven.mjs";
import { root } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";

const REALM = path.join(root, "infra/keycloak/realm-ryadom.json");
const THEMES = path.join(root, "infra/keycloak/themes");
const START_MS = 240_000;
/** A realm that names no mail server writes no letters: colleagues are called by codes. */
const mailServer = (/** @type {number | undefined} */ port) =>
  port ? { RYADOM_SMTP_HOST: "127.0.0.1", RYADOM_SMTP_PORT: String(port) } : { RYADOM_SMTP_HOST: "" };

/** @param {string} url */
const realmAnswers = async (url) => (await status(`${url}/realms/ryadom/.well-known/openid-configuration`)) === 200;

/** @param {string} file @returns {string} a secret that is made once and kept */
export function keptSecret(file, bytes = 32) {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(bytes).toString("base64")}\n`, { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}

/**
 * The secret of the client by which the backend makes accounts. Of a Keycloak that was given, whoever gave it says it.
 * @param {string} folder of this copy's Keycloak
 */
export function accountsSecret(folder) {
  if (process.env.RYADOM_ACCOUNTS_SECRET) return process.env.RYADOM_ACCOUNTS_SECRET;
  return process.env.KEYCLOAK_URL ? "" : keptSecret(path.join(folder, "accounts-secret"));
}

/**
 * @typedef {object} KeycloakOptions
 * @property {import("./supervisor.mjs").Supervisor} supervisor
 * @property {number} port
 * @property {string} folder of this copy's Keycloak
 * @property {string} origin of the site that signs in
 * @property {number} [smtpPort] the mail server that takes its letters
 * @property {string} javaHome
 * @property {string} log of downloads
 * @property {(text: string) => void} note
 */

/**
 * @param {KeycloakOptions} options
 * @param {string} home
 */
function launch({ supervisor, port, folder, origin, smtpPort, javaHome }, home) {
  return supervisor.start({
    name: "keycloak",
    title: "Keycloak",
    command: path.join(home, "bin/kc.sh"),
    args: [
      "start-dev",
      "--import-realm",
      // Loopback only, while the tokens name `localhost` as their issuer, whoever asks.
      "--http-host=127.0.0.1",
      `--http-port=${port}`,
      `--hostname=http://localhost:${port}`,
      // The accounts of the training realm are shared: without this, of two who sign in at one moment the second is told
      // that the password is wrong. Wrong passwords are still counted and still lock.
      "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true",
    ],
    cwd: home,
    env: {
      ...javaEnv(javaHome),
      RYADOM_ORIGIN: origin,
      ...mailServer(smtpPort),
      RYADOM_ACCOUNTS_CLIENT: "true",
      RYADOM_ACCOUNTS_SECRET: accountsSecret(folder),
      KC_BOOTSTRAP_ADMIN_USERNAME: "admin",
      KC_BOOTSTRAP_ADMIN_PASSWORD: keptSecret(path.join(folder, "admin-password"), 18),
      JAVA_OPTS_KC_HEAP: "-Xms64m -Xmx512m",
      // Half of a short life is start-up: the quick compiler alone makes it shorter. The plain collector takes a sixth less
      // of a processor than the one that `kc.sh` asks for.
      JAVA_OPTS_APPEND: "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -XX:-UseG1GC -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError",
    },
  });
}

/**
 * Everything that the imported realm depends on: when it changes, the realm is imported anew.
 * @param {string} origin
 * @param {string} folder
 * @param {number} [smtpPort]
 */
const realmStamp = (origin, folder, smtpPort) =>
  createHash("sha256")
    .update(readFileSync(REALM))
    .update(`${origin} ${smtpPort ?? "no mail"}`)
    .update(accountsSecret(folder))
    .digest("hex");

/**
 * @param {KeycloakOptions} options
 * @returns {Promise<{ url: string, told: string }>}
 */
export async function startKeycloak(options) {
  const given = process.env.KEYCLOAK_URL?.replace(/\/+$/, "");
  if (given) {
    if (!(await realmAnswers(given))) {
      throw new Refusal(
        "По адресу из KEYCLOAK_URL нет области ryadom: проверьте адрес или импортируйте infra/keycloak/realm-ryadom.json.",
      );
    }
    return { url: given, told: `${given}, адрес из KEYCLOAK_URL` };
  }
  const { port, folder, origin, smtpPort, note } = options;
  const home = path.join(folder, "home");
  const stampFile = path.join(folder, "realm.sha256");
  const stamp = realmStamp(origin, folder, smtpPort);
  const url = `http://localhost:${port}`;
  const database = path.join(home, "data/h2");
  await fetchKeycloak(options);
  const kept = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  // The realm file is the whole truth of the demo accounts, so a base that does not match it is thrown away.
  if (existsSync(database) && kept !== stamp) {
    if (kept) note("Описание входа изменилось: Keycloak наполняется заново");
    rmSync(path.join(home, "data"), { recursive: true, force: true });
    rmSync(path.join(folder, "admin-password"), { force: true });
  }
  prepareHome(home);
  cpSync(REALM, path.join(home, "data/import/realm-ryadom.json"));
  cpSync(THEMES, path.join(home, "themes"), { recursive: true });
  const answers = () => realmAnswers(url);
  const service = launch(options, home);
  try {
    await service.until(answers, START_MS);
  } catch (error) {
    // One that we ended ourselves, on Ctrl-C or because another server died, says nothing about its data.
    if (!service.ended || service.stopping || kept !== stamp) throw error;
    note("Данные Keycloak не открылись: наполняется заново");
    await options.supervisor.stop(service);
    rmSync(path.join(home, "data/h2"), { recursive: true, force: true });
    await launch(options, home).until(answers, START_MS);
  }
  writeFileSync(stampFile, stamp);
  keepPrepared(home);
  return { url, told: `порт ${port}` };
}

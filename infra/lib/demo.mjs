// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";
import { Stamp } from "./stamps.mjs";

const FILL = path.join(root, "infra/demo/fill.mjs");

/**
 * The demo's story is told to the product once for each database, through its own mutations.
 * @param {object} options
 * @param {string} options.baseUrl
 * @param {string} options.keycloakUrl
 * @param {string} [options.exchangeUrl] where the training mail is read, when letters go there
 * @param {string} options.database what names the database that is filled
 * @param {string} options.stamps
 * @param {(text: string) => void} options.log
 * @returns {Promise<string>} what was done
 */
export async function fillDemo({ baseUrl, keycloakUrl, exchangeUrl, database, stamps, log }) {
  if (!existsSync(FILL)) return "пока нет";
  const stamp = new Stamp(stamps, `demo-${createHash("sha256").update(database).digest("hex").slice(0, 12)}`);
  if (stamp.matches("filled")) return "уже есть";
  const { fill } = await import(pathToFileURL(FILL).href);
  try {
    await fill({ baseUrl, keycloakUrl, exchangeUrl, log });
  } catch (error) {
    const { message, stack } = /** @type {Error} */ (error);
    throw new Refusal(
      `Демонстрационные данные внести не удалось (${message}): начните с пустыми данными, npm start -- --fresh.`,
      stack,
    );
  }
  stamp.write("filled");
  return "внесены";
}

/** @returns {{ role: string, title: string, users: string[] }[]} who may sign in, from the realm file */
export function demoLogins() {
  const realm = JSON.parse(readFileSync(path.join(root, "infra/keycloak/realm-ryadom.json"), "utf8"));
  return realm.roles.realm.map((/** @type {{ name: string, description: string }} */ role) => ({
    role: role.name,
    title: role.description,
    users: realm.users
      .filter((/** @type {{ realmRoles: string[] }} */ user) => user.realmRoles.includes(role.name))
      .map((/** @type {{ username: string }} */ user) => user.username),
  }));
}

// @ts-check
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. */
export const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** What this copy keeps between starts: databases, logs, pid files, stamps. */
export const dataDir = path.resolve(root, process.env.RYADOM_DATA || ".data");

/** What every copy on this machine shares: unpacked MongoDB, Keycloak, browser. Asked late: a cold run moves it. */
export const toolsDir = () =>
  path.resolve(
    process.env.RYADOM_TOOLS || path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache"), "ryadom"),
  );

/** @param {string} file */
export const shown = (file) => {
  const relative = path.relative(root, file);
  return relative.startsWith("..") ? file : relative || ".";
};

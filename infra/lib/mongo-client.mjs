// @ts-check
import { Refusal } from "./refusal.mjs";
import { MONGO_MAJOR, isOldMongod } from "./mongod-source.mjs";

/** @param {number} port */
export const localUri = (port, database = "ryadom") => `mongodb://127.0.0.1:${port}/${database}?replicaSet=rs0`;

/**
 * The same server and options, another database.
 * @param {string} uri
 * @param {string} database
 */
export const withDatabase = (uri, database) =>
  uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${database}`);

/**
 * The driver is loaded when it is first needed: before that the packages may not be installed.
 * @template T
 * @param {string} uri
 * @param {(admin: import("mongodb").Admin) => Promise<T>} work
 * @param {number} [timeoutMs]
 * @returns {Promise<T>}
 */
async function withAdmin(uri, work, timeoutMs = 3000) {
  const { MongoClient } = await import("mongodb");
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: timeoutMs, connectTimeoutMS: timeoutMs });
  try {
    return await work(client.db("admin").admin());
  } finally {
    await client.close();
  }
}

const NOT_YET_INITIALIZED = 94;

/**
 * Makes the server on this port the only member of its replica set, whatever port it had before, and waits until it is
 * the primary.
 * @param {number} port
 */
export async function ensurePrimary(port) {
  const config = { _id: "rs0", version: 1, members: [{ _id: 0, host: `127.0.0.1:${port}` }] };
  return withAdmin(`mongodb://127.0.0.1:${port}/?directConnection=true`, async (admin) => {
    const hello = await admin.command({ hello: 1 });
    if (hello.isWritablePrimary) return true;
    try {
      await admin.command({ replSetGetStatus: 1 });
    } catch (error) {
      const code = /** @type {{ code?: number }} */ (error).code;
      // Empty data; or data of a server that had another port and does not find itself among the members.
      if (code === NOT_YET_INITIALIZED) await admin.command({ replSetInitiate: config });
      else await admin.command({ replSetReconfig: config, force: true });
    }
    return false;
  });
}

/**
 * An address given from outside: does it answer, is it new enough, does it have transactions?
 * @param {string} uri
 */
export async function requireMongo(uri) {
  const { version, transactions } = await withAdmin(
    uri,
    async (admin) => {
      const hello = await admin.command({ hello: 1 });
      const info = await admin.command({ buildInfo: 1 });
      return { version: String(info.version), transactions: Boolean(hello.setName) || hello.msg === "isdbgrid" };
    },
    10_000,
  ).catch((error) => {
    throw new Refusal("MongoDB по адресу из MONGODB_URI не отвечает: проверьте адрес и сеть.", String(error.message));
  });
  if (isOldMongod(version)) {
    throw new Refusal(`MongoDB из MONGODB_URI стара (${version}): нужна ${MONGO_MAJOR} или новее.`);
  }
  if (!transactions) {
    throw new Refusal("MongoDB из MONGODB_URI запущена без набора реплик, а без него нет транзакций: включите replSet.");
  }
  return version;
}

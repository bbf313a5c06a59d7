// @ts-check
import { createServer } from "node:net";
import { Refusal } from "./refusal.mjs";

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string>} empty when the port may be taken, else the code of the error
 */
const tryListen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? "EUNKNOWN"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve("")));
  });

/**
 * A program may hold the port on one address only; a browser that goes to `localhost` may meet any of them.
 * @param {number} port
 */
export async function portTrouble(port) {
  for (const host of ["127.0.0.1", "::1", "0.0.0.0", "::"]) {
    const code = await tryListen(port, host);
    if (code && code !== "EADDRNOTAVAIL" && code !== "EAFNOSUPPORT") return code;
  }
  return "";
}

/** @param {{ port: number, purpose: string, variable: string }[]} wanted */
export async function requirePorts(wanted) {
  const seen = new Set();
  for (const { port, purpose, variable } of wanted) {
    if (seen.has(port)) throw new Refusal(`Порт ${port} назначен дважды: задайте для «${purpose}» другой в ${variable}.`);
    seen.add(port);
    const code = await portTrouble(port);
    if (code === "EADDRINUSE") {
      throw new Refusal(
        `Порт ${port} (${purpose}) занят другой программой: закройте её или задайте другой порт, например ${variable}=${port + 1000}.`,
      );
    }
    if (code) throw new Refusal(`Порт ${port} (${purpose}) открыть нельзя (${code}): задайте другой в ${variable}.`);
  }
}

/** @param {string} variable @param {number} usual */
export function portFrom(variable, usual) {
  const text = process.env[variable];
  if (!text) return usual;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`${variable} должен быть номером порта от 1 до 65535, а задано «${text}».`);
  }
  return port;
}

/** @returns {Promise<number>} a port that nobody held a moment ago */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

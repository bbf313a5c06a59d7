// @ts-check
import { Refusal } from "./refusal.mjs";
import { endRuns, killRuns } from "./run.mjs";

/**
 * Runs the main work of a script and makes sure that nothing outlives it: on success, on failure, on Ctrl-C.
 * @param {object} options
 * @param {() => Promise<number>} options.work resolves with the exit code
 * @param {import("./supervisor.mjs").Supervisor} options.supervisor
 * @param {(text: string) => void} options.say
 * @param {() => void | Promise<void>} options.done
 */
export async function runToTheEnd({ work, supervisor, say, done }) {
  let asked = 0;
  /** @type {(code: number) => void} */
  let interrupt = () => {};
  const interrupted = new Promise((resolve) => {
    interrupt = resolve;
  });
  /** @type {Record<string, number>} */
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  /** @param {number} code */
  const ask = (code) => {
    asked += 1;
    if (asked === 1) {
      say("Останавливаю…");
      interrupt(code);
    } else if (asked > 3) {
      // Ctrl-C under npm comes twice, from the terminal and from npm; this person insists.
      killRuns();
      supervisor.killAll();
      process.exit(code);
    }
  };
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => ask(code));
  whenNpmDies(() => ask(129));
  // A closed terminal must not end us before our children.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  let code;
  try {
    code = await Promise.race([work(), supervisor.broken, interrupted]);
  } catch (error) {
    say(tell(error));
    code = 1;
    if (supervisor.services.length > 0) say("Останавливаю остальное…");
  }
  await endRuns();
  await supervisor.stopAll();
  await done();
  process.exit(Number(code));
}

/** @param {unknown} error */
function tell(error) {
  if (error instanceof Refusal) return [error.message, error.details].filter(Boolean).join("\n");
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * npm, killed, takes nobody along.
 * @param {() => void} then
 */
function whenNpmDies(then) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, 500);
  timer.unref();
}

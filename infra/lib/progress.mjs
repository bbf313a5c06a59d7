// @ts-check

const FRAMES = ["|", "/", "-", "\\"];
const HEARTBEAT_MS = 25_000;

/** @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(ms < 99_950 ? 1 : 0).replace(".", ",")} с`;

/** One line for each step with the time that it took; a moving line only where somebody watches. */
export class Progress {
  /** @param {{ out?: { write(text: string): unknown, isTTY?: boolean, columns?: number }, now?: () => number }} [options] */
  constructor({ out = process.stdout, now = Date.now } = {}) {
    this.out = out;
    this.now = now;
    this.tty = Boolean(out.isTTY) && !process.env.CI;
    this.begun = now();
    /** @type {Map<string, { since: number, detail: string }>} */
    this.running = new Map();
    this.frame = 0;
    this.lastWrite = now();
    this.timer = setInterval(() => this.#tick(), this.tty ? 120 : 1000);
    this.timer.unref();
  }

  /**
   * @template T
   * @param {string} title
   * @param {(step: { detail(text: string): void, result(text: string): void }) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async step(title, work) {
    const entry = { since: this.now(), detail: "" };
    let result = "";
    this.running.set(title, entry);
    if (!this.tty) this.line(`${"".padStart(10)}${title} …`);
    try {
      return await work({
        detail: (text) => {
          entry.detail = text;
        },
        result: (text) => {
          result = text;
        },
      }).then((value) => {
        this.running.delete(title);
        this.line(`${seconds(this.now() - entry.since).padStart(8)}  ${title}${result ? `: ${result}` : ""}`);
        return value;
      });
    } finally {
      this.running.delete(title);
    }
  }

  /** @param {string} text */
  line(text) {
    this.#clear();
    this.out.write(`${text}\n`);
    this.lastWrite = this.now();
  }

  total() {
    return seconds(this.now() - this.begun);
  }

  close() {
    clearInterval(this.timer);
    this.#clear();
  }

  #clear() {
    if (this.tty) this.out.write("\r\u001b[K");
  }

  #tick() {
    if (this.running.size === 0) return;
    if (!this.tty && this.now() - this.lastWrite < HEARTBEAT_MS) return;
    const parts = [...this.running].map(([title, { since, detail }]) =>
      [title, detail, seconds(this.now() - since)].filter(Boolean).join(" "),
    );
    if (!this.tty) {
      this.line(`${"".padStart(10)}идёт: ${parts.join("; ")}`);
      return;
    }
    const text = `${FRAMES[this.frame++ % FRAMES.length]} ${parts.join("; ")}`;
    this.out.write(`\r\u001b[K${text.slice(0, (this.out.columns || 80) - 1)}`);
  }
}

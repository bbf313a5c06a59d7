// @ts-check
import { shown } from "./paths.mjs";
import { judge, lastLine, tell, totals } from "./summary.mjs";

/** @typedef {import("./summary.mjs").Suite} Suite */

/** The suites of one run: shows each as it ends, and sums them up in the last line. */
export class SuiteRun {
  /** @param {{ progress: import("./progress.mjs").Progress, place: import("./workplace.mjs").Workplace }} given */
  constructor({ progress, place }) {
    this.progress = progress;
    this.place = place;
    /** @type {Suite[]} */
    this.suites = [];
    this.finished = false;
  }

  /**
   * @param {string} title
   * @param {NodeJS.ProcessEnv} env
   * @param {(context: import("./suites.mjs").Context) => Promise<Suite>} work
   */
  suite(title, env, work) {
    return this.progress.step(title, async ({ detail, result }) => {
      const onLine = (/** @type {string} */ line) => detail(line.trim().slice(0, 60));
      const one = await work({ place: this.place, env, onLine });
      this.suites.push(one);
      const failed = one.failed.length + one.troubles.length;
      const bad = failed + one.skipped.length > 0;
      const good = one.counted || one.passed > 0 ? `прошло ${one.passed}` : "в порядке";
      result(bad ? `НЕТ (не прошло ${failed}, пропущено ${one.skipped.length})` : good);
      return one;
    });
  }

  /** @param {string} suite @param {string} text */
  trouble(suite, text) {
    this.suites.push(judge(suite, {}, { troubles: [text] }));
  }

  /** @returns {number} the exit code */
  finish() {
    this.finished = true;
    return totals(this.suites).green ? 0 : 1;
  }

  /** Prints everything that is to be said; nothing may be printed after it. */
  async report() {
    if (!this.finished) this.trouble("прогон", "не дошёл до конца");
    this.progress.close();
    const sum = totals(this.suites);
    const where = [`Журналы: ${shown(this.place.logs)}`, `Всего ${this.progress.total()}`];
    const lines = [...tell(this.suites), "", ...where, lastLine(sum)];
    await new Promise((resolve) => process.stdout.write(`${lines.join("\n")}\n`, resolve));
  }
}

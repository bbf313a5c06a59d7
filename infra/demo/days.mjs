// @ts-check
// Working days as the server's own calendars have them.

const DAY_MS = 86_400_000;

/** @param {string} day @param {number} by */
const shift = (day, by) => new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);

/** Counts working days by the production calendars that the server publishes. */
export class Days {
  /** @param {import("./client.mjs").Client} client */
  static async of(client) {
    const { calendars } = await client.ask(
      null,
      "{ calendars { daysOff { date } workingWeekends { date } } }",
    );
    const off = new Set(calendars.flatMap((/** @type {any} */ year) => year.daysOff.map((/** @type {any} */ day) => day.date)));
    const on = new Set(calendars.flatMap((/** @type {any} */ year) => year.workingWeekends.map((/** @type {any} */ day) => day.date)));
    return new Days(off, on);
  }

  /** @param {Set<string>} off @param {Set<string>} on */
  constructor(off, on) {
    this.off = off;
    this.on = on;
  }

  /** @param {string} day */
  isWorking(day) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return this.on.has(day) || (weekday !== 0 && weekday !== 6 && !this.off.has(day));
  }

  /**
   * The n-th working day before a day (or after it, for a negative n).
   * @param {string} day @param {number} n
   */
  back(day, n) {
    let at = day;
    for (let left = Math.abs(n); left > 0; ) {
      at = shift(at, n > 0 ? -1 : 1);
      if (this.isWorking(at)) left -= 1;
    }
    return at;
  }

  /** @param {string} day @param {number} by calendar days */
  static shift(day, by) {
    return shift(day, by);
  }
}

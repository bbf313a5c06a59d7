// @ts-check

const DAY_MS = 86_400_000;
const AHEAD_MS = 3 * 3_600_000;

/** A day of Moscow, where offices of the demo live: from nine in the evening it is tomorrow's in UTC. @param {number} [days] from now */
export const day = (days = 0) => new Date(Date.now() + AHEAD_MS + days * DAY_MS).toISOString().slice(0, 10);

/** When a day of Moscow begins. @param {string} iso */
export const beginning = (iso) => new Date(Date.parse(`${iso}T00:00:00Z`) - AHEAD_MS);

// @ts-check
import { closeSync, openSync, readSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {{ text: string, kind: string }} Canary
 * @typedef {{ bytes: Buffer, encoding: string, canary: Canary }} Needle
 * @typedef {{ place: string, encoding: string, kind: string }} Hit
 */

const CHUNK = 16 * 1024 * 1024;
const SHORTEST = 8;
/** Bits of the table that says which beginnings occur at all. */
const BITS = 20;

/** @param {number} beginning four bytes as a number */
const slot = (beginning) => Math.imul(beginning, 0x9e3779b1) >>> (32 - BITS);

/**
 * What is left of a text inside a longer Base64, whose groups of three may begin before it.
 * @param {Buffer} bytes @param {number} before
 */
function insideBase64(bytes, before) {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
  return whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
}

/** @param {string} text @returns {[string, Buffer][]} every form in which it might lie about */
function forms(text) {
  const utf8 = Buffer.from(text, "utf8");
  const escaped = [...text].map((one) => (one > "~" ? `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}` : one)).join("");
  return [
    ["UTF-8", utf8],
    ["UTF-16LE", Buffer.from(text, "utf16le")],
    ["hex", Buffer.from(utf8.toString("hex"))],
    ["HEX", Buffer.from(utf8.toString("hex").toUpperCase())],
    ["JSON", Buffer.from(escaped)],
    ["URL", Buffer.from(encodeURIComponent(text))],
    ["url", Buffer.from(encodeURIComponent(text).toLowerCase())],
    ...[0, 1, 2].map((before) => /** @type {[string, Buffer]} */ (["Base64", Buffer.from(insideBase64(utf8, before))])),
  ];
}

/** Looks for many texts in many forms at once. */
export class Search {
  /** @param {Canary[]} canaries */
  constructor(canaries) {
    this.table = new Uint8Array(1 << BITS);
    /** @type {Map<number, Needle[]>} */
    this.needles = new Map();
    this.longest = 0;
    this.read = 0;
    for (const canary of canaries) for (const text of new Set([canary.text, canary.text.toLowerCase()])) this.#add(text, canary);
  }

  /** @param {string} text @param {Canary} canary */
  #add(text, canary) {
    const known = new Set();
    for (const [encoding, bytes] of forms(text)) {
      if (bytes.length < SHORTEST) throw new Error(`слишком коротко для поиска: ${text}`);
      if (known.has(bytes.toString("latin1"))) continue;
      known.add(bytes.toString("latin1"));
      const beginning = bytes.readUInt32BE(0);
      this.table[slot(beginning)] = 1;
      this.needles.set(beginning, [...(this.needles.get(beginning) ?? []), { bytes, encoding, canary }]);
      this.longest = Math.max(this.longest, bytes.length);
    }
  }

  /** @param {Buffer} bytes @param {string} place @param {number} [end] beginnings behind it are another chunk's @returns {Hit[]} */
  in(bytes, place, end = bytes.length) {
    /** @type {Hit[]} */
    const hits = [];
    const { table } = this;
    let beginning = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      beginning = ((beginning << 8) | (bytes[at] ?? 0)) >>> 0;
      if (table[Math.imul(beginning, 0x9e3779b1) >>> (32 - BITS)] === 0) continue;
      const from = at - 3;
      if (from < 0 || from >= end) continue;
      for (const needle of this.needles.get(beginning) ?? []) {
        if (bytes.subarray(from, from + needle.bytes.length).equals(needle.bytes)) {
          hits.push({ place, encoding: needle.encoding, kind: needle.canary.kind });
        }
      }
    }
    return hits;
  }

  /** @param {string} file @returns {Hit[]} */
  inFile(file) {
    const hits = [];
    const descriptor = openSync(file, "r");
    const buffer = Buffer.alloc(CHUNK + this.longest);
    try {
      for (let at = 0; ; at += CHUNK) {
        const size = readSync(descriptor, buffer, 0, buffer.length, at);
        hits.push(...this.in(buffer.subarray(0, size), path.basename(file), CHUNK));
        this.read += Math.min(size, CHUNK);
        if (size < buffer.length) return hits;
      }
    } finally {
      closeSync(descriptor);
    }
  }

  /** @param {string} folder @returns {Hit[]} */
  inFolder(folder) {
    return readdirSync(folder).flatMap((name) => {
      const file = path.join(folder, name);
      return statSync(file).isDirectory() ? this.inFolder(file) : this.inFile(file);
    });
  }
}

/** @param {Hit[]} hits @returns {string[]} one line for each place, form and kind */
export function told(hits) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { place, encoding, kind } of hits) {
    const line = `${place}: ${kind} (${encoding})`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${line} × ${count}`).sort();
}

// @ts-check
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { snils } from "../../demo/people.mjs";
import { root } from "../../lib/paths.mjs";

const CONSONANTS = "бвгджзклмнпрстфхцч";
const VOWELS = "аеиоуыэюя";
const LATIN = "bcdfghjklmnpqrstvwxz";

/** @param {string} letters */
const one = (letters) => letters[randomInt(letters.length)] ?? "";
/** @param {number} count */
const digits = (count) => Array.from({ length: count }, () => randomInt(10)).join("");

/** A word that stands nowhere else. @param {number} [syllables] */
export function word(syllables = 5) {
  return Array.from({ length: syllables }, () => one(CONSONANTS) + one(VOWELS)).join("");
}

/** @param {number} [syllables] */
export function name(syllables) {
  const text = word(syllables);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {number} [length] */
export const latin = (length = 14) => Array.from({ length }, () => one(LATIN)).join("");

export const email = () => `${latin()}@example.org`;
export const phone = () => `+7 9${digits(2)} ${digits(3)}-${digits(2)}-${digits(2)}`;

/** The nine digits of a number that nobody here has. */
export const snilsNumber = () => randomInt(400_000_000, 900_000_000);

/** @param {number} number @returns {string[]} the number as it is written and as it is kept */
export const snilsWritings = (number) => [snils(number), snils(number).replaceAll(/\D/g, "")];

/** @param {number} index */
function birthDate(index) {
  const day = new Date(Date.UTC(1941 + (index % 55), randomInt(12), 1 + randomInt(28)));
  return day.toISOString().slice(0, 10);
}

/**
 * Somebody of whom every word is told apart from everything else in the house.
 * @param {number} index
 */
export function somebody(index) {
  const number = snilsNumber();
  return {
    person: {
      key: `canary${index}`,
      lastName: name(6),
      firstName: name(),
      middleName: name(6),
      birthDate: birthDate(index),
      number,
      phone: phone(),
      email: email(),
    },
    file: `Л-${digits(10)}`,
    ipra: `И-${digits(12)}`,
    reasons: word(8),
    content: word(8),
    ownTitle: word(8),
    ngoNote: word(8),
    returnReason: word(8),
    notes: word(8),
    orderNumber: `К-${word(8)}`,
    representative: { lastName: name(6), firstName: name(), middleName: name(6), document: word(8) },
  };
}

/** What is typed on the road by МСЭ and at the end of a case. */
export function byMse() {
  const [exchanged, reason, number, reasons, secondReasons, review] = [word(8), word(8), `О-${word(8)}`, word(8), word(8), word(8)];
  const ending = { why: word(8), employer: word(8), post: word(8), reopened: word(8), measure: word(8), note: word(8) };
  const papers = { replaced: word(8), kept: word(8), slip: word(8), corrected: word(8) };
  return { exchanged, reason, number, reasons, secondReasons, review, ...papers, ...ending };
}

/** @param {ReturnType<typeof byMse>} from @returns {import("./search.mjs").Canary[]} */
export function canariesByMse(from) {
  return [
    { kind: "причина запроса в МСЭ через обмен", text: from.exchanged },
    { kind: "причина запроса в МСЭ", text: from.reason },
    { kind: "номер ответа МСЭ", text: from.number },
    { kind: "пояснение МСЭ", text: from.reasons },
    { kind: "пояснение второго ответа МСЭ", text: from.secondReasons },
    { kind: "разбор ответа МСЭ", text: from.review },
    { kind: "что случилось с сопровождающим", text: from.replaced },
    { kind: "почему замена не нужна", text: from.kept },
    { kind: "ошибка в сертификате", text: from.slip },
    { kind: "исправленное примечание", text: from.corrected },
    { kind: "причина закрытия", text: from.why },
    { kind: "работодатель", text: from.employer },
    { kind: "должность при найме", text: from.post },
    { kind: "причина возврата в работу", text: from.reopened },
    { kind: "пояснение к результату", text: from.measure },
    { kind: "примечание к результатам", text: from.note },
  ];
}

/** A worker whom a head takes on and lets go; a worker who signs in is named by the journal, and this one does not. */
export function worker() {
  return { lastName: name(6), firstName: name(), post: word(8), phone: phone(), email: email(), reason: word(8) };
}

/** @param {ReturnType<typeof worker>} from @returns {import("./search.mjs").Canary[]} */
export function canariesOfWorker({ lastName, firstName, post, phone, email, reason }) {
  return [
    { kind: "фамилия работника", text: lastName },
    { kind: "имя работника", text: firstName },
    { kind: "должность работника", text: post },
    { kind: "рабочий телефон", text: phone },
    { kind: "рабочая почта", text: email },
    { kind: "причина ухода", text: reason },
  ];
}

/**
 * Those who act for organisations in the training system: their names come from its file at each start.
 * @returns {import("./search.mjs").Canary[]}
 */
export function members() {
  const file = readFileSync(path.join(root, "schema/reference/demo-memberships.yaml"), "utf8");
  const organisations = file.slice(file.indexOf("\nngos:"));
  const companions = organisations.indexOf("\ncompanions:");
  // A sole trader's name is the name of the organisation: it lies in the open as any organisation's does.
  const traders = [...organisations.matchAll(/ name: Индивидуальный предприниматель ([^,}]+),/g)].map(([, text = ""]) => text);
  const found = [...organisations.matchAll(/ (?:person|account: \S+, name): ([^,}]+),/g)].map(({ 1: text = "", index }) => ({
    kind: index < companions ? "представитель организации" : "работник организации",
    text,
  }));
  return found.filter(({ text }, place) => !traders.includes(text) && found.findIndex((one) => one.text === text) === place);
}

/** What an organisation and those who accompany for it type themselves. */
export function byOrganisation() {
  const companion = { fullName: `${name(6)} ${name()}`, phone: phone(), email: email() };
  return { companion, left: word(8), decline: word(8), note: word(8), back: word(8), report: word(8), ending: word(8) };
}

/** @param {ReturnType<typeof byOrganisation>} from @returns {import("./search.mjs").Canary[]} */
export function canariesByOrganisation({ companion, left, decline, note, back, report, ending }) {
  return [
    ...companion.fullName.split(" ").map((text) => ({ kind: "имя сопровождающего", text })),
    { kind: "телефон работника организации", text: companion.phone },
    { kind: "почта работника организации", text: companion.email },
    { kind: "почему перестал сопровождать", text: left },
    { kind: "отказ организации", text: decline },
    { kind: "примечание к записи", text: note },
    { kind: "возврат назначения", text: back },
    { kind: "сведения о сопровождении", text: report },
    { kind: "исход дела", text: ending },
  ];
}

/** @typedef {ReturnType<typeof somebody>} Somebody */

/** @param {Somebody} from @returns {import("./search.mjs").Canary[]} */
export function canariesOf(from) {
  const { person, representative } = from;
  /** @type {[string, string][]} */
  const values = [
    ["фамилия", person.lastName],
    ["имя", person.firstName],
    ["отчество", person.middleName],
    ["день рождения", person.birthDate],
    ["телефон", person.phone],
    ["почта", person.email],
    ["номер личного дела", from.file],
    ["номер ИПРА", from.ipra],
    ["обоснование решения", from.reasons],
    ["содержание мероприятия", from.content],
    ["своё мероприятие", from.ownTitle],
    ["пояснение подбора", from.ngoNote],
    ["причина возврата приказа", from.returnReason],
    ["примечания сертификата", from.notes],
    ["фамилия представителя", representative.lastName],
    ["имя представителя", representative.firstName],
    ["отчество представителя", representative.middleName],
    ["документ представителя", representative.document],
    ["номер приказа", from.orderNumber],
    ...snilsWritings(person.number).map((text) => /** @type {[string, string]} */ (["СНИЛС", text])),
  ];
  return values.map(([kind, text]) => ({ kind, text }));
}

/** An organisation's people and what is written about it: told apart from everything else in the house. */
export function organisation() {
  return {
    trained: { name: `${name(6)} ${name()}`, paper: word(8) },
    worker: { name: `${name(6)} ${name()}`, phone: phone(), email: email() },
    contractReason: word(8),
    suspendReason: word(8),
  };
}

/** @param {ReturnType<typeof organisation>} from @returns {import("./search.mjs").Canary[]} */
export function canariesOfOrganisation({ trained, worker, contractReason, suspendReason }) {
  return [
    ...[...trained.name.split(" "), ...worker.name.split(" ")].map((text) => ({ kind: "имя работника организации", text })),
    { kind: "документ о подготовке", text: trained.paper },
    { kind: "телефон сопровождающего", text: worker.phone },
    { kind: "почта сопровождающего", text: worker.email },
    { kind: "причина прекращения договора", text: contractReason },
    { kind: "причина приостановки", text: suspendReason },
  ];
}

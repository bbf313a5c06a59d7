// @ts-check
import { snils } from "../../demo/people.mjs";
import { day } from "../moscow.mjs";
import { email, latin, name, phone, snilsNumber, snilsWritings, word } from "./people.mjs";

/**
 * @typedef {object} Attempt a request that is refused, with what must not be read in the answer
 * @property {string} title
 * @property {string[]} words
 * @property {string} [path]
 * @property {string} [method]
 * @property {string} [body]
 * @property {Record<string, string>} [headers]
 * @property {string | null} [user]
 * @property {true} [empty] it is answered with nothing, not refused
 */

/** @param {string} query @param {unknown} [variables] @param {object} [more] */
const request = (query, variables = {}, more = {}) => JSON.stringify({ query, variables, ...more });

const INTAKE = "mutation Intake($input: IntakeCaseInput!) { intakeCase(input: $input) { __typename ... on IntakeCaseRefused { objections { code message field } } } }";
const DECIDE = "mutation Decide($input: DecideNeedInput!) { decideNeed(input: $input) { __typename ... on DecideNeedRefused { objections { code message field } } } }";
const today = day();
const key = () => `canary-${latin(20)}`;

/** @param {Record<string, unknown>} [of] @param {Record<string, unknown>} [person] */
function intake(of = {}, person = {}) {
  const words = { lastName: name(), firstName: name(), phone: phone(), email: email() };
  const who = { ...words, birthDate: "1990-02-03", snils: snils(snilsNumber()), ...person };
  const input = {
    idempotencyKey: key(),
    person: who,
    personalDataSource: "PAPER",
    identityPaper: "PASSPORT",
    identityPaperSeen: true,
    personalFileNumber: word(),
    personalFileDate: today,
    planAgreedOn: today,
    planSource: "PAPER",
    ipraNumber: word(),
    ipraReceivedOn: today,
    ipraSource: "PAPER",
    ...of,
  };
  const typed = [...Object.values(words), ...Object.keys(person), input.personalFileNumber, input.ipraNumber, ...Object.values(of), ...Object.values(person)];
  return { input, words: typed.filter((one) => typeof one === "string" && one.length >= 10 && one !== today).map(String) };
}

/** @param {string} title @param {Record<string, unknown>} of @param {Record<string, unknown>} [person] @returns {Attempt} */
function badIntake(title, of, person) {
  const { input, words } = intake(of, person);
  return { title, words, body: request(INTAKE, { input }) };
}

/** What a mutation or a query refuses. @param {any} file a case @returns {Attempt[]} */
function refusals(file) {
  const [code, reasons, conflict, reused, unknown] = [latin(), word(8), word(8), word(8), latin()];
  const right = snils(snilsNumber());
  const control = String((Number(right.slice(-2)) + 1) % 100).padStart(2, "0");
  const decide = { idempotencyKey: key(), caseId: file.id, revision: file.revision, needed: true, ground: "IPRA_EXTRACT" };
  const link = { idempotencyKey: key(), personId: file.person.id, revision: file.person.revision, code, identityPaperSeen: true };
  return [
    badIntake("СНИЛС с неверными контрольными цифрами", {}, { snils: `${right.slice(0, -2)}${control}` }),
    badIntake("СНИЛС из букв", {}, { snils: word() }),
    badIntake("имя длиннее разрешённого", {}, { lastName: name(200) }),
    badIntake("имя с чужими знаками", {}, { firstName: `${name()} <b>` }),
    badIntake("номер личного дела длиннее разрешённого", { personalFileNumber: word(60) }),
    badIntake("почта длиннее разрешённой", {}, { email: `${latin(150)}@example.org` }),
    badIntake("день рождения словами", {}, { birthDate: word() }),
    badIntake("источник, которого нет", { planSource: word() }),
    badIntake("документ, которого нет, буквами имени", { identityPaper: latin() }),
    badIntake("лишнее поле с личным именем", {}, { [latin()]: word() }),
    { title: "код связи, которого нет", words: [code], body: request(
      "mutation Link($input: LinkAccountInput!) { linkAccount(input: $input) { __typename ... on LinkAccountRefused { objections { message } } } }", { input: link }) },
    { title: "обоснование длиннее разрешённого", words: [reasons], body: request(DECIDE, { input: { ...decide, reasons: `${reasons} `.repeat(300) } }) },
    { title: "версия, которой нет", words: [conflict], body: request(DECIDE, { input: { ...decide, idempotencyKey: key(), revision: 99, reasons: conflict } }) },
    { title: "ключ повтора с другими данными", words: [reused], body: request(DECIDE, { input: { ...decide, idempotencyKey: "canary-representative-canary1", reasons: reused } }) },
    { title: "поиск по СНИЛС, который не разобрать", words: [unknown], empty: true, body: request("query S($s: String!) { viewer { ... on StaffViewer { personBySnils(snils: $s) { fullName } } } }", { s: unknown }) },
  ];
}

/**
 * What is no request that the door takes. (An unknown rule or region is named in the answer, as the calculator promises.)
 * @returns {Attempt[]}
 */
function broken() {
  const words = Array.from({ length: 24 }, () => word(7));
  const latins = Array.from({ length: 12 }, () => latin());
  const [spaced, digits] = snilsWritings(snilsNumber());
  const next = () => words.pop() ?? "";
  /** @param {string} title @param {(word: string) => string} body @param {Partial<Attempt>} [more] @returns {Attempt} */
  const of = (title, body, more = {}) => {
    const one = next();
    return { title, words: [one], body: body(one), ...more };
  };
  /** @param {string} title @param {(word: string) => Partial<Attempt>} rest @returns {Attempt} */
  const latinOf = (title, rest) => {
    const one = latins.pop() ?? "";
    return { title, words: [one], ...rest(one) };
  };
  return [
    of("испорченный JSON", (one) => `{"query": "{ viewer { __typename } }", "variables": {"name": "${one}"`),
    of("JSON с лишним концом", (one) => `${request("{ __typename }")} ${one}`),
    of("не JSON", (one) => one),
    of("не объект", (one) => JSON.stringify([one])),
    of("имя вместо запроса", (one) => request(one)),
    of("имя среди полей запроса", (one) => request(`{ viewer { ${one} } }`)),
    of("имя в незакрытой строке", (one) => request(`{ norm(id: "${one}) { id } }`)),
    of("имя вместо числа", (one) => request(`{ norms(first: "${one}") { edges { cursor } } }`)),
    of("имя вместо числа в переменной", (one) => request("query N($n: Int) { norms(first: $n) { edges { cursor } } }", { n: one })),
    of("имя как название операции", (one) => request("query A { __typename }", {}, { operationName: one })),
    of("имя вместо переменных", (one) => JSON.stringify({ query: "{ __typename }", variables: one })),
    of("имя вместо дня", (one) => request("query D($d: Date!) { termDate(norm: \"SIT-01\", from: $d) { date } }", { d: one })),
    of("имя вместо дня в самом запросе", (one) => request(`{ termDate(norm: "SIT-01", from: "${one}") { date } }`)),
    of("имя вместо указателя", (one) => request("query P($a: String) { norms(after: $a) { edges { cursor } } }", { a: one })),
    of("имя вместо указателя очереди", (one) => request("query P($a: String) { viewer { ... on StaffViewer { worklist(after: $a) { edges { cursor } } } } }", { a: one })),
    of("имя вместо номера вещи", (one) => request("query I($i: ID!) { node(id: $i) { id } }", { i: one })),
    of("чужой вид тела", (one) => one, { headers: { "content-type": "text/plain" } }),
    of("форма", (one) => `name=${encodeURIComponent(one)}`, { headers: { "content-type": "application/x-www-form-urlencoded" } }),
    of("слишком длинное тело", (one) => request("{ __typename }", { v: `${one} `.repeat(9000) })),
    of("без входа", (one) => request("query S($s: String!) { viewer { ... on StaffViewer { personBySnils(snils: $s) { fullName } } } }", { s: one }), { user: null, empty: true }),
    latinOf("поле с именем человека", (one) => ({ body: request(`{ ${one} }`) })),
    latinOf("параметр с именем человека", (one) => ({ body: request(`{ clock(${one}: 1) { today } }`) })),
    latinOf("переменная с именем человека", (one) => ({ body: request(`query Q($${one}: Int!) { clock { today } }`) })),
    latinOf("фрагмент с именем человека", (one) => ({ body: request(`{ ...${one} }`) })),
    latinOf("тип с именем человека", (one) => ({ body: request(`{ viewer { ... on ${one} { id } } }`) })),
    latinOf("указание с именем человека", (one) => ({ body: request(`{ clock @${one} { today } }`) })),
    latinOf("токен не токен", (one) => ({ body: request("{ viewer { __typename } }"), user: null, headers: { authorization: `Bearer ${one}` } })),
    latinOf("имя вместо номера обращения", (one) => ({ body: "{", headers: { "x-request-id": one } })),
    latinOf("имя браузера", (one) => ({ body: "{", headers: { "user-agent": one, referer: `http://localhost/?name=${one}` } })),
    latinOf("документ, которого нет", (one) => ({ path: `/documents/${one}`, method: "GET" })),
    { title: "СНИЛС в строке адреса", words: [spaced ?? "", digits ?? ""], method: "GET", path: `/graphql?query=${encodeURIComponent(`{ viewer { ... on StaffViewer { personBySnils(snils: "${spaced}") { fullName } } } }`)}&s=${digits}` },
    { title: "метрики", words: [], path: "/actuator/prometheus", method: "GET", user: null },
    { title: "метрики для вошедшего", words: [], path: "/actuator/prometheus", method: "GET" },
  ];
}

/** @param {any} file a case that is there @returns {Attempt[]} */
export const attempts = (file) => [...refusals(file), ...broken()];

/**
 * @param {import("../../demo/client.mjs").Client} client
 * @param {Attempt} attempt
 * @returns {Promise<{ status: number, text: string }>} the answer with its headers
 */
export async function send(client, { path = "/graphql", method = "POST", body, headers = {}, user = "specialist" }) {
  const answer = await fetch(`${client.baseUrl}${path}`, {
    method,
    ...(body === undefined ? {} : { body }),
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...(user ? { authorization: `Bearer ${await client.token(user)}` } : {}),
      ...headers,
    },
  });
  const told = [...answer.headers].map(([one, value]) => `${one}: ${value}`).join("\n");
  return { status: answer.status, text: `${told}\n\n${await answer.text()}` };
}

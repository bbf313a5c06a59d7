// @ts-check
// The registry of organisations, entered by the operators of two subjects. The organisations and their people are invented.

const WEIGHTS = [2, 4, 10, 3, 5, 9, 4, 6, 8];
/** @param {string} nine the first nine digits @returns {string} an ИНН with its digit of control */
export const inn = (nine) => nine + ([...nine].reduce((sum, digit, at) => sum + Number(digit) * (WEIGHTS[at] ?? 0), 0) % 11) % 10;
/** @param {string} twelve the first twelve digits @returns {string} an ОГРН with its digit of control */
export const ogrn = (twelve) => twelve + String((Number(twelve) % 11) % 10);

const listed = (/** @type {number | string} */ item, /** @type {string} */ conditions = "") => ({
  listed: `accompaniment-${item}`,
  conditions: conditions || null,
});
const own = (/** @type {string} */ ownTitle, /** @type {string} */ conditions = "") => ({ ownTitle, conditions: conditions || null });
const trained = (/** @type {string} */ name, /** @type {string} */ post, /** @type {string} */ paper, /** @type {string | null} */ validUntil) => ({ name, post, paper, validUntil });
const worker = (/** @type {string} */ name, /** @type {string} */ phone, /** @type {string | null} */ email = null) => ({ name, phone, email });

const ALL_SEVEN = [1, 2, 3, 4, 5, 6, 7].map((item) => listed(item));

/**
 * @typedef {object} Told
 * @property {"moscow" | "kazan"} office whose operator enters it
 * @property {"APPLICATION" | "CONTRACT" | "CASE"} source
 * @property {Record<string, unknown> & { inn: string }} entry
 * @property {{ number: string, from: string, until: string, kinds: (number | string)[], endedOn?: string }[]} [contracts]
 * @property {"suspended" | "excluded"} [becomes]
 * @property {string} [reason]
 */

/**
 * Ten organisations, as different as those that a specialist has to choose from.
 * @param {(days: number) => string} inDays the day so many days from today
 * @returns {Told[]}
 */
export function organisations(inDays) {
  return [
    {
      office: "moscow",
      source: "CONTRACT",
      entry: {
        name: "Автономная некоммерческая организация «Опора и дело»",
        inn: "7700000016",
        ogrn: ogrn("102770000001"),
        phone: "+7 495 000-21-01",
        email: "info@opora.example.org",
        site: "https://opora.example.org",
        address: "117105, Москва, ул. Нагатинская, д. 4",
        services: [...ALL_SEVEN, listed("negotiations", "Один работник на встречу."), own("Первая неделя на новом месте", "До двух часов в день.")],
        regions: ["RU-MOW"],
        offices: ["office_moscow-south"],
        communicationNeeds: ["SIGN_LANGUAGE", "PLAIN_LANGUAGE", "NO_PHONE"],
        ways: ["ON_SITE", "REMOTE"],
        conditions: "Заявку принимаем до 16 часов; работник выходит на следующий день.",
        trainedStaff: [
          trained("Котова Наталья Сергеевна", "координатор", "Удостоверение о повышении квалификации № 77-0412 от 15 марта 2025 г.", inDays(900)),
          trained("Гущин Роман Олегович", "помощник", "Удостоверение о повышении квалификации № 77-0413 от 15 марта 2025 г.", inDays(40)),
        ],
        accompanying: [worker("Гущин Роман Олегович", "+7 900 000-21-11", "gushchin@opora.example.org"), worker("Лавров Илья Андреевич", "+7 900 000-21-12")],
        capacity: 12,
      },
      contracts: [{ number: "С-14/26", from: inDays(-200), until: inDays(400), kinds: [1, 2, 3, 4, 6, 7, "negotiations"] }],
    },
    {
      office: "moscow",
      source: "APPLICATION",
      entry: {
        name: "Благотворительный фонд «Тихий голос»",
        inn: inn("770000010"),
        ogrn: ogrn("102770000010"),
        phone: "+7 495 000-21-20",
        email: "fond@golos.example.org",
        address: "115230, Москва, Варшавское шоссе, д. 40",
        services: [listed(6, "Переводчики русского жестового языка, заявка за два дня."), listed(5)],
        regions: ["RU-MOW"],
        offices: [],
        communicationNeeds: ["SIGN_LANGUAGE", "NO_PHONE"],
        ways: ["ON_SITE", "REMOTE"],
        conditions: "Помогаем глухим и слабослышащим.",
        trainedStaff: [trained("Ямщикова Дарья Петровна", "переводчик жестового языка", "Сертификат переводчика № 118 от 4 июня 2024 г.", null)],
        accompanying: [worker("Ямщикова Дарья Петровна", "+7 900 000-21-21", "yamshchikova@golos.example.org")],
        capacity: 3,
      },
      contracts: [{ number: "С-02/26", from: inDays(-90), until: inDays(30), kinds: [6] }],
    },
    {
      office: "moscow",
      source: "CASE",
      entry: {
        name: "Региональная организация инвалидов «Дорога без ступеней»",
        inn: inn("770000020"),
        phone: "+7 495 000-21-30",
        email: "doroga@example.org",
        address: "117545, Москва, ул. Подольских Курсантов, д. 3",
        services: [listed(3), listed(4, "Маршрут проходим вместе, с коляской."), listed("negotiations")],
        regions: [],
        offices: ["office_moscow-south"],
        communicationNeeds: ["LARGE_PRINT"],
        ways: ["ON_SITE", "AT_HOME"],
        trainedStaff: [trained("Чернов Павел Игоревич", "помощник", "Удостоверение № 5-Д от 1 февраля 2025 г.", inDays(300))],
        accompanying: [worker("Чернов Павел Игоревич", "+7 900 000-21-31")],
        capacity: 2,
      },
    },
    {
      office: "moscow",
      source: "APPLICATION",
      entry: {
        name: "Автономная некоммерческая организация «Рабочий полдень»",
        inn: inn("770000030"),
        phone: "+7 495 000-21-40",
        email: "polden@example.org",
        address: "117556, Москва, Симферопольский бульвар, д. 17",
        services: [listed(1), listed(2), listed(7), own("Наставник по телефону в первый месяц")],
        regions: ["RU-MOW", "RU-SVE"],
        offices: [],
        communicationNeeds: ["PLAIN_LANGUAGE"],
        ways: ["REMOTE"],
        conditions: "Только дистанционно.",
        trainedStaff: [trained("Родина Ольга Викторовна", "психолог", "Диплом о переподготовке № 2290 от 10 октября 2023 г.", inDays(-10))],
        accompanying: [worker("Родина Ольга Викторовна", "+7 900 000-21-41", "rodina@polden.example.org")],
        capacity: 40,
      },
      contracts: [{ number: "С-21/25", from: inDays(-400), until: inDays(-35), kinds: [1, 2, 7] }],
    },
    {
      office: "moscow",
      source: "CONTRACT",
      entry: {
        name: "Центр поддержки занятости «Мост»",
        inn: inn("770000040"),
        phone: "+7 495 000-21-50",
        email: "most@example.org",
        address: "117208, Москва, ул. Сумская, д. 6",
        services: [listed(1), listed(4), listed(6)],
        regions: ["RU-MOW"],
        offices: [],
        communicationNeeds: ["SIGN_LANGUAGE", "PAPER"],
        ways: ["ON_SITE"],
        trainedStaff: [trained("Быкова Инна Львовна", "координатор", "Удостоверение № 31 от 20 января 2025 г.", inDays(500))],
        accompanying: [worker("Быкова Инна Львовна", "+7 900 000-21-51")],
        capacity: 6,
      },
      becomes: "suspended",
      reason: "Организация меняет адрес и до конца месяца людей не принимает.",
    },
    {
      office: "moscow",
      source: "APPLICATION",
      entry: {
        name: "Фонд «Прежний адрес»",
        inn: inn("770000050"),
        phone: "+7 495 000-21-60",
        email: "adres@example.org",
        address: "117519, Москва, ул. Кировоградская, д. 11",
        services: [listed(7)],
        regions: ["RU-MOW"],
        offices: [],
        communicationNeeds: [],
        ways: ["ON_SITE"],
        trainedStaff: [],
        accompanying: [],
        capacity: 1,
      },
      becomes: "excluded",
      reason: "Организация ликвидирована.",
    },
    {
      office: "kazan",
      source: "CONTRACT",
      entry: {
        name: "Общественная организация инвалидов «Шаг навстречу»",
        inn: "1600000011",
        ogrn: ogrn("102160000001"),
        phone: "+7 843 000-41-01",
        email: "shag@example.org",
        site: "https://shag.example.org",
        address: "420021, Казань, ул. Тукая, д. 58",
        services: [...ALL_SEVEN, own("Знакомство с коллективом", "Одна встреча.")],
        regions: ["RU-TA"],
        offices: ["office_kazan-center"],
        communicationNeeds: ["SIGN_LANGUAGE", "LARGE_PRINT", "PLAIN_LANGUAGE", "NO_PHONE", "PAPER"],
        ways: ["ON_SITE", "AT_HOME", "REMOTE"],
        trainedStaff: [
          trained("Галиев Тимур Ренатович", "председатель", "Удостоверение № 16-77 от 2 апреля 2025 г.", inDays(800)),
          trained("Ахметова Лейла Рустамовна", "помощник", "Удостоверение № 16-78 от 2 апреля 2025 г.", inDays(800)),
        ],
        accompanying: [worker("Ахметова Лейла Рустамовна", "+7 900 000-41-11", "akhmetova@shag.example.org")],
        capacity: 8,
      },
      contracts: [{ number: "К-3/26", from: inDays(-150), until: inDays(215), kinds: [1, 2, 3, 4, 5, 6, 7] }],
    },
    {
      office: "kazan",
      source: "APPLICATION",
      entry: {
        name: "Автономная некоммерческая организация «Белая трость»",
        inn: inn("160000010"),
        phone: "+7 843 000-41-20",
        email: "trost@example.org",
        address: "420107, Казань, ул. Спартаковская, д. 23",
        services: [listed(3), listed(4, "Проходим маршрут с тростью, пока он не запомнится.")],
        regions: ["RU-TA"],
        offices: [],
        communicationNeeds: ["LARGE_PRINT", "PAPER"],
        ways: ["ON_SITE", "AT_HOME"],
        conditions: "Помогаем незрячим и слабовидящим.",
        trainedStaff: [trained("Садыков Марат Ильдарович", "тифлопедагог", "Диплом № 4410 от 30 июня 2019 г.", null)],
        accompanying: [worker("Садыков Марат Ильдарович", "+7 900 000-41-21")],
        capacity: 4,
      },
      contracts: [{ number: "К-7/26", from: inDays(-60), until: inDays(300), kinds: [3, 4], endedOn: inDays(-20) }],
    },
    {
      office: "kazan",
      source: "CASE",
      entry: {
        name: "Благотворительный фонд «Тёплый дом»",
        inn: inn("160000020"),
        phone: "+7 843 000-41-30",
        email: "dom@example.org",
        address: "420126, Казань, проспект Ямашева, д. 71",
        services: [own("Помощь семье в первые недели работы")],
        regions: [],
        offices: ["office_kazan-center"],
        communicationNeeds: ["PLAIN_LANGUAGE"],
        ways: ["AT_HOME"],
        trainedStaff: [],
        accompanying: [worker("Нуриева Алсу Фаритовна", "+7 900 000-41-31")],
        capacity: 5,
      },
    },
    {
      office: "kazan",
      source: "APPLICATION",
      entry: {
        name: "Автономная некоммерческая организация «Вместе на смену»",
        inn: inn("160000030"),
        phone: "+7 843 000-41-40",
        email: "smena@example.org",
        address: "420032, Казань, ул. Гладилова, д. 22",
        services: [listed(1), listed(2), listed("negotiations"), own("Дорога на работу в первые дни")],
        regions: ["RU-TA"],
        offices: [],
        communicationNeeds: ["PLAIN_LANGUAGE", "NO_PHONE"],
        ways: ["ON_SITE"],
        trainedStaff: [trained("Ильин Артур Борисович", "помощник", "Удостоверение № 9 от 5 мая 2025 г.", inDays(20))],
        accompanying: [worker("Ильин Артур Борисович", "+7 900 000-41-41")],
        capacity: 1,
      },
      contracts: [{ number: "К-9/26", from: inDays(15), until: inDays(380), kinds: [1, 2, "negotiations"] }],
    },
  ];
}

const OPERATORS = { moscow: { user: "registrar", office: "office_moscow-south" }, kazan: { user: "registrar2", office: "office_kazan-center" } };

const ENTRY = "entry { id revision stage contracts { id number ended { on } } }";

/** Enters one organisation. Each step looks first whether it was taken already. */
export class RegistryRoad {
  /**
   * @param {import("./client.mjs").Client} client
   * @param {{ run: string, today: string, before?: () => Promise<void> }} how
   */
  constructor(client, { run, today, before = async () => {} }) {
    this.client = client;
    this.run = run;
    this.today = today;
    this.before = before;
  }

  /** @param {Told} told */
  async enter(told) {
    const { user, office } = OPERATORS[told.office];
    /** @type {any} */
    let entry = await this.#find(user, told.entry.inn);
    const change = async (/** @type {string} */ name, /** @type {Record<string, unknown>} */ input) => {
      await this.before();
      const idempotencyKey = `demo-${this.run}-${told.entry.inn}-${name}-${entry?.revision ?? 0}`;
      const of = entry ? { entryId: entry.id, revision: entry.revision } : {};
      entry = (await this.client.mutate(user, name, { idempotencyKey, ...of, ...input }, ENTRY)).entry;
    };
    if (!entry) await change("addRegistryEntry", { source: told.source, entry: told.entry });
    for (const { number, from, until, kinds, endedOn } of told.contracts ?? []) {
      const found = () => entry.contracts.find((/** @type {any} */ one) => one.number === number);
      if (!found()) {
        const date = from < this.today ? from : this.today;
        const about = kinds.map((kind) => `accompaniment-${kind}`);
        await change("addNgoContract", { number, date, from, until, officeId: office, kinds: about });
      }
      if (endedOn && !found().ended) {
        await change("endNgoContract", { contractId: found().id, on: endedOn, reason: "По соглашению сторон." });
      }
    }
    if (told.becomes === "suspended" && entry.stage === "ACTIVE") {
      await change("suspendRegistryEntry", { since: this.today, reason: told.reason });
    }
    if (told.becomes === "excluded" && entry.stage !== "EXCLUDED") {
      await change("excludeRegistryEntry", { on: this.today, reason: told.reason });
    }
  }

  /** @param {string} user @param {string} inn */
  async #find(user, inn) {
    const query = `query($name: String!) { viewer { ... on StaffViewer {
      registry(first: 1, filter: { name: $name }) { edges { node { ${ENTRY.slice("entry {".length, -1)} } } }
    } } }`;
    const { viewer } = await this.client.ask(user, query, { name: inn });
    return viewer.registry.edges[0]?.node;
  }
}

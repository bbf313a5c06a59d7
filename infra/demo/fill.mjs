// @ts-check
// Fills the training system through the product's own doors: the clock goes back, people come, the road is walked.

import { Client, Refused } from "./client.mjs";
import { Days } from "./days.mjs";
import { giveAddress } from "./mail.mjs";
import { people, snils } from "./people.mjs";
import { PlanRoad } from "./plan.mjs";
import { ogrn, organisations, RegistryRoad } from "./registry.mjs";
import { Road } from "./road.mjs";

const OFFICES = {
  moscow: { specialist: "specialist", head: "head", staff: "staff_kuznetsova", other: "staff_tikhonov", hour: "07" },
  kazan: { specialist: "specialist2", head: "head2", staff: "staff_safina", other: "staff_ershov", hour: "07" },
};

const LAMPA = { employerName: "ООО «Лампа»", employerInn: "7700000023" };

/**
 * @param {{baseUrl: string, keycloakUrl: string, exchangeUrl?: string, log?: (line: string) => void}} where the training
 *   mail is at `exchangeUrl`; without it letters go to a real server, and nobody of the story is written to
 */
export async function fill({ baseUrl, keycloakUrl, exchangeUrl, log = () => {} }) {
  const client = new Client({ baseUrl, keycloakUrl });
  const { clock } = await client.ask(null, "{ clock { today demo } }");
  if (!clock.demo) throw new Error("Демонстрационные данные пишут только в учебную систему.");
  const days = await Days.of(client);
  // The day by the real clock: that of the product may stand elsewhere since a fill that was killed.
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Moscow" }).format(new Date());
  const scene = new Scene(client, days, today, exchangeUrl);
  try {
    for (const [title, play] of scene.all()) {
      log(title);
      await play().catch((failed) => {
        // Somebody has begun a case of this person in another way: the scene is theirs.
        if (!(failed instanceof Refused && failed.codes.includes("CASE_ALREADY_OPEN"))) throw failed;
      });
    }
  } finally {
    await scene.backToNow();
  }
}

/** What is played, each scene on its own; what was played before, whole or in part, is left as it is. */
class Scene {
  /** @param {Client} client @param {Days} days @param {string} today @param {string} [exchangeUrl] */
  constructor(client, days, today, exchangeUrl) {
    this.client = client;
    this.days = days;
    this.today = today;
    this.exchangeUrl = exchangeUrl;
    this.moves = 0;
    /** @type {{day: string, hour: string} | null} what the clock is to show when something is changed */
    this.wanted = null;
  }

  /** @returns {[string, () => Promise<void>][]} */
  all() {
    return [
      ["Реестр организаций: Москва и Казань", () => this.registry()],
      ["Тимофеев: заявление от организации ждёт проверки", () => this.employerEntry()],
      ["Соловьёва: вся дорога до сертификата", () => this.wholeRoad()],
      ["Соловьёва: жалоба ждёт ответа руководителя", () => this.complaint()],
      ["Крылов: приказ ждёт руководителя", () => this.awaitingHead()],
      ["Белова: организация и работник центра сопровождают", () => this.accompanied()],
      ["Лебедева, отдел кадров «Лампы»: уведомления приходят и на почту", () => this.written()],
      ["Травина: принята на работу, работодатель уведомлён", () => this.hired()],
      ["Рябинина: план на рабочем месте ждёт согласия работодателя", () => this.planned()],
      ["Горелова: работодатель сам обратился за планом", () => this.planRequest()],
      ["Ефимова: подбирается сопровождающий", () => this.arranging()],
      ["Савин: решение сегодня", () => this.deciding("savin", "moscow", 1, "2026-0417")],
      ["Григорян: решение просрочено", () => this.deciding("grigoryan", "moscow", 3, "2026-0409")],
      ["Зайцев: отказ, о котором надо сообщить на бумаге", () => this.refused()],
      ["Мухаметов, Казань: подбирается сопровождающий", () => this.kazan()],
      ["Галеева, Казань: решение сегодня", () => this.deciding("galeeva", "kazan", 1, "К-2026-077")],
    ];
  }

  /** An employer asks for a plan of its own accord: the check of disability goes out by itself. */
  async planRequest() {
    const worker = people.gorelova;
    if (!worker) throw new Error("нет такого человека: gorelova");
    const { viewer } = await this.client.ask("employer", "{ viewer { ... on EmployerViewer { planRequests(first: 100) { edges { node { workerName } } } } } }");
    if (viewer.planRequests.edges.some((/** @type {any} */ edge) => edge.node.workerName.startsWith(`${worker.lastName} ${worker.firstName}`))) return;
    const input = {
      idempotencyKey: `demo-${this.today}-${worker.key}-requestWorkplacePlan`,
      organisationId: "employer_lampa",
      officeId: "office_moscow-south",
      lastName: worker.lastName,
      firstName: worker.firstName,
      middleName: worker.middleName,
      birthDate: worker.birthDate,
      snils: snils(worker.number),
      post: "сборщик светильников",
      startsOn: Days.shift(this.today, 14),
      wishes: "Подскажите, как обустроить место у конвейера и с чего начать первую неделю.",
      mentor: "OWN_WORKER",
      contactName: "Лебедева Ольга Николаевна, специалист по кадрам",
      contactPhone: "+7 495 000-40-10",
      agreed: true,
    };
    this.goTo(this.ago(1));
    await this.moveClock();
    await this.client.mutate("employer", "requestWorkplacePlan", input, "request { id }");
  }

  /** @param {string} day @param {string} [hour] UTC */
  goTo(day, hour = "07") {
    this.wanted = { day, hour };
  }

  /** The clock is moved only when there is something to do at that time. */
  async moveClock() {
    if (!this.wanted) return;
    const { day, hour } = this.wanted;
    this.wanted = null;
    this.moves += 1;
    await this.#clock(`${day}T${hour}:${String(this.moves % 60).padStart(2, "0")}:00Z`);
  }

  async backToNow() {
    await this.#clock(null);
  }

  /** @param {string | null} to */
  async #clock(to) {
    const idempotencyKey = `demo-clock-${Date.now()}-${this.moves}`;
    await this.client.mutate("methodologist", "moveClock", { idempotencyKey, to }, "clock { now }");
  }

  /**
   * The road of somebody, from where it was left.
   * @param {string} who @param {"moscow" | "kazan"} office @param {string} file
   */
  async road(who, office, file) {
    const { specialist, head } = OFFICES[office];
    const person = people[who];
    if (!person) throw new Error(`нет такого человека: ${who}`);
    const road = new Road(this.client, { run: this.today, specialist, head, person, before: () => this.moveClock() });
    await road.find(file);
    return road;
  }

  /** @param {number} n working days ago */
  ago(n) {
    return this.days.back(this.today, n);
  }

  /** @param {string} from */
  measures(from) {
    return [
      { listed: "accompaniment-1", content: "Созвониться с отделом кадров и согласовать время и место встречи.", from, to: Days.shift(from, 30) },
      { listed: "accompaniment-4", content: "Проложить маршрут без лестниц от дома до места встречи и пройти его вместе.", from, to: Days.shift(from, 45) },
      { listed: "accompaniment-negotiations", content: "Быть рядом на собеседовании, при необходимости переспросить и записать договорённости.", from, to: Days.shift(from, 120) },
      { ownTitle: "Первая неделя на новом месте", content: "Встречать утром у проходной, помочь освоиться в столовой и раздевалке.", from, to: Days.shift(from, 150) },
    ];
  }

  /** Before everybody else: the organisations are there when the cases begin. */
  async registry() {
    const day = this.ago(10);
    this.goTo(day, "06");
    const road = new RegistryRoad(this.client, { run: this.today, today: day, before: () => this.moveClock() });
    for (const told of organisations((days) => Days.shift(this.today, days))) await road.enter(told);
  }

  /** A sole trader of Kazan who also keeps the books of a firm in Moscow. */
  async employerEntry() {
    this.goTo(this.ago(1), "06");
    const { viewer } = await this.client.ask("employer4", "{ viewer { ... on EmployerViewer { entries { id } } } }");
    if (viewer.entries.length > 0) return;
    await this.moveClock();
    const input = {
      idempotencyKey: "demo-entry-timofeev",
      inn: "7700000023",
      ogrn: ogrn("102770000002"),
      kpp: "770001001",
      name: "Общество с ограниченной ответственностью «Лампа»",
      region: "RU-MOW",
      fullName: "Тимофеев Глеб Юрьевич",
      post: "бухгалтер",
      phone: "+7 843 000-40-40",
      answerTo: "timofeev@example.org",
      proof: { kind: "POWER_OF_ATTORNEY", number: "14-д", on: Days.shift(this.today, -20), until: Days.shift(this.today, 200) },
    };
    await this.client.mutate("employer4", "requestEmployerEntry", input, "entry { id }");
  }

  async wholeRoad() {
    const road = await this.road("solovyova", "moscow", "2026-0381");
    const staff = OFFICES.moscow;
    this.goTo(this.ago(9));
    await road.intake({ on: this.ago(9), file: "2026-0381" });
    await road.link("citizen");
    this.goTo(this.ago(8));
    await road.decide({ needed: true, reasons: "По выписке ИПРА показана помощь другого лица при передвижении и общении." });
    await road.plan(this.measures(this.ago(7)));
    await road.searchInVain();
    await road.draft(staff.other);
    await road.sendBack("Тихонов в эти дни в отпуске. Предложите другого работника.");
    await road.draft(staff.staff);
    this.goTo(this.ago(7));
    await road.approve({ number: "118-с", date: this.ago(7) });
    this.goTo(this.ago(6));
    await road.form();
    this.goTo(this.ago(5));
    await road.deliver();
  }

  async complaint() {
    const road = await this.road("solovyova", "moscow", "2026-0381");
    this.goTo(this.ago(2));
    await road.complain("citizen", {
      kind: "DELAY",
      words: "Сопровождающий обещал позвонить на прошлой неделе. До сих пор никто не позвонил.",
    });
  }

  async awaitingHead() {
    const road = await this.road("krylov", "moscow", "2026-0412");
    this.goTo(this.ago(2));
    await road.intake({ on: this.ago(2), file: "2026-0412" });
    this.goTo(this.ago(1));
    await road.decide({ needed: true, reasons: "Нужен переводчик русского жестового языка на переговорах." });
    await road.plan([
      { listed: "accompaniment-6", content: "Переводчик русского жестового языка на собеседование.", from: this.ago(1), to: Days.shift(this.today, 60) },
      { listed: "accompaniment-2", content: "Договориться о времени разговора с запасом на перевод.", from: this.ago(1), to: Days.shift(this.today, 60) },
    ]);
    await road.searchInVain();
    await road.draft(OFFICES.moscow.staff);
  }

  /** The organisation answers in its cabinet, its companion writes down what was done, and so does the specialist. */
  async accompanied() {
    const road = await this.road("belova", "moscow", "2026-0377");
    const day = this.ago(6);
    this.goTo(day, "08");
    await road.intake({ on: day, file: "2026-0377" });
    await road.decide({ needed: true, reasons: "По выписке ИПРА показана помощь другого лица при общении." });
    await road.plan(this.measures(day));
    const entryId = await road.candidate("Опора и дело");
    await road.offer(entryId, day);
    await road.answer("ngo", [0, 1, 2]);
    await road.engage({ number: "31-26", date: day, workerId: "companion_zhuravleva" });
    await road.draft("staff_morozova");
    await road.approve({ number: "119-с", date: day });
    await road.form();
    await road.deliver("PAPER", day);
    this.goTo(this.ago(3));
    const met = { kind: "DONE", on: this.ago(4), minutes: 40, note: "Созвонились с отделом кадров, встреча назначена." };
    await road.work("companion", { place: 0, ...met });
    const moved = { kind: "MOVED", on: this.ago(3), movedTo: this.today, minutes: 10, note: "Попросила перенести: сдаёт документы." };
    await road.work("companion", { place: 1, ...moved });
    await road.work("specialist", { place: 3, kind: "DONE", on: this.ago(3), minutes: 25, note: "Познакомила с мастером участка." });
  }

  /** Whoever acts for the employer of `employer` is written to as well. */
  async written() {
    const { exchangeUrl, today: run } = this;
    if (!exchangeUrl) return;
    this.goTo(this.ago(6), "08");
    await this.moveClock();
    await giveAddress(this.client, { user: "employer", address: "employer@example.org", exchangeUrl, run });
  }

  /** The employer of `employer` has a notice to answer. */
  async hired() {
    const road = await this.staffRoad("travina", "2026-0369", "120-с", this.ago(5));
    this.goTo(this.ago(2), "09");
    await road.hired({ ...LAMPA, post: "сборщик светильников", hiredOn: this.ago(2) });
  }

  /** The employer of `employer` answered a notice, and a draft of the plan lies before it. */
  async planned() {
    const road = await this.staffRoad("ryabinina", "2026-0371", "121-с", this.ago(8));
    this.goTo(this.ago(6), "08");
    await road.hired({ ...LAMPA, post: "кладовщик", hiredOn: this.ago(6) });
    const plan = new PlanRoad(road, "employer");
    await plan.find();
    this.goTo(this.ago(4), "08");
    await plan.respond({ contactName: "Лебедева Ольга Николаевна", contactPhone: "+7 495 000-40-10", wishes: "Склад большой, нужны понятные указатели.", mentor: "OWN_WORKER" });
    this.goTo(this.ago(3), "08");
    await plan.analyse({
      needed: true,
      reasons: "Первая работа на складе: нужны знакомство с местом и наставник.",
      reasonsPlain: "План нужен. Он поможет освоиться на складе.",
    });
    this.goTo(this.ago(2), "08");
    await plan.start([
      { listed: "workplace-5", content: "Указатели на стеллажах крупными буквами и схема прохода от раздевалки до склада.", from: this.today, until: Days.shift(this.today, 14), doer: "EMPLOYER" },
      { listed: "workplace-16", content: "Наставник из работников склада на первые два месяца.", from: this.today, until: Days.shift(this.today, 60), doer: "MENTOR" },
      { ownTitle: "Инструкция кладовщика простыми словами", content: "Короткие правила приёмки и выдачи с картинками, одна страница.", from: this.today, until: Days.shift(this.today, 7), doer: "EMPLOYER" },
    ]);
    await plan.show({ way: "PAPER", on: this.ago(2) });
    await plan.offer();
  }

  /**
   * A road to the certificate with a worker of the centre, all on one day.
   * @param {string} who @param {string} file @param {string} order @param {string} day
   */
  async staffRoad(who, file, order, day) {
    const road = await this.road(who, "moscow", file);
    this.goTo(day, "09");
    await road.intake({ on: day, file });
    await road.decide({ needed: true, reasons: "По выписке ИПРА показана помощь другого лица при общении." });
    await road.plan(this.measures(day));
    await road.searchInVain();
    await road.draft(OFFICES.moscow.staff);
    await road.approve({ number: order, date: day });
    await road.form();
    await road.deliver("PAPER", day);
    return road;
  }

  async arranging() {
    const road = await this.road("efimova", "moscow", "2026-0414");
    this.goTo(this.ago(2), "08");
    await road.intake({ on: this.ago(2), file: "2026-0414" });
    this.goTo(this.ago(1), "08");
    await road.decide({ needed: true, reasons: "Ранее оказывалось сопровождение; показания в ИПРА прежние." });
  }

  /** @param {string} who @param {"moscow" | "kazan"} office @param {number} ago @param {string} file */
  async deciding(who, office, ago, file) {
    this.goTo(this.ago(ago), "09");
    const road = await this.road(who, office, file);
    await road.intake({ on: this.ago(ago), file });
  }

  async refused() {
    const road = await this.road("zaytsev", "moscow", "2026-0405");
    this.goTo(this.ago(2), "10");
    await road.intake({ on: this.ago(2), file: "2026-0405" });
    this.goTo(this.ago(1), "10");
    await road.decide({ needed: false, reasons: "По выписке ИПРА помощь другого лица при трудоустройстве не показана." });
  }

  async kazan() {
    const road = await this.road("mukhametov", "kazan", "К-2026-071");
    this.goTo(this.ago(3), "11");
    await road.intake({ on: this.ago(3), file: "К-2026-071" });
    this.goTo(this.ago(2), "11");
    await road.decide({ needed: true, reasons: "По выписке ИПРА показана помощь при ориентации в помещениях." });
  }
}

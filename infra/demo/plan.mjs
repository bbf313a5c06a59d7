// @ts-check
// The steps of a workplace plan, through the product's own mutations.

const NOTICE = "id revision noticeStage requestId analysis { on }";
const PLAN = "plan { id revision planStage shown { on } }";

/** Drives one plan from its notice on; what was done before is left as it is. */
export class PlanRoad {
  /** @param {import("./road.mjs").Road} road of the case that ended with the hiring @param {string} employer */
  constructor(road, employer) {
    this.road = road;
    this.employer = employer;
    /** @type {any} */
    this.notice = undefined;
    /** @type {any} */
    this.plan = undefined;
  }

  /** The notice and the plan, as they are. */
  async find() {
    const { client, specialist, person } = this.road;
    const query = `query($id: ID!) {
      node(id: $id) { ... on Case { employerNotices { notices { ${NOTICE} } } } }
      viewer { ... on StaffViewer { workplacePlans(first: 100) { edges { node { id workerName } } } } }
    }`;
    const { node, viewer } = await client.ask(specialist, query, { id: this.road.case.id });
    this.notice = node.employerNotices.notices[0];
    const of = viewer.workplacePlans.edges.find((/** @type {any} */ edge) => edge.node.workerName.startsWith(`${person.lastName} ${person.firstName}`));
    if (of) this.plan = (await client.ask(specialist, `query($id: ID!) { plan: node(id: $id) { ... on WorkplacePlan ${PLAN.slice("plan ".length)} } }`, { id: of.node.id })).plan;
  }

  /** @param {string} by @param {string} name @param {Record<string, unknown>} input @param {string} done */
  async #change(by, name, input, done) {
    await this.road.before();
    const revision = this.plan?.revision ?? this.notice.revision;
    const idempotencyKey = `demo-${this.road.run}-${this.road.person.key}-${name}-${revision}`;
    return this.road.client.mutate(by, name, { idempotencyKey, ...input }, done);
  }

  /** @param {string} by @param {string} name @param {Record<string, unknown>} input */
  async #ofNotice(by, name, input) {
    const { id: noticeId, revision } = this.notice;
    await this.#change(by, name, { noticeId, revision, ...input }, "notice { id }");
    await this.find();
  }

  /** @param {string} name @param {Record<string, unknown>} [input] */
  async #ofPlan(name, input = {}) {
    const { id: planId, revision } = this.plan;
    this.plan = (await this.#change(this.road.specialist, name, { planId, revision, ...input }, PLAN)).plan;
  }

  /** @param {Record<string, unknown>} answer */
  async respond(answer) {
    if (this.notice.noticeStage === "WAITING") await this.#ofNotice(this.employer, "respondToEmployerNotice", answer);
  }

  /** @param {{needed: boolean, reasons: string, reasonsPlain: string}} found */
  async analyse(found) {
    if (!this.notice.analysis) await this.#ofNotice(this.road.specialist, "recordNeedAnalysis", found);
  }

  /** @param {Record<string, unknown>[]} measures */
  async start(measures) {
    if (this.plan) return;
    const groundId = this.notice.requestId ?? this.notice.id;
    this.plan = (await this.#change(this.road.specialist, "startWorkplacePlan", { groundId, measures }, PLAN)).plan;
  }

  /** @param {{way: "CABINET" | "PAPER", on: string}} how */
  async show(how) {
    if (!this.plan.shown) await this.#ofPlan("showPlanToWorker", how);
  }

  async offer() {
    if (this.plan.planStage === "DRAFT") await this.#ofPlan("offerPlanForDiscussion");
  }
}

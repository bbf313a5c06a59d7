// @ts-check
// A client of the product's own doors: signs in with the demo client and sends GraphQL.

const FRESH_MS = 60_000;
/** A server that died half-way through an answer must not hold its caller for ever. */
const LONGEST_MS = 60_000;

/** A refusal of a mutation: what the server objects to. */
export class Refused extends Error {
  /** @param {string} operation @param {{code: string, message: string, field?: string[]}[]} objections */
  constructor(operation, objections) {
    super(`${operation}: ${objections.map((each) => `${each.code} ${each.message}`).join("; ")}`);
    this.codes = objections.map((each) => each.code);
  }
}

/** An answer without data: the codes of its errors, and the status that it came with. */
export class Failed extends Error {
  /** @param {number} status @param {{message: string, extensions?: {code?: string}}[]} errors */
  constructor(status, errors) {
    super(errors.map((each) => `${each.extensions?.code} ${each.message}`).join("; ") || `ответ ${status}`);
    this.status = status;
    this.codes = errors.map((each) => String(each.extensions?.code));
  }
}

/** Signs demo users in and asks the API in their name. */
export class Client {
  /** @type {Map<string, {token: Promise<string>, at: number}>} */
  #tokens = new Map();

  /** @param {{baseUrl: string, keycloakUrl: string, password?: string}} where */
  constructor({ baseUrl, keycloakUrl, password = "ryadom" }) {
    this.baseUrl = baseUrl;
    this.keycloakUrl = keycloakUrl;
    this.password = password;
  }

  /**
   * A token of this user. Those who ask at once wait for one sign-in: Keycloak takes several at a time for guessing.
   * @param {string} user
   * @returns {Promise<string>}
   */
  token(user) {
    const known = this.#tokens.get(user);
    if (known && Date.now() - known.at < FRESH_MS) return known.token;
    const token = this.#signIn(user);
    this.#tokens.set(user, { token, at: Date.now() });
    token.catch(() => this.#tokens.delete(user));
    return token;
  }

  /** Everybody has to sign in anew. */
  forgetTokens() {
    this.#tokens.clear();
  }

  /** @param {string} user */
  async #signIn(user) {
    const answer = await fetch(`${this.keycloakUrl}/realms/ryadom/protocol/openid-connect/token`, {
      method: "POST",
      signal: AbortSignal.timeout(LONGEST_MS),
      body: new URLSearchParams({
        grant_type: "password",
        client_id: "ryadom-cli",
        username: user,
        password: this.password,
        scope: "openid",
      }),
    });
    if (!answer.ok) throw new Error(`Keycloak не впустил ${user}: ${answer.status} ${await answer.text()}`);
    const { access_token: token } = /** @type {{access_token: string}} */ (await answer.json());
    return token;
  }

  /**
   * The data of an operation.
   * @param {string | null} user who asks; null for nobody
   * @param {string} query
   * @param {Record<string, unknown>} [variables]
   * @returns {Promise<any>}
   */
  async ask(user, query, variables = {}) {
    const answer = await fetch(`${this.baseUrl}/graphql`, {
      method: "POST",
      signal: AbortSignal.timeout(LONGEST_MS),
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
        ...(user ? { authorization: `Bearer ${await this.token(user)}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = /** @type {any} */ (await answer.json().catch(() => ({})));
    if (body.errors || !body.data) throw new Failed(answer.status, body.errors ?? []);
    return body.data;
  }

  /**
   * Does a mutation by its name, as the contract names its parts.
   * @param {string} user
   * @param {string} name e.g. decideNeed
   * @param {Record<string, unknown>} input
   * @param {string} fields what to read of the Done answer
   * @returns {Promise<any>} the Done answer
   */
  async mutate(user, name, input, fields) {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const query = `mutation ${type}($input: ${type}Input!) {
      ${name}(input: $input) {
        __typename
        ... on ${type}Done { ${fields} }
        ... on ${type}Refused { objections { code message field } }
      }
    }`;
    const result = (await this.ask(user, query, { input }))[name];
    if (result.__typename !== `${type}Done`) throw new Refused(name, result.objections);
    return result;
  }
}

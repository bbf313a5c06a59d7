// @ts-check
// A client of the product's own doors: signs in with the demo client and sends GraphQL.

const FRESH_MS = 60_000;

/** A refusal of a mutation: what the server objects to. */
export class Refused extends Error {
  /** @param {string} operation @param {{code: string, message: string, field?: string[]}[]} objections */
  constructor(operation, objections) {
    super(`${operation}: ${objections.map((each) => `${each.code} ${each.message}`).join("; ")}`);
    this.codes = objections.map((each) => each.code);
  }
}

/** Signs demo users in and asks the API in their name. */
export class Client {
  /** @type {Map<string, {token: string, at: number}>} */
  #tokens = new Map();

  /** @param {{baseUrl: string, keycloakUrl: string, password?: string}} where */
  constructor({ baseUrl, keycloakUrl, password = "ryadom" }) {
    this.baseUrl = baseUrl;
    this.keycloakUrl = keycloakUrl;
    this.password = password;
  }

  /** @param {string} user */
  async token(user) {
    const known = this.#tokens.get(user);
    if (known && Date.now() - known.at < FRESH_MS) return known.token;
    const answer = await fetch(`${this.keycloakUrl}/realms/ryadom/protocol/openid-connect/token`, {
      method: "POST",
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
    this.#tokens.set(user, { token, at: Date.now() });
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
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
        ...(user ? { authorization: `Bearer ${await this.token(user)}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = /** @type {any} */ (await answer.json());
    if (body.errors) throw new Error(body.errors.map((/** @type {any} */ each) => `${each.extensions?.code} ${each.message}`).join("; "));
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
    const type = name[0].toUpperCase() + name.slice(1);
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

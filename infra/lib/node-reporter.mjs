// @ts-check
/**
 * A reporter for `node --test`: one JSON line for each test.
 * @param {AsyncIterable<{ type: string, data: Record<string, any> }>} source
 */
export default async function* report(source) {
  for await (const { type, data } of source) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    // A folder of tests is not a test, nor is the file around them.
    if (data.details?.type === "suite" || (data.nesting === 0 && data.name === data.file)) continue;
    const ok = type === "test:pass";
    const left = data.skip !== undefined || data.todo !== undefined;
    const why = ok ? undefined : words(data.details?.error);
    yield `${JSON.stringify({ name: data.name, file: data.file, ok, left, why })}\n`;
  }
}

/** What a test failed of; the runner wraps it in an error of its own. @param {any} error */
function words(error) {
  const cause = error?.cause ?? error;
  return String(cause?.stack ?? cause?.message ?? cause);
}

// @ts-check

/**
 * @param {string} url
 * @param {number} [timeoutMs]
 * @returns {Promise<number>} the status, 0 when nobody answers
 */
export async function status(url, timeoutMs = 3000) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: "manual" });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

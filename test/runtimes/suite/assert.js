// The few checks the suite needs, without a test runner: it runs where none can.

/** @returns {string} */
const show = (value) => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

export function ok(value, what) {
  if (!value) throw new Error(`${what}: ${show(value)}`);
}

export function equal(actual, expected, what = 'value') {
  if (show(actual) !== show(expected)) throw new Error(`${what} is ${show(actual)}, not ${show(expected)}`);
}

/** What `promise` rejects with, which must be of `type`. */
export async function rejects(promise, type) {
  let value;
  try {
    value = await promise;
  } catch (error) {
    if (error instanceof type) return error;
    throw new Error(`rejected with ${error?.name}: ${error?.message}, not with ${type.name}`, { cause: error });
  }
  throw new Error(`resolved to ${show(value)}, not rejected with ${type.name}`);
}

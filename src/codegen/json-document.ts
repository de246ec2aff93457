import { stringEnd } from '../json-cost.ts';

/**
 * The value of a JSON text: a parser of YAML takes thirty times as long for it. `undefined` if it is not a JSON object, or
 * if an object has two properties with the same name, which the parser of YAML reports with their position.
 */
export function parseJSONDocument(text: string): object | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value = JSON.parse(text) as object;
    return countNames(text) === countProperties(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The number of property names in the text of valid JSON: strings before a colon. */
function countNames(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1;) {
    let next = stringEnd(text, start + 1) + 1;
    while (isBlank(text.charCodeAt(next))) next++;
    if (text.charCodeAt(next) === 0x3a) count++;
    start = text.indexOf('"', next);
  }
  return count;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function countProperties(root: object): number {
  const queue: object[] = [root];
  let count = 0;
  for (const node of queue) {
    const values: unknown[] = Object.values(node);
    if (!Array.isArray(node)) count += values.length;
    for (const value of values) if (typeof value === 'object' && value !== null) queue.push(value);
  }
  return count;
}

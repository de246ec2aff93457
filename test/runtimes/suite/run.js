// The whole suite as one function: plain modules, web standards, results as data. Every runtime has its own entry to
// it.
import { abort } from './abort.js';
import { calls } from './calls.js';
import { helpers } from './helpers.js';
import { media } from './media.js';
import { retry } from './retry.js';
import { sign } from './sign.js';
import { streams } from './streams.js';
import { tee } from './tee.js';
import { scenario } from './scenario.js';

const CHAPTERS = { calls, streams, abort, retry, tee, ...sign, helpers, media };
const TIME_LIMIT = 20_000;

/**
 * @param {{ url: string, prism: string, closed: string, run: string, browser?: boolean }} servers
 * @returns {Promise<{ name: string, ms: number, error?: string }[]>}
 */
export async function runSuite(servers) {
  const results = [];
  for (const [chapter, tests] of Object.entries(CHAPTERS)) {
    for (const [title, test] of Object.entries(tests)) {
      const name = `${chapter}: ${title}`;
      const started = Date.now();
      let error;
      try {
        await within(test(scenario(servers)));
      } catch (thrown) {
        error = `${thrown?.message ?? thrown}${thrown?.cause ? ` (${thrown.cause?.stack ?? thrown.cause})` : ''}`;
      }
      results.push({ name, ms: Date.now() - started, ...(error === undefined ? {} : { error }) });
    }
  }
  return results;
}

async function within(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${TIME_LIMIT} ms`)), TIME_LIMIT);
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

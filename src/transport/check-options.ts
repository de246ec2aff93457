import { InvalidRequestError } from '../errors/failures.ts';
import type { OpenRouterOptions, RetryOptions } from '../options.ts';
import { kindOf } from '../settings.ts';

const OPTIONS = {
  apiKey: 1,
  appCategories: 1,
  appTitle: 1,
  appURL: 1,
  auth: 1,
  baseURL: 1,
  dangerouslyAllowBrowser: 1,
  defaultHeaders: 1,
  defaultQuery: 1,
  fetch: 1,
  logger: 1,
  logLevel: 1,
  managementKey: 1,
  maxAnswerBytes: 1,
  maxBodyBytes: 1,
  maxEventBytes: 1,
  maxRetries: 1,
  middleware: 1,
  onError: 1,
  onFinish: 1,
  onRequest: 1,
  onResponse: 1,
  onRetry: 1,
  retry: 1,
  streamIdleTimeout: 1,
  timeout: 1,
  totalTimeout: 1,
} satisfies Record<keyof OpenRouterOptions, 1>;
const RETRY = {
  ambiguous: 1,
  attemptHeader: 1,
  budget: 1,
  empty: 1,
  initialDelay: 1,
  maxDelay: 1,
  maxRetryAfter: 1,
  shouldRetry: 1,
} satisfies Record<keyof RetryOptions, 1>;

/** Names that a warning has named: clients are often made for each request. */
const warned = new Set<string>();

/**
 * What programs without types get wrong: options of another type, which would be ignored, are an `InvalidRequestError`; so is
 * another spelling of an option's name, such as `baseUrl`. Other unknown names are warnings. Only servers check this.
 */
export function checkOptions(options: OpenRouterOptions, warn: (message: string) => void): void {
  const { apiKey, managementKey, auth, logger, retry } = options;
  for (const [name, key] of Object.entries({ apiKey, managementKey }))
    if (!isUnset(key) && typeof key !== 'string' && typeof key !== 'function') refuse(name, 'text or a function', key);
  if (!isUnset(auth) && typeof auth !== 'object') refuse('auth', 'an object', auth);
  if (!isUnset(logger) && typeof logger.warn !== 'function')
    refuse('logger', 'an object with the methods of console', logger);
  for (const name of ['ambiguous', 'budget', 'empty'] as const)
    if (!isUnset(retry?.[name]) && typeof retry[name] !== 'boolean') refuse(`retry.${name}`, 'a boolean', retry[name]);
  checkNames(options, OPTIONS, '', warn);
  checkNames(retry ?? {}, RETRY, 'retry.', warn);
}

function isUnset(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function refuse(name: string, expected: string, value: unknown): never {
  throw new InvalidRequestError(`Option \`${name}\` must be ${expected}, not ${kindOf(value)}.`);
}

function checkNames(options: object, names: object, place: string, warn: (message: string) => void): void {
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(names, name)) continue;
    const shown = place + name.slice(0, 60);
    const known = Object.keys(names).find((one) => plain(one) === plain(name));
    if (known) throw new InvalidRequestError(`There is no option \`${shown}\`: did you mean \`${place}${known}\`?`);
    if (warned.size > 1_000 || warned.has(shown)) continue;
    warned.add(shown);
    const close = Object.keys(names).find((one) => isTypo(plain(one), plain(name)));
    warn(`There is no option \`${shown}\`: it is ignored.${close ? ` Did you mean \`${place}${close}\`?` : ''}`);
  }
}

/** Without case and separators: `base_url` as `baseurl`. */
function plain(name: string): string {
  return name.replace(/[-_\s]/g, '').toLowerCase();
}

/** True if one letter was added, left out or replaced, or two neighbours were swapped. */
function isTypo(right: string, typed: string): boolean {
  let start = 0;
  while (start < right.length && right[start] === typed[start]) start++;
  const [a, b] = [right.slice(start), typed.slice(start)];
  const swapped = a.slice(0, 2) === `${b[1]}${b[0]}` && a.slice(2) === b.slice(2);
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || swapped;
}

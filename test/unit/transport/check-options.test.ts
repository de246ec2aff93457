import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenRouter, type OpenRouterOptions } from '../../../src/index.ts';
import { checkOptions } from '../../../src/transport/check-options.ts';
import { optionChecks } from '../../../src/transport/state.ts';

const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
const create = (options: object) =>
  new OpenRouter({ apiKey: 'sk-or-v1-test', logger, logLevel: 'warn', ...options } as OpenRouterOptions);

// As servers do at their start.
const before = optionChecks.run;
beforeEach(() => void (optionChecks.run = checkOptions));
afterEach(() => {
  if (before) optionChecks.run = before;
  else delete optionChecks.run;
  vi.clearAllMocks();
});

describe('options of programs without types, on a server', () => {
  it.each([
    [{ apiKey: 5 }, 'Option `apiKey` must be text or a function, not a number.'],
    [{ apiKey: ['sk'] }, 'Option `apiKey` must be text or a function, not an Array.'],
    [{ managementKey: {} }, 'Option `managementKey` must be text or a function, not an Object.'],
    [{ auth: 'sk' }, 'Option `auth` must be an object, not a string.'],
    [{ logger: 5 }, 'Option `logger` must be an object with the methods of console, not a number.'],
    [{ retry: { budget: 'no' } }, 'Option `retry.budget` must be a boolean, not a string.'],
    [{ retry: { ambiguous: 0 } }, 'Option `retry.ambiguous` must be a boolean, not a number.'],
    [{ retry: { empty: 'yes' } }, 'Option `retry.empty` must be a boolean, not a string.'],
    [{ baseUrl: 'http://127.0.0.1' }, 'There is no option `baseUrl`: did you mean `baseURL`?'],
    [{ base_url: 'http://127.0.0.1' }, 'There is no option `base_url`: did you mean `baseURL`?'],
    [{ max_retries: 0 }, 'There is no option `max_retries`: did you mean `maxRetries`?'],
    [{ retry: { max_delay: 1 } }, 'There is no option `retry.max_delay`: did you mean `retry.maxDelay`?'],
  ])('%o is refused', (options, message) => {
    expect(() => create(options)).toThrow(expect.objectContaining({ name: 'InvalidRequestError', message }));
  });

  it.each([
    [{ timeuot: 5 }, 'There is no option `timeuot`: it is ignored. Did you mean `timeout`?'],
    [{ timeouts: 5 }, 'There is no option `timeouts`: it is ignored. Did you mean `timeout`?'],
    [{ maxRetrys: 5 }, 'There is no option `maxRetrys`: it is ignored.'],
    [{ organization: 'x' }, 'There is no option `organization`: it is ignored.'],
    [{ retry: { budgte: true } }, 'There is no option `retry.budgte`: it is ignored. Did you mean `retry.budget`?'],
  ])('%o is a warning, once', (options, message) => {
    create(options);
    create(options).withOptions({ timeout: 5 });
    expect(logger.warn.mock.calls).toEqual([[expect.stringContaining(message)]]);
  });

  it('all options, and those that are not set, are fine', () => {
    create({ apiKey: () => 'k', managementKey: null, auth: undefined, retry: { budget: false, empty: true } });
    create({ logger: console, logLevel: 'off', apiKey: undefined, retry: null, timeout: 5 });
    expect(logger.warn).not.toHaveBeenCalled();
  });
});

import type { RequestOptions } from '../../options.ts';
import { transportIn, type Client } from '../../transport/client.ts';
import type { JobOptions } from './job-options.ts';

/**
 * Options for the request that creates a job. Whatever the client's `retry` option, it is not repeated if the server may have
 * received it: a second job would be billed again.
 */
export function createOnce(client: Client, { apiKey, headers, signal, timeout }: JobOptions<never>): RequestOptions {
  const { shouldRetry } = transportIn(client).settingsFor().retry;
  return {
    apiKey,
    headers,
    signal,
    totalTimeout: timeout,
    retry: {
      ambiguous: false,
      ...(shouldRetry && { shouldRetry: (question) => question.retry && shouldRetry(question) }),
    },
  };
}

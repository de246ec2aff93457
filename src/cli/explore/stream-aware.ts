/** What of a request to the mock decides the form of its answer. */
interface AskedFor {
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** A viewer accepts everything; the API streams where the body says so. Makes the mock do the same. */
export function streamAware<Request extends AskedFor>(request: Request): Request {
  const streams = /"stream"\s*:\s*true/.test(request.body ?? '');
  return { ...request, headers: { ...request.headers, accept: streams ? 'text/event-stream' : 'application/json' } };
}

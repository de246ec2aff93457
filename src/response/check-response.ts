import { ResponseParseError } from '../errors/failures.ts';

/** True for a redirect: not for 304, nor for statuses with another kind of location, such as 201. */
export function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || (status > 300 && status < 309 && (status < 304 || status > 306));
}

/** Throws if the caller's code returns something other than a response. */
export function checkResponse(response: Response): Response {
  if (typeof (response as Response | undefined)?.headers?.get === 'function') return response;
  throw new ResponseParseError('Option `fetch`, or a middleware, must return a Response with status and headers.');
}

// Rarely used code from all folders: it reads failures and unusual responses, writes path parameters and queries, follows
// redirects, sends without a signal, runs key functions, middleware and hooks, passes streams on.
export { errorOfThrown } from './errors/connection-failure.ts';
export { errorOfBody, errorOfValue } from './errors/from-wire.ts';
export { maskValue } from './errors/mask-value.ts';
export { missingKey, runKey } from './request/key-function.ts';
export { serializePath } from './request/path.ts';
export { appendQuery } from './request/query.ts';
export {
  checkAnswer,
  checkFilled,
  eventsOf,
  eventsOfPlain,
  openOddAnswer,
  readOddAnswer,
} from './response/odd-answer.ts';
export { followRedirects } from './response/redirect.ts';
export { eventBytes } from './stream/encode.ts';
export { eventsOfResponse, otherKindError } from './stream/passed-response.ts';
export { abortOf, errorEvent, reviveError } from './stream/relayed-error.ts';
export { fetchAlone } from './transport/fetch-alone.ts';
export { CallWatch } from './transport/finish.ts';
export { sendThrough } from './transport/middleware.ts';

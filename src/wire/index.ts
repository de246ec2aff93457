// Exports only: `openrouter-fetch/wire`. Functions for the API's JSON, for programs that send requests in another way.
export { accumulate } from './accumulate.ts';
export { upstreamReason } from './upstream-reason.ts';
export {
  isContextOverflow,
  isFreeLimit,
  isModeration,
  isNoEndpoints,
  isQuotaExhausted,
  reasonOf,
  type ErrorReason,
} from '../errors/reason.ts';
export { usageOf, type ResultUsage, type UsageTotals } from '../helpers/cost/usage.ts';
export { textOf } from '../helpers/text-of.ts';

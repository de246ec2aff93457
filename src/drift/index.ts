// Exports only: `openrouter-fetch/drift`. Needs the package ajv.
export { reportDrift, type Drift, type DriftOptions, type DriftReporter } from './report-drift.ts';

import { CLI_CHECKS } from './cli-checks.ts';
import { FLEET_CHECKS } from './fleet-checks.ts';
import { REDIS_CHECKS } from './redis-checks.ts';
import { RUN_CHECKS } from './run-checks.ts';

/** A check throws if something is wrong. */
export type Check = readonly [name: string, check: (command: string) => Promise<void>];

export const CHECKS: readonly Check[] = [...REDIS_CHECKS, ...RUN_CHECKS, ...CLI_CHECKS, ...FLEET_CHECKS];

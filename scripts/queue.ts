// The queue, against a real Redis or Valkey of its own: scripts, checks, pace, runs, and a fleet whose worker and Redis are killed.
//
//   npm run test:queue
//
// Without `redis-server` or `valkey-server` it is left out. Ends with the line `N passed, N failed`.
import { Command } from 'commander';
import { CHECKS } from '../test/queue/checks.ts';
import { serverCommand } from '../test/queue/redis.ts';

new Command('npm run test:queue').description('Checks the queue against a Redis or Valkey of its own.').parse();

const command = serverCommand();
let passed = 0;
let failed = 0;
if (command === undefined)
  console.log(`Neither redis-server nor valkey-server is installed: ${CHECKS.length} checks left out.`);
else {
  for (const [name, check] of CHECKS) {
    const started = performance.now();
    try {
      await check(command);
      passed++;
      console.log(`✓ ${name} (${((performance.now() - started) / 1_000).toFixed(1)} s)`);
    } catch (error) {
      failed++;
      console.log(`✗ ${name}:`, error);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
// What a check that failed has left open must not keep the process.
process.exit(failed > 0 ? 1 : 0);

// Tests the queue with its own real Redis or Valkey: scripts, checks, throughput, runs, and a fleet whose worker and
// Redis are killed.
//
//   npm run test:queue                  all checks
//   npm run test:queue -- fleet         those whose name contains the word
//
// Without `redis-server` or `valkey-server` it is skipped. Ends with the line `N passed, N failed`.
import { Command } from 'commander';
import { CHECKS } from '../test/queue/checks.ts';
import { serverCommand } from '../test/queue/redis.ts';

const { processedArgs } = new Command('npm run test:queue')
  .usage('-- [word]')
  .description('Checks the queue against a Redis or Valkey of its own.')
  .argument('[word]', 'only the checks whose name holds it', '')
  .parse();
const word = String(processedArgs[0]);
const checks = CHECKS.filter(([name]) => name.includes(word));
const command = serverCommand();
let passed = 0;
let failed = 0;
if (command === undefined)
  console.log(`Neither redis-server nor valkey-server is installed: ${checks.length} checks left out.`);
else {
  for (const [name, check] of checks) {
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
// Connections that a failed check left open must not keep the process alive.
process.exit(failed > 0 ? 1 : 0);

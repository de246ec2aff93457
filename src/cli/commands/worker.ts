import { OpenRouter } from '../../client/open-router.ts';
import { environment } from '../../settings.ts';
import { EXIT, untilStopped, type IO } from '../io.ts';
import { requirePeers } from '../peers.ts';
import { amount } from '../run/flags.ts';
import { count } from '../run/meter.ts';
import { queueOf, type QueueFlags } from '../run/queue-run.ts';
import { UsageError } from '../usage-error.ts';

export interface WorkerFlags extends QueueFlags {
  readonly concurrency?: string;
  readonly baseUrl?: string;
}

const REPORT_MS = 10_000;

/** Sends the rows that `run --queue` puts into a queue, until it is stopped. */
export async function worker(flags: WorkerFlags, io: IO): Promise<number> {
  requirePeers('worker');
  const queue = queueOf(flags);
  const concurrency = amount('--concurrency', flags.concurrency, true);
  if (environment('OPENROUTER_API_KEY') === undefined)
    throw new UsageError('There is no API key: set the environment variable OPENROUTER_API_KEY.');
  const { createWorker } = await import('../../bullmq/index.ts');
  const client = new OpenRouter({ ...(flags.baseUrl !== undefined && { baseURL: flags.baseUrl }), logLevel: 'off' });
  const serving = await createWorker(client, {
    ...queue,
    ...(concurrency !== undefined && { concurrency }),
    onWarning: (message) => io.error(`${message}\n`),
  });
  io.error(`Serving queue ${queue.queue ?? 'default'}. Ctrl-C finishes the rows in flight and exits.\n`);
  let reported = 0;
  const timer = setInterval(() => {
    if (serving.rows === reported && serving.inFlight === 0) return;
    reported = serving.rows;
    io.error(`${count(serving.rows)} rows done, ${count(serving.inFlight)} in flight
`);
  }, REPORT_MS);
  await untilStopped(io);
  clearInterval(timer);
  io.error('Finishing the rows in flight; the others go to other workers. Press Ctrl-C again to quit at once.\n');
  await serving.close();
  io.out(`${count(serving.rows)} rows done.\n`);
  return EXIT.ok;
}

// A worker as a separate process: node worker.ts <redis URL> <base URL of the API> <concurrency> <lock in ms>.
import { OpenRouter } from '../../src/client/open-router.ts';
import { createWorker } from '../../src/bullmq/index.ts';

const [, , redis = '', baseURL = '', concurrency = '16', lockDuration = '4000'] = process.argv;
const client = new OpenRouter({ apiKey: 'sk-or-any', baseURL, logLevel: 'off' });
const worker = await createWorker(client, {
  redis,
  concurrency: Number(concurrency),
  lockDuration: Number(lockDuration),
});
process.send?.('ready');
process.once('SIGTERM', () => void worker.close().then(() => process.exit(0)));

#!/usr/bin/env node
import { main } from './main.ts';

const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // A second one ends it at once.
  process.once(signal, () => controller.abort());
}
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  signal: controller.signal,
});

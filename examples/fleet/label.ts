// Puts rows into the queue, and saves each result before it requests the next. Started again, it resumes.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { enqueueMany } from 'openrouter-fetch/bullmq';

const OUT = 'labels.jsonl';
const redis = process.env['REDIS_URL'] ?? 'redis://localhost:6379';
const written = existsSync(OUT) ? readFileSync(OUT, 'utf8').trimEnd().split('\n') : [];
const done = new Set(written.map((line) => (JSON.parse(line) as { id: string }).id));

const rows = Array.from({ length: 1_000 }, (_, index) => ({
  id: `review-${index}`,
  params: {
    model: 'openai/gpt-4o-mini',
    max_tokens: 5,
    messages: [{ role: 'user' as const, content: `Positive or negative? Review ${index}: it broke.` }],
  },
}));
const run = enqueueMany(
  rows.filter(({ id }) => !done.has(id)),
  { redis, run: 'labels', maxCost: 1, onWarning: console.warn },
);
for await (const { id, kind, response, error } of run) {
  if (error) console.error(id, kind, error.message);
  else appendFileSync(OUT, `${JSON.stringify({ id, kind, response })}\n`);
}
if (run.stopped) console.error(run.stopped.message);
console.log(run.progress.byKind, run.progress.cost);

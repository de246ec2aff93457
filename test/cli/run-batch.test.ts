import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { completion, jsonl } from './label-server.ts';
import { folderOf, run } from './run-command.ts';

beforeAll(() => void vi.stubEnv('OPENROUTER_API_KEY', 'sk-or-any'));
afterAll(() => void vi.unstubAllEnvs());

interface Job {
  id: string;
  endpoint: string;
  model: string;
  status: string;
  created_at: number;
  polls: number;
  requests: { custom_id: string; body: any }[];
}

/** An API with batches, which complete at the second poll. `onCreate` may lose the response; `answer` may omit rows. */
async function startBatchServer({
  onCreate = () => 'answer',
  end = 'completed',
  withheldPolls = 0,
  answers = () => true,
}: {
  onCreate?: () => 'answer' | 'lose' | 'refuse';
  end?: string;
  withheldPolls?: number;
  answers?: (id: string) => boolean;
} = {}): Promise<AsyncDisposable & { url: string; jobs: Job[] }> {
  const jobs: Job[] = [];
  let withheld = withheldPolls;
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (data: Buffer) => (text += data.toString()));
    request.on('end', () => {
      const send = (value: unknown, status = 200): void => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      };
      const [, , id, part] = new URL(request.url ?? '', 'http://a.test').pathname.split('/');
      if (request.method === 'POST') {
        const { endpoint, model, requests } = JSON.parse(text);
        const what = onCreate();
        if (what === 'refuse') return send({ error: { code: 402, message: 'Insufficient credits' } }, 402);
        const created_at = Math.floor(Date.now() / 1_000);
        jobs.push({
          id: `batch_${jobs.length}`,
          endpoint,
          model,
          status: 'in_progress',
          created_at,
          polls: 0,
          requests,
        });
        if (what === 'lose') return response.destroy();
        return send(shown(jobs.at(-1) as Job));
      }
      if (id === undefined) return send({ object: 'list', data: jobs.map((job) => shown(job)), has_more: false });
      const job = jobs.find((each) => each.id === id);
      if (!job) return send({ error: { code: 404, message: 'No such batch' } }, 404);
      if (part === 'results') return send({ error: { code: 402, message: 'Add credits.' } }, 402);
      if (++job.polls > 1) job.status = end;
      if (job.status === 'completed' && withheld-- > 0)
        return send({ ...shown(job), results: null, error: { code: '402', message: 'Add credits.' } });
      send(shown(job));
    });
  });
  const shown = ({ requests, ...job }: Job): object => ({
    ...job,
    object: 'batch',
    completion_window: '24h',
    request_counts: { total: requests.length, completed: 0, failed: 0 },
    usage: null,
    error: null,
    results:
      job.status === 'in_progress'
        ? null
        : requests
            .filter(({ custom_id }) => answers(custom_id))
            .toReversed()
            .map(({ custom_id, body }) =>
              custom_id === 'row-3'
                ? { custom_id, response: null, error: { type: 'invalid_request_error', message: 'Too long.' } }
                : {
                    custom_id,
                    response: { status_code: 200, body: completion(`Label of ${body.messages.at(-1).content}`) },
                    error: null,
                  },
            ),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    jobs,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const kinds = (path: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ custom_id, kind }) => [custom_id, kind]),
  );

describe('run --batch', () => {
  it('sends one batch for each model and joins the results by id', async () => {
    await using server = await startBatchServer();
    using folder = folderOf({ 'in.jsonl': jsonl(6) + jsonl(3, 10).replaceAll('acme/widget-1', 'acme/gadget') });
    const out = folder.path('out.jsonl');
    const { code, error } = await run(
      'run',
      folder.path('in.jsonl'),
      '--out',
      out,
      '--batch',
      '--poll-interval',
      '5',
      '--base-url',
      server.url,
    );
    expect(server.jobs.map(({ model, requests }) => [model, requests.length])).toEqual([
      ['acme/widget-1', 6],
      ['acme/gadget', 3],
    ]);
    expect(kinds(out)).toMatchObject({ 'row-0': 'answered', 'row-3': 'failed', 'row-12': 'answered' });
    expect(Object.keys(kinds(out))).toHaveLength(9);
    expect(code).toBe(1);
    expect(error).toContain('Submitted batch batch_0: 6 rows for acme/widget-1.');
    expect(existsSync(`${out}.batches.json`)).toBe(false);
  });

  it('finds a batch whose creation was not confirmed, instead of paying for it twice', async () => {
    let lose = true;
    await using server = await startBatchServer({ onCreate: () => (lose ? 'lose' : 'answer') });
    using folder = folderOf({ 'in.jsonl': jsonl(2) });
    const out = folder.path('out.jsonl');
    const args = [
      'run',
      folder.path('in.jsonl'),
      '--out',
      out,
      '--batch',
      '--poll-interval',
      '5',
      '--base-url',
      server.url,
    ] as const;
    const first = await run(...args);
    expect(first.code).toBe(2);
    expect(first.error).toContain('may have been received');
    lose = false;
    const second = await run(...args);
    expect(second.error).toContain('Found batch batch_0');
    expect(second.code).toBe(0);
    expect(server.jobs).toHaveLength(1);
    // Killed before it was sent: none is found, and it is submitted.
    writeFileSync(
      `${out}.batches.json`,
      JSON.stringify([{ endpoint: '/v1/chat/completions', model: 'acme/widget-1', rows: 9, submitting: 1 }]),
    );
    writeFileSync(out, readFileSync(out, 'utf8').split('\n').slice(0, 1).join('\n') + '\n');
    expect((await run(...args)).code).toBe(0);
    expect(server.jobs).toHaveLength(2);
  });

  it('takes no batch for its own that was there before, and waits for a new one to be listed', async () => {
    await using server = await startBatchServer({ answers: (id) => id !== 'row-1' });
    using folder = folderOf({ 'in.jsonl': jsonl(2) });
    const out = folder.path('out.jsonl');
    const entry = { endpoint: '/v1/chat/completions', model: 'acme/widget-1', rows: 1 };
    const args = [
      'run',
      folder.path('in.jsonl'),
      '--out',
      out,
      '--batch',
      '--poll-interval',
      '5',
      '--base-url',
      server.url,
    ];
    await run(...args);
    await run(...args);
    expect(server.jobs.map(({ requests }) => requests.length)).toEqual([2, 1]);
    // A run that was killed while it submitted the next one.
    const now = Math.floor(Date.now() / 1_000);
    const note = (submitting: number): void =>
      writeFileSync(`${out}.batches.json`, JSON.stringify([{ ...entry, submitting, others: ['batch_1'] }]));
    note(now);
    const controller = new AbortController();
    let said = '';
    const code = main(args, { out: () => {}, error: (text) => (said += text), signal: controller.signal });
    await expect.poll(() => said, { timeout: 10_000 }).toContain('waiting up to a minute');
    controller.abort();
    expect(await code).toBe(1);
    expect(server.jobs).toHaveLength(2);
    expect(existsSync(`${out}.batches.json`)).toBe(true);
    note(now - 60);
    await run(...args);
    expect(server.jobs).toHaveLength(3);
  });

  it('is asked for where batches are still running', async () => {
    using folder = folderOf({ 'in.jsonl': jsonl(1), 'out.jsonl.batches.json': [{ id: 'batch_1' }] });
    const { code, error } = await run('run', folder.path('in.jsonl'), '--out', folder.path('out.jsonl'));
    expect(code).toBe(2);
    expect(error).toContain('add --batch');
  });

  it('resumes a batch that was left running', async () => {
    await using server = await startBatchServer();
    using folder = folderOf({ 'in.jsonl': jsonl(3) });
    const out = folder.path('out.jsonl');
    const args = ['run', folder.path('in.jsonl'), '--out', out, '--batch', '--base-url', server.url];
    const controller = new AbortController();
    let said = '';
    const code = main([...args, '--poll-interval', '60000'], {
      out: () => {},
      error: (text) => (said += text),
      signal: controller.signal,
    });
    await expect.poll(() => said, { timeout: 10_000 }).toContain('in_progress');
    controller.abort();
    expect(await code).toBe(1);
    expect(said).toContain('keeps running, and is billed');
    expect((await run(...args, '--poll-interval', '5')).code).toBe(0);
    expect(server.jobs).toHaveLength(1);
  });

  it('keeps the results of an expired batch, and runs the rest again', async () => {
    await using server = await startBatchServer({ end: 'expired', answers: (id) => id !== 'row-1' });
    using folder = folderOf({ 'in.jsonl': jsonl(3) });
    const out = folder.path('out.jsonl');
    const args = [
      'run',
      folder.path('in.jsonl'),
      '--out',
      out,
      '--batch',
      '--poll-interval',
      '5',
      '--base-url',
      server.url,
    ] as const;
    const first = await run(...args);
    expect(first.code).toBe(1);
    expect(first.out).toContain('1 not answered yet');
    await run(...args);
    expect(server.jobs[1]?.requests.map(({ custom_id }) => custom_id)).toEqual(['row-1']);
  });

  it('waits for credits where the results are withheld', async () => {
    await using server = await startBatchServer({ withheldPolls: 3 });
    using folder = folderOf({ 'in.jsonl': jsonl(2) });
    const { code, error } = await run(
      'run',
      folder.path('in.jsonl'),
      '--out',
      folder.path('o'),
      '--batch',
      '--poll-interval',
      '5',
      '--base-url',
      server.url,
    );
    expect(error).toContain('your balance');
    expect(code).toBe(0);
  });

  it('reports why a batch was refused, and keeps nothing of it', async () => {
    await using server = await startBatchServer({ onCreate: () => 'refuse' });
    using folder = folderOf({ 'in.jsonl': jsonl(2) });
    const out = folder.path('out.jsonl');
    const { code, error } = await run(
      'run',
      folder.path('in.jsonl'),
      '--out',
      out,
      '--batch',
      '--base-url',
      server.url,
    );
    expect(code).toBe(2);
    expect(error).toContain('Insufficient credits');
    expect(existsSync(`${out}.batches.json`)).toBe(false);
  });

  it.each([
    ['--max-cost', '1'],
    ['--concurrency', '4'],
  ])('refuses %s, which batches do not have', async (...flags) => {
    using folder = folderOf({ 'in.jsonl': jsonl(1) });
    const { code, error } = await run('run', folder.path('in.jsonl'), '--out', folder.path('o'), '--batch', ...flags);
    expect(code).toBe(2);
    expect(error).toContain(`${flags[0]} cannot be used with --batch`);
  });
});

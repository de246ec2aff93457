import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, it, vi, beforeAll, afterAll } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { LineFile } from '../../src/cli/run/answers-file.ts';
import { startMockServer } from '../../src/testing/index.ts';
import { completion, jsonl, startLabelServer } from './label-server.ts';
import { folderOf, run } from './run-command.ts';

beforeAll(() => void vi.stubEnv('OPENROUTER_API_KEY', 'sk-or-any'));
afterAll(() => void vi.unstubAllEnvs());

const lines = (path: string): any[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('run', () => {
  it('answers every row of a JSON Lines file, in the format of batches', async () => {
    await using server = await startLabelServer();
    using folder = folderOf({ 'in.jsonl': jsonl(20) });
    const out = folder.path('out.jsonl');
    const ran = await run('run', folder.path('in.jsonl'), '--out', out, '--base-url', server.url);
    expect(ran).toMatchObject({ code: 0, error: '' });
    expect(ran.out).toContain('20 of 20 rows are answered.');
    expect(ran.out).toContain('Cost $0.020');
    const answers = lines(out);
    expect(new Set(answers.map(({ custom_id }) => custom_id)).size).toBe(20);
    expect(answers[0]).toMatchObject({ kind: 'answered', error: null, attempts: 1, response: { status_code: 200 } });
    expect(answers[0].response.body.choices[0].message.content).toMatch(/^Label of row-/);
    expect(existsSync(`${out}.lock`)).toBe(false);
    expect(existsSync(`${out}.started`)).toBe(false);
    for (const file of [out, `${out}.run.json`]) expect(readFileSync(file, 'utf8')).not.toContain('sk-or-');
  });

  it('labels a CSV file with a template and a schema', async () => {
    await using server = await startLabelServer({ reply: () => ({ body: completion('{"mood":"good"}') }) });
    using folder = folderOf({
      'reviews.csv': '\uFEFFreview,stars\r\n"Lovely, ""really""\nwarm",5\r\nBroke,1\r\n',
      'schema.json': { type: 'object', properties: { mood: { type: 'string' } }, required: ['mood'] },
    });
    const [input, out] = [folder.path('reviews.csv'), folder.path('out.jsonl')];
    const flags = ['--template', 'Label ({{stars}}): {{ review }}', '--schema', folder.path('schema.json')];
    const settings = [
      '--model',
      'acme/widget-1',
      '--system',
      'Be brief.',
      '--max-tokens',
      '9',
      '--base-url',
      server.url,
    ];
    const { code, error } = await run('run', input, '--out', out, ...settings, ...flags);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(lines(out).map(({ parsed }) => parsed)).toEqual([{ mood: 'good' }, { mood: 'good' }]);
    expect(server.bodies[0]).toMatchObject({
      model: 'acme/widget-1',
      max_tokens: 9,
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Label (5): Lovely, "really"\nwarm' },
      ],
      response_format: { type: 'json_schema' },
    });
  });

  it('works against the mock, with the schema of the guide', async () => {
    await using mock = await startMockServer({ validate: false });
    using folder = folderOf({
      'reviews.csv': 'review\nLovely\nBroke\n',
      'schema.json': { type: 'object', properties: { mood: { enum: ['good', 'bad'] } }, required: ['mood'] },
    });
    const out = folder.path('labels.jsonl');
    const flags = ['--out', out, '--model', 'a/b', '--template', '{{review}}', '--schema', folder.path('schema.json')];
    const ran = await run('run', folder.path('reviews.csv'), ...flags, '--base-url', mock.url);
    expect(ran).toMatchObject({ code: 0, error: '' });
    expect(lines(out).map(({ parsed }) => parsed)).toEqual([{ mood: 'good' }, { mood: 'good' }]);
  });

  it('takes what JSON Lines may hold: CRLF, a byte order mark, U+2028, long lines, odd ids', async () => {
    await using server = await startLabelServer();
    const ids = ['1', 'é\u2028', '__proto__', '\u0000', 'x'.repeat(1_000)];
    const row = (id: string, content: string): string =>
      JSON.stringify({
        custom_id: id,
        url: 'https://api.example/v1/chat/completions',
        body: { model: 'a/b', messages: [{ role: 'user', content }] },
      });
    const long = `\u2028${'word '.repeat(500_000)}`;
    using folder = folderOf({ 'in.jsonl': `\uFEFF${ids.map((id, n) => row(id, n === 0 ? long : id)).join('\r\n')}` });
    const out = folder.path('out.jsonl');
    const args = ['run', folder.path('in.jsonl'), '--out', out, '--base-url', server.url] as const;
    expect(await run(...args)).toMatchObject({ code: 0, error: '' });
    expect(server.paid.has(long)).toBe(true);
    expect(
      lines(out)
        .map(({ custom_id }) => custom_id)
        .sort(),
    ).toEqual([...ids].sort());
    expect((await run(...args)).error).toContain('5 of 5 rows are done');
    expect(server.paid.size).toBe(5);
  });

  it('names an output that was removed, and a lock of a process that a later one has the number of', async () => {
    await using server = await startLabelServer();
    using folder = folderOf({ 'in.jsonl': jsonl(3) });
    const out = folder.path('out.jsonl');
    const args = ['run', folder.path('in.jsonl'), '--out', out, '--base-url', server.url] as const;
    await run(...args);
    rmSync(out);
    writeFileSync(`${out}.lock`, JSON.stringify({ pid: process.pid, host: hostname() }));
    expect((await run(...args)).error).toContain('is being written by another run');
    utimesSync(`${out}.lock`, 1, 1);
    const { code, error } = await run(...args);
    expect(code).toBe(0);
    expect(error).toContain('is empty or was removed since');
    expect(lines(out)).toHaveLength(3);
  });

  it('accepts plain lines, whose ids reveal an inserted line', async () => {
    await using server = await startLabelServer();
    using folder = folderOf({ 'in.txt': 'One\n\nTwo\n' });
    const flags = ['--out', folder.path('out.jsonl'), '--model', 'a/b', '--base-url', server.url];
    expect((await run('run', folder.path('in.txt'), ...flags)).code).toBe(0);
    expect([...server.paid.keys()]).toEqual(['One', 'Two']);
    writeFileSync(folder.path('in.txt'), 'One\nNew\nTwo\n');
    const { code, error } = await run('run', folder.path('in.txt'), ...flags);
    expect(code).toBe(2);
    expect(error).toContain('with 2 rows instead of 3');
  });

  it('exits with 1 unless every row is answered, and repeats rows on request', async () => {
    let broken = true;
    const reply = (prompt: string): { status?: number; body: unknown } | undefined => {
      if (!broken) return undefined;
      if (prompt === 'row-1') return { body: completion('Half', 'length') };
      if (prompt === 'row-2') return { status: 400, body: { error: { code: 400, message: 'Invalid input' } } };
      if (prompt === 'row-3') return { status: 503, body: { error: { code: 503, message: 'Busy' } } };
      return undefined;
    };
    await using server = await startLabelServer({ reply });
    using folder = folderOf({ 'in.jsonl': jsonl(6) });
    const flags = ['--out', folder.path('out.jsonl'), '--max-retries', '0', '--base-url', server.url, '--json'];
    const again = (...more: string[]): ReturnType<typeof run> => run('run', folder.path('in.jsonl'), ...flags, ...more);
    const first = await again();
    expect(first.code).toBe(1);
    expect(JSON.parse(first.out)).toMatchObject({ rows: 6, answered: 3, cut: 1, failed: 2, missing: 0 });
    broken = false;
    expect(JSON.parse((await again()).out)).toMatchObject({ answered: 4, cut: 1, failed: 1 });
    expect(JSON.parse((await again('--retry-failed')).out)).toMatchObject({ answered: 5, cut: 1, failed: 0 });
    const last = await again('--retry-cut');
    expect(JSON.parse(last.out)).toMatchObject({ answered: 6 });
    expect(last.code).toBe(0);
    expect([...server.paid.values()]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('sends a schema and a system message in the format of each operation', async () => {
    const text = '{"mood":"good"}';
    await using server = await startLabelServer({
      reply: (_, body) => ({
        body:
          'input' in body
            ? { status: 'completed', output: [{ type: 'message', content: [{ type: 'output_text', text }] }] }
            : { type: 'message', stop_reason: 'end_turn', content: [{ type: 'text', text }] },
      }),
    });
    const row = (id: string, url: string, body: object): string =>
      `${JSON.stringify({ custom_id: id, url, body: { model: 'a/b', ...body } })}\n`;
    using folder = folderOf({
      'in.jsonl':
        row('r', '/v1/responses', { input: 'Hi' }) + row('m', '/v1/messages', { max_tokens: 9, messages: [] }),
      'embed.jsonl': row('e', '/v1/embeddings', { input: 'Hi' }),
      'schema.json': { type: 'object', properties: { mood: { type: 'string' } }, required: ['mood'] },
    });
    const flags = ['--out', folder.path('out.jsonl'), '--base-url', server.url, '--system', 'Be brief.'];
    const schema = ['--schema', folder.path('schema.json')];
    const { code, error } = await run('run', folder.path('in.jsonl'), ...flags, ...schema);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(lines(folder.path('out.jsonl')).map(({ parsed }) => parsed)).toEqual([{ mood: 'good' }, { mood: 'good' }]);
    expect(server.bodies[0]).toMatchObject({ instructions: 'Be brief.', text: { format: { type: 'json_schema' } } });
    expect(server.bodies[1]).toMatchObject({
      system: 'Be brief.',
      output_config: { format: { type: 'json_schema' } },
    });
    const embed = ['run', folder.path('embed.jsonl'), '--out', folder.path('other.jsonl')];
    expect((await run(...embed, '--system', 'Be brief.')).error).toContain('omit --system');
    expect((await run(...embed, ...schema)).error).toContain('--schema takes chat, responses, messages');
  });

  it('counts the cost of earlier runs towards --max-cost', async () => {
    const models = { data: [{ id: 'acme/widget-1', pricing: { prompt: '0', completion: '0.001' } }] };
    await using server = await startLabelServer({
      reply: (prompt) => (prompt.startsWith('/models') ? { body: models } : undefined),
    });
    using folder = folderOf({ 'in.jsonl': jsonl(10) });
    const out = folder.path('out.jsonl');
    const flags = ['--out', out, '--base-url', server.url, '--json', '--max-tokens', '1'];
    const again = (usd: string): ReturnType<typeof run> =>
      run('run', folder.path('in.jsonl'), ...flags, '--max-cost', usd);
    expect(JSON.parse((await again('0.003')).out)).toMatchObject({ answered: 3, spent: 0.003, stopped: 'budget' });
    expect(JSON.parse((await again('0.003')).out)).toMatchObject({ answered: 3, cost: 0, stopped: 'budget' });
    expect(JSON.parse((await again('0.005')).out)).toMatchObject({ answered: 5, cost: 0.002 });
    // A run that was killed: the row in flight may have been paid for.
    writeFileSync(`${out}.started`, `${JSON.stringify({ from: 1e9 })}\n"row-5"\n`);
    expect(JSON.parse((await again('0.006')).out)).toMatchObject({ answered: 5, cost: 0, stopped: 'budget' });
    expect(JSON.parse((await again('0.1')).out)).toMatchObject({ answered: 10, spent: 0.01 });
  });

  it('reports why it ended early, and resumes from there', async () => {
    let paid = false;
    await using server = await startLabelServer({
      reply: () =>
        paid ? undefined : { status: 402, body: { error: { code: 402, message: 'Insufficient credits' } } },
    });
    using folder = folderOf({ 'in.jsonl': jsonl(10) });
    const args = ['run', folder.path('in.jsonl'), '--out', folder.path('out.jsonl'), '--base-url', server.url] as const;
    const first = await run(...args);
    expect(first.code).toBe(1);
    expect(first.error).toContain('Insufficient credits');
    expect(first.out).toContain('9 not answered yet');
    paid = true;
    expect((await run(...args)).code).toBe(0);
  });

  it('runs rows added to the input with --append', async () => {
    await using server = await startLabelServer();
    using folder = folderOf({ 'in.jsonl': jsonl(5) });
    const args = ['run', folder.path('in.jsonl'), '--out', folder.path('out.jsonl'), '--base-url', server.url] as const;
    await run(...args);
    writeFileSync(folder.path('in.jsonl'), jsonl(8));
    const refused = await run(...args);
    expect(refused.code).toBe(2);
    expect(refused.error).toContain('3 more rows');
    const { code, error } = await run(...args, '--append');
    expect({ code, error }).toEqual({ code: 0, error: 'Resuming: 5 of 8 rows are done.\n' });
    expect([...server.paid.values()]).toEqual(Array(8).fill(1));
    expect((await run(...args)).code).toBe(0);
  });

  it('finishes requests in flight when it is stopped', async () => {
    await using server = await startLabelServer({ latencyMs: 20 });
    using folder = folderOf({ 'in.jsonl': jsonl(400) });
    const controller = new AbortController();
    const out = folder.path('out.jsonl');
    let said = '';
    const code = main(['run', folder.path('in.jsonl'), '--out', out, '--base-url', server.url], {
      out: () => {},
      error: (text) => (said += text),
      signal: controller.signal,
    });
    await expect.poll(() => server.paid.size, { timeout: 10_000 }).toBeGreaterThan(20);
    controller.abort();
    expect(await code).toBe(1);
    expect(said).toContain('Press Ctrl-C again');
    expect(lines(out)).toHaveLength(server.paid.size);
  });

  it('writes a report without outside files', async () => {
    await using server = await startLabelServer();
    using folder = folderOf({ 'in.jsonl': jsonl(5) });
    const report = folder.path('report.html');
    await run('run', folder.path('in.jsonl'), '--out', folder.path('o'), '--base-url', server.url, '--report', report);
    const page = readFileSync(report, 'utf8');
    expect(page).toContain('<svg');
    expect(page).toContain('prefers-color-scheme: dark');
    expect(page).not.toMatch(/(?:src|href)=|https?:/);
  });
});

describe('a truncated output', () => {
  it('at any byte is repaired, and ends with every row once', async () => {
    await using server = await startLabelServer();
    using folder = folderOf({ 'in.jsonl': jsonl(12) });
    const out = folder.path('out.jsonl');
    const args = ['run', folder.path('in.jsonl'), '--out', out, '--base-url', server.url] as const;
    await run(...args);
    for (let cut = 0; cut < 20; cut++) {
      const size = readFileSync(out).length;
      truncateSync(out, Math.floor(Math.random() * (size - 1)) + 1);
      const { code, error } = await run(...args);
      expect({ code, error }).toMatchObject({ code: 0 });
      const ids = lines(out).map(({ custom_id }) => custom_id);
      expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
      expect(ids).toHaveLength(12);
    }
  });

  it('by a disk that accepts only a part of a line keeps every whole line', () => {
    using folder = folderOf({ 'out.jsonl': '"first"\n' });
    let room = 30;
    const file = new LineFile(folder.path('out.jsonl'), false, (_, bytes) => {
      // Like a full disk: fewer bytes, and no error.
      const part = bytes.subarray(0, Math.min(room, bytes.length));
      room -= part.length;
      writeFileSync(folder.path('out.jsonl'), part, { flag: 'a' });
      return part.length;
    });
    file.append('"second"');
    expect(() => file.append('"a line that is longer than what is left of the disk"')).toThrow(
      /Is the disk full\?.*free some space/,
    );
    expect([...file.lines()]).toEqual(['"first"', '"second"']);
    file.close();
    expect(readFileSync(folder.path('out.jsonl'), 'utf8')).toBe('"first"\n"second"\n');
  });
});

/** Flags that a CSV file needs. */
const CSV = ['--out', 'o', '--model', 'a/b', '--template', '{{a}}'];

describe('bad input', () => {
  it('is reported with its lines before anything is paid for, or skipped on request', async () => {
    await using server = await startLabelServer();
    const good = jsonl(2);
    using folder = folderOf({
      'in.jsonl': [
        good.trimEnd(),
        'not JSON',
        '{"body":{}}',
        good.split('\n')[0],
        '{"custom_id":"a","url":"/v1/images","body":{}}',
        '{"custom_id":"b","method":"GET","body":{}}',
        '{"custom_id":"c","body":[]}',
        '{"custom_id":"d","body":{"messages":[]}}',
        '',
      ].join('\n'),
    });
    const args = ['run', folder.path('in.jsonl'), '--out', folder.path('out.jsonl'), '--base-url', server.url] as const;
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    for (const part of [
      'in.jsonl:3: is not a JSON object',
      'in.jsonl:4: has no `custom_id`',
      'in.jsonl:5: repeats the `custom_id` "row-0"',
      'in.jsonl:6: ("a") has the url "/v1/images"',
      'in.jsonl:7: ("b") has the method "GET"',
      'in.jsonl:8: ("c") has no `body`',
      'in.jsonl:9: ("d") has no `model`',
      'nothing was sent',
    ])
      expect(error).toContain(part);
    expect(server.bodies).toHaveLength(0);
    const lenient = await run(...args, '--lenient');
    expect(lenient.code).toBe(1);
    expect(server.paid.size).toBe(2);
    expect(lines(folder.path('out.jsonl.rejects'))).toHaveLength(7);
  });

  it.each<[string, string[], string]>([
    ['an input that is not there', ['missing.jsonl', '--out', 'o'], 'missing.jsonl is not a file'],
    ['an output that is a folder', ['in.jsonl', '--out', 'folder'], 'is a folder'],
    ['an output in a folder that is not there', ['in.jsonl', '--out', 'nowhere/o'], 'cannot be locked'],
    ['an output that something else wrote', ['in.jsonl', '--out', 'other.txt'], 'which says what it was made from'],
    ['an output that is not a file', ['in.jsonl', '--out', '/dev/null'], 'must be a file'],
    ['an output that is the input by another name', ['in.jsonl', '--out', './in.jsonl'], 'must be another file'],
    ['a report that is the output', ['in.jsonl', '--out', 'o', '--report', 'o'], '--report must be another file'],
    ['a report that cannot be written', ['in.jsonl', '--out', 'o', '--report', 'nowhere/o'], 'cannot be written'],
    ['an empty input', ['empty.jsonl', '--out', 'o'], 'has no rows'],
    ['CSV without a template', ['a.csv', '--out', 'o', '--model', 'a/b'], 'needs --template'],
    ['a column that is not there', ['a.csv', '--out', 'o', '--model', 'a/b', '--template', '{{b}}'], 'names {{b}}'],
    ['two columns of one name', ['twice.csv', ...CSV], 'has two columns named "a"'],
    ['columns between semicolons', ['semicolons.csv', ...CSV], 'separates its columns by semicolons'],
    ['CSV that is not UTF-8', ['latin.csv', ...CSV], 'is not UTF-8'],
    ['lines that are not UTF-8', ['latin.txt', '--out', 'o', '--model', 'a/b'], 'latin.txt:2: is not UTF-8'],
    ['a record with a field too few', ['ragged.csv', ...CSV], 'ragged.csv:3: has 1 fields; the header has 2'],
    ['an id that is a number', ['number.jsonl', '--out', 'o'], 'has the `custom_id` 12, which must be a string'],
    ['an id with control characters', ['escape.jsonl', '--out', 'o'], '("\\u001b[2J") has the url "/x"'],
    ['broken CSV', ['broken.csv', '--out', 'o', '--model', 'a/b', '--template', '{{a}}'], 'is not valid CSV'],
    ['a schema that is none', ['in.jsonl', '--out', 'o', '--schema', 'other.txt'], 'is not a JSON Schema'],
    [
      'a queue with what its workers decide',
      ['in.jsonl', '--out', 'o', '--queue', 'redis://127.0.0.1:1', '--concurrency', '4'],
      'it is a flag of `worker`',
    ],
    ['the name of a queue without one', ['in.jsonl', '--out', 'o', '--queue-name', 'a'], 'need --queue'],
    [
      'a queue that is not there',
      ['in.jsonl', '--out', 'o', '--queue', 'redis://127.0.0.1:1'],
      'Redis cannot be reached (ECONNREFUSED',
    ],
    ['a queue without a URL', ['in.jsonl', '--out', 'o', '--queue'], 'set the environment variable REDIS_URL'],
    [
      'a URL that is not of Redis',
      ['in.jsonl', '--out', 'o', '--queue', '127.0.0.1:6379'],
      'must be a URL such as redis://',
    ],
    ['an amount that is none', ['in.jsonl', '--out', 'o', '--max-cost', 'much'], '--max-cost must be a number above 0'],
    ['an unknown format', ['in.jsonl', '--out', 'o', '--format', 'xml'], 'must be one of jsonl, csv, text'],
  ])('is %s', async (_, args, message) => {
    using folder = folderOf({
      'in.jsonl': jsonl(1),
      'other.txt': 'Mine.\n',
      'empty.jsonl': '\n',
      'a.csv': 'a\n1\n',
      'broken.csv': 'a\n"1\n',
      'twice.csv': 'a,a\n1,2\n',
      'semicolons.csv': 'a;b\n1;2\n',
      'ragged.csv': 'a,b\n1,2\n3\n',
      'number.jsonl': '{"custom_id":12,"body":{}}\n',
      'escape.jsonl': `${JSON.stringify({ custom_id: '\u001B[2J', url: '/x', body: {} })}\n`,
    });
    for (const name of ['latin.csv', 'latin.txt']) writeFileSync(folder.path(name), 'a\nsch\u00F6n\n', 'latin1');
    mkdirSync(folder.path('folder'));
    const paths = args.map((arg) =>
      /^(?:[\w./]+\.(?:jsonl|csv|txt)|o|folder|nowhere\/o)$/.test(arg) ? folder.path(arg) : arg,
    );
    const { code, error } = await run('run', ...paths, '--base-url', 'http://127.0.0.1:9');
    expect(error).toContain(message);
    expect(code).toBe(2);
  });

  it('is a server that cannot be reached, which the first row shows', async () => {
    using folder = folderOf({ 'in.jsonl': jsonl(50) });
    const flags = ['--out', folder.path('out.jsonl'), '--base-url', 'http://127.0.0.1:9', '--max-retries', '0'];
    const { code, error, out } = await run('run', folder.path('in.jsonl'), ...flags);
    expect(code).toBe(1);
    expect(error).toContain('The first row failed: http://127.0.0.1:9 could not be reached');
    expect(out).toContain('49 not answered yet');
  });

  it('is an output of another run, or one that is being written', async () => {
    await using server = await startLabelServer();
    using folder = folderOf({ 'in.jsonl': jsonl(2), 'other.jsonl': jsonl(2, 5) });
    const out = folder.path('out.jsonl');
    await run('run', folder.path('in.jsonl'), '--out', out, '--base-url', server.url);
    const other = await run('run', folder.path('other.jsonl'), '--out', out, '--base-url', server.url);
    expect(other).toMatchObject({ code: 2 });
    expect(other.error).toContain('belongs to another run: it was started from');
    const model = await run('run', folder.path('in.jsonl'), '--out', out, '--system', 'New.', '--base-url', server.url);
    expect(model.error).toContain('system text');
    writeFileSync(`${out}.lock`, JSON.stringify({ pid: process.pid, host: hostname() }));
    const locked = await run('run', folder.path('in.jsonl'), '--out', out, '--base-url', server.url);
    expect(locked.error).toContain('is being written by another run');
    writeFileSync(`${out}.lock`, JSON.stringify({ pid: 2 ** 22 - 1, host: hostname() }));
    expect((await run('run', folder.path('in.jsonl'), '--out', out, '--base-url', server.url)).code).toBe(0);
  });
});

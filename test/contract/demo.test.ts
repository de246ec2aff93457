import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { createWrapper } from '../../scripts/demo/wrap.ts';

// Each run starts a separate process, which is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const SCRIPT = fileURLToPath(new URL('../../scripts/demo.ts', import.meta.url));

interface Run {
  code: number | null;
  out: string;
  problem: string;
}

async function demo(args: string[], env: Record<string, string> = {}): Promise<Run> {
  const { OPENROUTER_API_KEY: _, OPENROUTER_BASE_URL: __, FORCE_COLOR: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, [SCRIPT, ...args], { env: { ...inherited, ...env } });
  const run = { out: '', problem: '' };
  child.stdout.on('data', (data: Buffer) => (run.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (run.problem += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...run };
}

/** Runs the demo against a server that responds to every request with `body`. */
async function demoAgainst(status: number, type: string, body: string): Promise<Run & { asked: string }> {
  let asked = '';
  const server = createServer(async (request, response) => {
    for await (const chunk of request) asked += String(chunk);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const env = {
      OPENROUTER_API_KEY: 'sk-or-v1-demo',
      OPENROUTER_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    };
    return { ...(await demo(['--model', 'acme/widget-1', 'Why?'], env)), asked };
  } finally {
    server.close();
  }
}

const event = (value: object): string => `data: ${JSON.stringify({ id: 'g', model: 'acme/widget-1', ...value })}\n\n`;

describe('the demo, without a terminal', () => {
  it('streams a completion of the mock and sums it up, in plain text', async () => {
    const { code, out, problem } = await demo([]);
    expect([code, problem]).toEqual([0, '']);
    expect(out).toMatch(
      /^> Say hello.*\n\nHello! [^]{200,}\n\nmodel          acme\/widget-1\nprovider       Acme\nfinish reason  stop\n/,
    );
    expect(out).toMatch(
      /\ntokens         \d+ in, \d+ out\ncost           \$0\.\d+\nfirst token    \d+ ms\ntotal          [\d.]+ s, \d+ tokens\/s\n$/,
    );
    expect(out).not.toContain('\u001b');
  });

  it('calls the API where a key is set, and reports in one line what went wrong after the text that had arrived', async () => {
    const text = event({ choices: [{ index: 0, delta: { content: 'Because it ' } }] });
    const failure = event({ error: { code: 502, message: 'Provider\ndisconnected' }, choices: [] });
    const { code, out, problem, asked } = await demoAgainst(200, 'text/event-stream', text + failure);
    expect(JSON.parse(asked)).toMatchObject({
      model: 'acme/widget-1',
      messages: [{ role: 'user', content: 'Why?' }],
      stream: true,
    });
    expect([code, out, problem]).toEqual([1, '> Why?\n\nBecause it \n\n', '502: Provider disconnected\n']);
  });

  it('reports in one line why there was no completion', async () => {
    const { code, out, problem } = await demoAgainst(
      402,
      'application/json',
      '{"error":{"code":402,"message":"Insufficient credits"}}',
    );
    expect([code, out, problem]).toEqual([1, '> Why?\n\n', '402: Insufficient credits\n']);
  });

  it.each([
    ['--image', /^> A boat\n\nimage +(\S+image\.png)\ncost +\$0\.\d+\n$/],
    ['--speak', /^> A boat\n\nspeech +(\S+speech\.mp3)\n/],
  ])('writes to a file with %s, and prints its path', async (flag, printed) => {
    const { code, out, problem } = await demo([flag, 'A boat']);
    expect([code, problem]).toEqual([0, '']);
    const [, path = ''] = printed.exec(out) ?? [];
    expect(readFileSync(path).length, out).toBeGreaterThan(0);
    rmSync(dirname(path), { recursive: true });
  });

  it('has help, and refuses unknown options', async () => {
    expect(await demo(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--model <model>') });
    expect(await demo(['--colour'])).toMatchObject({
      code: 1,
      problem: expect.stringMatching(/^error: unknown option '--colour'/),
    });
  });
});

describe('the wrapping of text that arrives in pieces', () => {
  const wrap = (pieces: string[], width = 10): string => {
    let out = '';
    const wrapper = createWrapper((text) => (out += text), { width, indent: '..' });
    pieces.forEach(wrapper.push);
    wrapper.end();
    return out;
  };

  it.each([
    ['breaks between words', ['one two three four'], 'one two\n..three four'],
    ['keeps a word together that comes in pieces', ['one two th', 'r', 'ee'], 'one two\n..three'],
    ['writes the last word', ['one', ' two'], 'one two'],
    ['keeps line breaks and the indent of code', ['a:\n  b\n\nc'], 'a:\n..  b\n..\n..c'],
    ['cuts a word that is longer than a line', ['abcdefghijklmno'], 'abcdefghij\n..klmno'],
    ['counts wide characters twice and breaks between them', ['世界世界世界世'], '世界世界世\n..界世'],
    ['counts combining marks as nothing', ['cafe\u0301 cafe\u0301s'], 'cafe\u0301 cafe\u0301s'],
    ['drops what would move the cursor', ['a\u001b[2Jb\u0007\rc'], 'a[2Jbc'],
  ])('%s', (_, pieces, wanted) => {
    expect(wrap(pieces)).toBe(wanted);
  });
});

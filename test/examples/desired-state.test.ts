// The example against a server with state, which the mock does not have.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startScriptedServer,
  type ScriptedRequest,
  type ScriptedServer,
  type Turn,
} from '../helpers/scripted-server.ts';
import { runExample } from './run-example.ts';

let server: ScriptedServer;
let folder: string;
const state = {
  budgets: [{ id: 'b1', limit_usd: 5, reset_interval: 'daily' }] as Record<string, unknown>[],
  keys: [] as Record<string, unknown>[],
  guardrails: [
    { id: 'g1', name: 'Small models', limit_usd: 50, reset_interval: 'monthly', allowed_models: null },
  ] as Record<string, unknown>[],
};

function answer({ method, url, body }: ScriptedRequest): Turn {
  const [, resource = '', rest = ''] = /^\/(\w+)(?:\/([^?]*))?/.exec(url) ?? [];
  if (resource === 'workspaces' && !rest.includes('/')) return { body: { data: { id: 'w1', name: 'Production' } } };
  if (resource === 'workspaces') {
    const interval = rest.split('/')[2];
    if (method === 'PUT')
      state.budgets = [
        ...state.budgets.filter((each) => each['reset_interval'] !== interval),
        { ...body, reset_interval: interval },
      ];
    return { body: { data: state.budgets } };
  }
  const list = state[resource as 'keys' | 'guardrails'];
  if (method === 'POST') list.push({ ...body, id: 'new', hash: 'new' });
  if (method === 'PATCH') Object.assign(list[0] as object, body);
  if (method !== 'GET') return { status: 200, body: { data: body, key: 'sk-or-v1-secret' } };
  return { body: { data: list, total_count: list.length } };
}

beforeAll(async () => {
  server = await startScriptedServer(answer);
  folder = mkdtempSync(join(tmpdir(), 'desired-state-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ lines: string[]; changes: string[] }> {
  const before = server.requests.length;
  const env = { OPENROUTER_BASE_URL: server.url, OPENROUTER_API_KEY: 'any', KEYS_FILE: join(folder, 'keys') };
  const { code, stdout, stderr } = await runExample('desired-state.ts', env, args).done;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const changes = server.requests.slice(before).filter(({ method }) => method !== 'GET');
  return { lines: stdout.trimEnd().split('\n'), changes: changes.map(({ method, url }) => `${method} ${url}`) };
}

const PLAN = [
  '~ budget daily: $5 → $20',
  '~ budget monthly: none → $500',
  '+ key Production',
  '~ guardrail Small models: allowed_models null → ["google/gemini-2.5-flash","openai/gpt-4o-mini"]',
];

describe('desired-state.ts', () => {
  it('prints its plan, applies it, and changes nothing the second time', async () => {
    expect(await run('--dry-run')).toEqual({
      lines: [...PLAN, '4 changes; nothing was changed (--dry-run).'],
      changes: [],
    });
    expect(await run()).toEqual({
      lines: [...PLAN, '4 changes were applied.'],
      changes: [
        'PUT /workspaces/w1/budgets/daily',
        'PUT /workspaces/w1/budgets/monthly',
        'POST /keys',
        'PATCH /guardrails/g1',
      ],
    });
    expect(readFileSync(join(folder, 'keys'), 'utf8')).toBe('Production: sk-or-v1-secret\n');
    expect(await run()).toEqual({ lines: ['Production is as it should be.'], changes: [] });
  }, 60_000);
});

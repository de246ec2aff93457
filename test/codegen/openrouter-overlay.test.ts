import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { applyOverlay } from '../../src/cli/overlay.ts';
import { listOperations, nameOf } from '../../src/openapi/operations.ts';
import type { OpenApi } from '../../src/openapi/types.ts';
import { generateText, ROOT, RUNTIME, temporaryFolder } from './harness.ts';
import { typeErrors } from '../helpers/type-errors.ts';
import { publishedDocument } from './published.ts';

interface Overlay {
  readonly 'x-openrouter-fetch': { readonly renameSchemas: Record<string, string> };
  readonly actions: readonly { readonly target: string; readonly update?: Record<string, unknown> }[];
}

const overlay = parse(readFileSync(join(ROOT, 'overlays/openrouter.yaml'), 'utf8')) as Overlay;
const own = JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8')) as OpenApi;

/** A program that uses our names, whatever the document's names are. */
const PROGRAM = `
import { OpenRouter, type ChatCompletion, type ChatCompletionChunk } from './client/index.ts';

const openrouter = new OpenRouter({ apiKey: 'x' });
const params = { model: 'openai/gpt-4o', messages: [{ role: 'user' as const, content: 'Hi' }] };
const completion: ChatCompletion = await openrouter.chat.completions.create(params);
const stream = await openrouter.chat.completions.create({ ...params, stream: true });
for await (const text of stream.textDeltas()) text satisfies string;
const final: ChatCompletion = await stream.final();
for await (const chunk of await openrouter.chat.completions.create({ ...params, stream: true }))
  chunk satisfies ChatCompletionChunk;
const message = await openrouter.messages.create({ ...params, max_tokens: 9, stream: true });
for await (const event of message) if (event.type === 'message_stop') break;
for await (const key of openrouter.keys.list().items()) key.hash satisfies string;
await openrouter.keys.delete('hash');
await openrouter.workspaces.budgets.get('id', 'daily');
await openrouter.gadgets.listLevers('id');
await openrouter.privateGadgets.create();
export const texts: unknown[] = [completion, final];
`;

describe('the overlay for the document that OpenRouter publishes', () => {
  it('describes each operation as our document does', () => {
    const ours = new Map(listOperations(own).map((entry) => [nameOf(entry), entry.operation]));
    const named = overlay.actions.flatMap(({ update }) => (update?.['operationId'] === undefined ? [] : [update]));
    expect(named.length).toBeGreaterThan(150);
    for (const update of named) {
      const operation = ours.get(String(update['operationId']));
      const extensions = Object.entries(operation ?? {}).filter(([key]) => key.startsWith('x-'));
      const { operationId, security } = operation ?? {};
      expect(update).toEqual({ operationId, ...Object.fromEntries(extensions), security });
    }
  });

  it('maps ids, keys and extensions to ours, and names newer operations', () => {
    const published = publishedDocument(overlay['x-openrouter-fetch'].renameSchemas);
    const before = listOperations(published).map(nameOf);
    expect(before).toContain('sendChatCompletionRequest');
    const entries = listOperations(applyOverlay(published, overlay, 'openrouter'));
    expect(entries.map(nameOf)).toEqual([
      'chat.completions.create',
      'messages.create',
      'embeddings.create',
      'keys.getCurrent',
      'keys.list',
      'keys.create',
      'keys.delete',
      'files.list',
      'workspaces.budgets.get',
      'gadgets.listLevers',
      'privateGadgets.create',
    ]);
    const chat = entries[0]?.operation;
    expect(chat).toMatchObject({ 'x-stream': 'chat', 'x-retry': 'inference', security: [{ apiKey: [] }] });
    expect(entries[4]?.operation).toMatchObject({ security: [{ managementKey: [] }] });
    expect(entries[4]?.operation['x-paginate']).toBeDefined();
  });

  it('generates a client for programs that are written for ours', { timeout: 120_000 }, async () => {
    await using folder = await temporaryFolder();
    const published = publishedDocument(overlay['x-openrouter-fetch'].renameSchemas);
    const document = applyOverlay(published, overlay, 'openrouter');
    const { files } = await generateText(stringify(document, { aliasDuplicateObjects: false }), {
      runtime: RUNTIME,
      extension: '.ts',
    });
    await folder.write({
      'package.json': '{ "type": "module" }',
      'use.ts': PROGRAM,
      ...Object.fromEntries(Array.from(files, ([name, text]) => [`client/${name}`, text])),
    });
    expect(typeErrors([join(folder.path, 'use.ts')])).toEqual([]);
  });
});

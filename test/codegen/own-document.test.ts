import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createClient, type Client } from '../../src/runtime.ts';
import { FOREIGN_RULES, ROOT, RUNTIME, runGenerate, temporaryFolder, type Folder } from './harness.ts';
import { typeErrors } from '../helpers/type-errors.ts';

/** A new operation, as someone would write it: a response type, a query, errors, examples. */
const OPERATION = `
list:
  get:
    operationId: widgets.listAll
    tags: [models]
    summary: List widgets
    description: Lists the widgets there are.
    parameters:
      - name: colour
        in: query
        description: Only widgets of this colour.
        schema:
          anyOf:
            - type: string
              enum: [red, green]
            - type: string
        example: red
    responses:
      '200':
        description: The widgets.
        content:
          application/json:
            schema:
              $ref: '../components/schemas/widgets.yaml#/WidgetsResponse'
            examples:
              two:
                summary: Two widgets
                value: { data: [{ name: a }, { name: b }] }
      '400':
        $ref: '../components/responses/errors.yaml#/BadRequest'
      '500':
        $ref: '../components/responses/errors.yaml#/InternalServerError'
`;

const SCHEMAS = `
WidgetsResponse:
  description: The widgets.
  type: object
  required: [data]
  properties:
    data:
      description: One entry for each widget.
      type: array
      items: { $ref: '#/Widget' }
Widget:
  description: A widget.
  type: object
  required: [name]
  properties:
    name: { type: string, description: Its name. }
`;

const USE = `
import { OpenRouter } from '#root/src/index.ts';
import type { Client } from '#root/src/runtime.ts';
import { widgetsListAll } from './generated/operations.ts';
import { createResources } from './generated/resources.ts';

export async function use(client: Client): Promise<string[]> {
  const first: { data: { name: string }[] } = await createResources(client).widgets.listAll({ colour: 'blue' }, { maxRetries: 0 });
  // @ts-expect-error a colour is a text
  void (() => widgetsListAll(client, { colour: 1 }));
  // @ts-expect-error the client that ships does not know it
  void (() => new OpenRouter().widgets);
  return [...first.data, ...(await widgetsListAll(client)).data].map(({ name }) => name);
}
`;

async function copyOfDocument(folder: Folder): Promise<string> {
  await cp(join(ROOT, 'openapi'), join(folder.path, 'openapi'), { recursive: true });
  return join(folder.path, 'openapi/openrouter.yaml');
}

// `npm run generate -- --check` applies the rules to the document.
const strict = { strict: true, config: FOREIGN_RULES, runtime: RUNTIME, extension: '.ts' };

describe('the project’s own document', { timeout: 120_000 }, () => {
  it('gets a typed, callable method from a new operation, with no other edit', async () => {
    await using folder = await temporaryFolder();
    const document = await copyOfDocument(folder);
    const root = await readFile(document, 'utf8');
    await folder.write({
      'openapi/openrouter.yaml': root.replace(
        '\npaths:\n',
        '\npaths:\n  /widgets:\n    $ref: paths/widgets.yaml#/list\n',
      ),
      'openapi/paths/widgets.yaml': OPERATION,
      'openapi/components/schemas/widgets.yaml': SCHEMAS,
      'use.ts': USE.replaceAll('#root', ROOT),
      'package.json': '{ "type": "module" }',
    });
    const { code, error } = await runGenerate(document, join(folder.path, 'generated'), strict);
    expect(error).toBe('');
    expect(code).toBe(0);
    expect(typeErrors([join(folder.path, 'use.ts')])).toEqual([]);

    const asked: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      asked.push(url);
      return Response.json({ data: [{ name: `w${asked.length}` }] });
    };
    const client = createClient({ apiKey: 'k', baseURL: 'https://api.invalid/v1', fetch });
    const { use } = (await import(pathToFileURL(join(folder.path, 'use.ts')).href)) as {
      use: (client: Client) => Promise<string[]>;
    };
    expect(await use(client)).toEqual(['w1', 'w2']);
    expect(asked).toEqual(['https://api.invalid/v1/widgets?colour=blue', 'https://api.invalid/v1/widgets']);
  });

  it('fails the check when one property changes, naming the lines', async () => {
    await using folder = await temporaryFolder();
    const document = await copyOfDocument(folder);
    // As if the repository were there, with an up-to-date `generated/`.
    const out = join(folder.path, 'generated');
    await cp(join(ROOT, 'generated'), out, { recursive: true });
    const file = 'openapi/components/schemas/errors.yaml';
    const text = await readFile(join(folder.path, file), 'utf8');
    const added = '    brand_new:\n      description: New.\n      type: string\n    http_status:\n';
    await folder.write({ [file]: text.replace('    http_status:\n', added) });
    const { code, error } = await runGenerate(document, out, {
      ...strict,
      origin: 'openapi/ by npm run generate',
      runtime: '../src/runtime.ts',
      check: true,
    });
    expect(code).toBe(1);
    const changed = Array.from(error.matchAll(/^.*\/generated\/([\w.]+):\d+$/gm), ([, name]) => name);
    expect(changed).toEqual(['manifest.json', 'openapi.json', 'types.ts']);
    expect(error).toMatch(
      /\/types\.ts:\d+\n {4}is {7}\/\*\* HTTP status of the failure.*\n {4}would be \/\*\* New\. \*\/\n/,
    );
    expect(error).toMatch(/To fix it, run: the command\n$/);
  });
});

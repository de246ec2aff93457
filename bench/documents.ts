// Our document with fewer operations, to measure the cost of each operation.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${ROOT}bench/.tmp/`;

/** The whole document. */
export const WHOLE: string = `${ROOT}generated/openapi.json`;

/** The operations most programs use: text, embeddings, the catalogue, keys and credits. */
const FEW: ReadonlySet<string> = new Set([
  'analytics.getActivity',
  'chat.completions.create',
  'completions.create',
  'credits.createCoinbaseCharge',
  'credits.get',
  'embeddings.create',
  'embeddings.listModels',
  'endpoints.listZdr',
  'generations.get',
  'keys.create',
  'keys.delete',
  'keys.get',
  'keys.getCurrent',
  'keys.list',
  'keys.update',
  'models.count',
  'models.list',
  'models.listEndpoints',
  'models.listForUser',
  'oauth.createAuthCode',
  'oauth.exchangeAuthCode',
  'parameters.get',
  'providers.list',
  'responses.create',
]);

/** Number of those operations. */
export const FEWER: number = FEW.size;

interface Document {
  paths: Record<string, Record<string, { operationId?: string }>>;
  components: Record<string, Record<string, unknown>>;
  webhooks?: unknown;
}

/** Writes a document of those operations and the components they need; returns its path. */
export function smallDocument(): string {
  const { webhooks: _, ...document } = JSON.parse(readFileSync(WHOLE, 'utf8')) as Document;
  const paths = Object.entries(document.paths).flatMap(([path, item]) => {
    const kept = Object.entries(item).filter(
      ([, { operationId }]) => operationId === undefined || FEW.has(operationId),
    );
    return kept.some(([, { operationId }]) => operationId) ? [[path, Object.fromEntries(kept)] as const] : [];
  });
  const small = { ...document, paths: Object.fromEntries(paths) };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}small.json`, JSON.stringify({ ...small, components: neededComponents(small) }));
  return `${FOLDER}small.json`;
}

function neededComponents({ paths, components }: Document): Document['components'] {
  const needed: Document['components'] = { securitySchemes: components['securitySchemes'] ?? {} };
  const texts = [JSON.stringify(paths)];
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const [, kind = '', name = ''] of text.matchAll(/#\/components\/(\w+)\/([\w.-]+)/g)) {
      const component = components[kind]?.[name];
      if (component === undefined || needed[kind]?.[name] !== undefined) continue;
      (needed[kind] ??= {})[name] = component;
      texts.push(JSON.stringify(component));
    }
  }
  return needed;
}

/** Generates types, operations and resources from a document, in a separate process. */
export function generate(spec: string, out: string): void {
  execFileSync(
    process.execPath,
    [`${ROOT}scripts/generate.ts`, '--spec', spec, '--out', out, '--import-extension', 'ts'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
}

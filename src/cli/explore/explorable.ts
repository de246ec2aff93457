import { arrangeProperties, tagGroups } from './arrange.ts';
import { codeSamples } from './code-samples.ts';
import { isRecord } from '../../json.ts';
import { resolve } from '../../openapi/place.ts';
import type { OpenApi, SecurityScheme, Server } from '../../openapi/types.ts';

/**
 * The document with the mock as its first server, code for each operation and sorted properties, without values that a
 * first request should not send.
 */
export function explorable(document: OpenApi, mockURL: string): OpenApi & { servers: Server[] } {
  const servers = [
    { url: mockURL, description: 'A mock on this machine: costs nothing, accepts any key' },
    ...(document.servers ?? [])
      .filter(({ url }) => URL.canParse(url))
      .map(({ url }) => ({ url, description: 'The real API, with a key of your own' })),
  ];
  const shown = structuredClone(document);
  for (const [operation, { method, samples }] of codeSamples(shown)) {
    const { description } = operation as { description?: unknown };
    const lines = [method && `\`${method}\``, description].filter((line) => typeof line === 'string');
    Object.assign(operation, { 'x-codeSamples': samples, description: lines.join('\n\n') });
  }
  arrangeProperties(shown);
  const groups = tagGroups(shown);
  return { ...(withoutHeaderExamples(shown) as OpenApi), ...(groups && { 'x-tagGroups': groups }), servers };
}

/** Names of the schemes whose key is a bearer token. */
export function bearerSchemes(document: OpenApi): string[] {
  return Object.entries(document.components?.securitySchemes ?? {})
    .map(([name, given]) => ({ name, scheme: resolve<SecurityScheme>(document, given) }))
    .filter(({ scheme }) => scheme?.type === 'http' && String(scheme.scheme).toLowerCase() === 'bearer')
    .map(({ name }) => name);
}

/** The viewer sends every header that has an example, required or not. */
function withoutHeaderExamples(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutHeaderExamples);
  if (!isRecord(node)) return node;
  const { in: place, required, example: _, examples: __, ...rest } = node;
  if (place !== 'header' || required === true || typeof rest['name'] !== 'string') {
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withoutHeaderExamples(value)]));
  }
  return { in: place, ...rest };
}

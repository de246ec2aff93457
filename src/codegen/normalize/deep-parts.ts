/** References to parameters, bodies, responses and headers of another operation: their targets become components. */
import { isRecord } from '../../json.ts';
import { escapeToken } from '../../json-pointer.ts';
import { descriptionsIn } from '../../openapi/data-references.ts';
import { isReference, keysOf } from '../../openapi/place.ts';
import type { OpenApi } from '../../openapi/types.ts';
import { pascal, unique } from '../names.ts';
import { placeThrough } from './place-through.ts';

/** One of the generators would look for such a parameter where its types do not declare it. */
export function nameDeepParts(document: OpenApi): void {
  const components = (document.components ??= {}) as Record<string, Record<string, unknown> | undefined>;
  const name = (part: unknown, kind: string): void => {
    if (!isReference(part)) return;
    const keys = keysOf(part.$ref);
    if (!keys || (keys.length === 3 && keys[0] === 'components')) return;
    const target = placeThrough(document, keys);
    if (!isRecord(target) || Object.is(target, part)) return;
    if (!isReference(target)) {
      const named = (components[kind] ??= {});
      const component = unique(pascal(keys.slice(-3).join(' ')) || 'Part', new Set(Object.keys(named)));
      named[component] = { ...target };
      for (const key of Object.keys(target)) delete target[key];
      target['$ref'] = `#/components/${kind}/${escapeToken(component)}`;
    }
    part.$ref = target['$ref'] as string;
  };
  const each = (parts: unknown, kind: string): void => {
    if (typeof parts === 'object' && parts !== null) for (const part of Object.values(parts)) name(part, kind);
  };
  for (const node of descriptionsIn({ paths: document.paths, webhooks: document.webhooks, components })) {
    if (Array.isArray(node['parameters'])) each(node['parameters'], 'parameters');
    if (node['responses'] !== undefined && node !== components) each(node['responses'], 'responses');
    if (node['headers'] !== undefined && node !== components) each(node['headers'], 'headers');
    name(node['requestBody'], 'requestBodies');
  }
}

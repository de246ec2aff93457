/**
 * Step: types by path, for `createPaths`, by openapi-typescript. Schemas are the named types of `types.ts`, so the two
 * modules describe only parameters separately. https://openapi-ts.dev/node
 */
import type { OpenAPI3 } from 'openapi-typescript';
import type TypeScript from 'typescript';
import { descriptionsIn } from '../openapi/data-references.ts';
import { resolve } from '../openapi/place.ts';
import type { OpenApi } from '../openapi/types.ts';
import { generators, ts } from './generators.ts';
import type { ModuleText } from './module-text.ts';
import { OPEN_STRING } from './prepare.ts';
import { printTypes, type PrintOptions } from './print-types.ts';
import { quote } from './text.ts';

/** Keyword of the schema that replaces a component. */
const NAMED = 'x-named-type';

/** What `types.ts` exports: a list of all names would be longer than this in front of each. */
const TYPES = 'types';

/** `document` names every schema except those of parameters. */
export async function pathTypes(document: OpenApi, { header, extension }: ModuleText): Promise<string> {
  const { openapiTS, astToString } = generators();
  const names = Object.keys(document.components?.schemas ?? {});
  const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', [NAMED]: name }]));
  const { examples: _, ...components } = document.components ?? {};
  const input = structuredClone({ ...document, components: { ...components, schemas } });
  // A third of a document, which the generator would check and print as comments.
  for (const description of descriptionsIn(input)) delete description['examples'];
  const nodes = await openapiTS(input as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform(schema) {
      const name = (schema as Record<string, unknown>)[NAMED];
      if (typeof name === 'string') return namedType(name);
      if (schema.format === OPEN_STRING) return openString();
      if (schema.format === 'binary') return ts.factory.createTypeReferenceNode('Blob');
      return undefined;
    },
  });
  const imports = names.length === 0 ? '' : `import type * as ${TYPES} from ${quote(`./types${extension}`)};\n`;
  const parts = componentAliases(document);
  const shorter = new Map([
    ...names.map((name): [string, string] => [`components["schemas"]["${name}"]`, `${TYPES}.${name}`]),
    ...Array.from(parts, ([alias, part]): [string, string] => [`components["${part}"]`, alias]),
  ]);
  const methods = methodsOf(document);
  const omits: PrintOptions['omits'] = ([kind, , member = '', ...rest], type) =>
    (kind === 'paths' || kind === 'webhooks') && rest.length === 0 && !methods.has(member) && isNothing(type);
  const printed = printTypes(astToString(nodes), isSent, { comments: 'brief', oneLine: true, omits, shorter });
  const aliases = Array.from(parts, ([alias, part]) => `type ${alias} = components[${quote(part)}];\n`).join('');
  return `${header}${imports}${imports && '\n'}${aliases}${aliases && '\n'}${printed}`;
}

/** Names for the kinds of components that operations refer to, unless a schema has the name. */
function componentAliases({ components = {} }: OpenApi): Map<string, string> {
  const named = { Parameters: 'parameters', Headers: 'headers', Responses: 'responses' };
  return new Map(
    Object.entries(named).filter(([alias, part]) => part in components && !(alias in (components.schemas ?? {}))),
  );
}

/**
 * The methods that a path has. Every path names them all, since clients look for them among the keys that all paths have
 * in common.
 */
function methodsOf(document: OpenApi): Set<string> {
  const items = [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})];
  return new Set(items.flatMap((item) => Object.keys(resolve<object>(document, item) ?? {})));
}

/** True for `never`, and for an object of nothing else. */
function isNothing(type: TypeScript.TypeNode): boolean {
  if (type.kind === ts.SyntaxKind.NeverKeyword) return true;
  return (
    ts.isTypeLiteralNode(type) &&
    type.members.every(
      (member) => ts.isPropertySignature(member) && member.type !== undefined && isNothing(member.type),
    )
  );
}

function namedType(name: string): TypeScript.TypeNode {
  const { factory } = ts;
  return factory.createTypeReferenceNode(factory.createQualifiedName(factory.createIdentifier(TYPES), name));
}

/** `string & {}`: accepts every string, but keeps the literals beside it. */
function openString(): TypeScript.TypeNode {
  const { factory } = ts;
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
}

/** `path` is the path of property names in the declarations, such as `operations`, `models.list`, `parameters`. */
function isSent(path: readonly string[]): boolean {
  if (path[0] === 'components') return path[1] === 'parameters' || path[1] === 'requestBodies';
  const operation = path[0] === 'operations' ? path.slice(2) : path.slice(3);
  return (operation[0] === 'parameters' || operation[0] === 'requestBody') && operation.length > 2;
}

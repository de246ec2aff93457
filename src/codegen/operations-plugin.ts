/**
 * Our plugin for @hey-api/openapi-ts: reads the operations of the document into models, with the names that the types
 * of the same run have. The intermediate representation of hey-api keeps one media type for each answer, so the raw
 * document is read.
 */
import { listOperations } from '../openapi/operations.ts';
import { SCHEMAS } from '../openapi/place.ts';
import { definePluginConfig } from '@hey-api/openapi-ts';
import type { OperationModel } from './model.ts';
import { readOperation, type ReadContext } from './read-operation.ts';

export type PluginContext = Omit<ReadContext, 'typeName'>;

const NAME = 'openrouter-fetch-operations';

interface PluginInstance {
  querySymbol(query: { category: string; resource: string; resourceId: string }): { readonly name: string } | undefined;
}

/** The plugin; a run fills `into`, in the order of the document. */
export function operationsPlugin(context: PluginContext, into: OperationModel[]): unknown {
  return definePluginConfig({
    name: NAME,
    config: {},
    dependencies: ['@hey-api/typescript'],
    handler: ({ plugin }: { plugin: PluginInstance }) => {
      const typeName = (component: string): string => {
        const symbol = plugin.querySymbol({
          category: 'type',
          resource: 'definition',
          resourceId: SCHEMAS + component,
        });
        if (!symbol) throw new Error(`There is no type for the schema "${component}".`);
        return symbol.name;
      };
      for (const entry of listOperations(context.document)) {
        if (context.identities.has(entry.operation)) into.push(readOperation(entry, { ...context, typeName }));
      }
    },
  } as never)();
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The document that ships: beside the built command, or where the sources have it. */
export function ownDocumentPath(): string {
  const built = join(import.meta.dirname, 'openapi.json');
  return existsSync(built) ? built : join(import.meta.dirname, '../../generated/openapi.json');
}

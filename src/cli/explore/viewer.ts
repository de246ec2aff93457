import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = '@scalar/api-reference';
const SCRIPT = 'dist/browser/standalone.js';

/**
 * File of the viewer's script, searched for from each of `folders` in turn. Throws with the install command if the
 * package is missing.
 */
export function viewerPath(folders: readonly string[]): string {
  for (const folder of folders) {
    const root = packageRoot(folder);
    if (root && existsSync(join(root, SCRIPT))) return join(root, SCRIPT);
  }
  throw new Error(`The explorer's viewer is not installed. Install it with: npm install --save-dev ${PACKAGE}`);
}

/** The package does not export its script, so it is found from its folder. */
function packageRoot(folder: string): string | undefined {
  const places = createRequire(join(folder, 'index.js')).resolve.paths(PACKAGE) ?? [];
  return places
    .map((place) => join(place, ...PACKAGE.split('/')))
    .find((root) => existsSync(dirname(join(root, SCRIPT))));
}

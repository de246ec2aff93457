// Preloaded with `node --import`: resolves imports of the package's name to its sources, so that examples run without a
// build.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const root = new URL('../../', import.meta.url);
const { compilerOptions } = JSON.parse(readFileSync(new URL('tsconfig.json', root), 'utf8')) as {
  compilerOptions: { paths: Record<string, string[]> };
};

registerHooks({
  resolve(specifier, context, next) {
    const source = compilerOptions.paths[specifier]?.[0];
    return source ? { url: new URL(source, root).href, shortCircuit: true } : next(specifier, context);
  },
});

import { existsSync, watch } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { EXIT, type IO } from '../io.ts';
import { applyOverlay } from '../overlay.ts';
import { requirePeers } from '../peers.ts';
import { isURL, readSpec, readYAML } from '../read-spec.ts';
import { reasonOf, UsageError } from '../usage-error.ts';

export interface GenerateFlags {
  readonly spec: string;
  readonly out: string;
  readonly overlay?: readonly string[];
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly runtime?: string;
  readonly importExtension?: string;
}

/** Makes a client of any OpenAPI document in the caller's project: types, operations, and a class with them. */
export async function generate(flags: GenerateFlags, io: IO): Promise<number> {
  requirePeers('generate');
  if (flags.watch && isURL(flags.spec)) throw new UsageError('--watch needs a file: an address cannot be watched.');
  if (flags.importExtension !== undefined && !/^(ts|js)$/.test(flags.importExtension)) {
    throw new UsageError(`--import-extension is ts or js, not ${JSON.stringify(flags.importExtension)}.`);
  }
  const code = await once(flags, io);
  if (!flags.watch) return code;
  await watching(flags, io);
  return EXIT.ok;
}

async function once(flags: GenerateFlags, io: IO): Promise<number> {
  const { spec, check = false, force = false, json = false } = flags;
  // Before the generators are loaded: what is wrong with the document is told in a moment.
  await readSpec(spec);
  const overlays = await Promise.all((flags.overlay ?? []).map(async (file) => [file, await readYAML(file)] as const));
  const out = resolve(flags.out);
  if (!check) await checkWritable(out);
  const steps = await loadSteps();
  const options = {
    document: spec,
    config: configPath(),
    strict: false,
    runtime: flags.runtime ?? 'openrouter-fetch/runtime',
    extension: `.${flags.importExtension ?? 'js'}`,
    origin: 'an OpenAPI document by openrouter-fetch',
  };
  const progress = steps.progressTo(io.error);
  try {
    const loaded = await progress.step(
      'document',
      () => steps.loadDocument(options),
      () => 'linted and bundled',
    );
    const document = overlays.reduce((each, [file, overlay]) => applyOverlay(each, overlay, file), loaded.document);
    const generated = await steps.generateFrom({ ...loaded, document }, options, progress);
    const shown = relative('', out) || '.';
    const summary = {
      operations: generated.operations,
      files: [...generated.files.keys()],
      warnings: generated.warnings,
    };
    if (check) {
      const differences = await steps.compare(out, generated.files);
      if (json) io.out(`${JSON.stringify({ ...summary, differences })}\n`);
      else
        for (const { file, line, message } of differences)
          io.error(`${file}${line === undefined ? '' : `:${line}`}\n    ${message}\n`);
      if (differences.length === 0) {
        if (!json) io.out(`${shown} is what ${spec} gives.\n`);
        return EXIT.ok;
      }
      io.error(`${shown} is not what ${spec} gives. To mend it: ${commandOf(flags)}\n`);
      return EXIT.different;
    }
    const changed = await steps.replace(out, generated.files, { force });
    if (json) io.out(`${JSON.stringify({ ...summary, changed })}\n`);
    else {
      const { length } = generated.warnings;
      if (length > 0)
        io.error(`  ${length} ${length === 1 ? 'warning' : 'warnings'} about the document; --json lists them\n`);
      io.out(
        `${shown}: ${generated.operations} operations, ${changed ? `${generated.files.size} files written` : 'unchanged'}.\n`,
      );
    }
    return EXIT.ok;
  } catch (error) {
    if (error instanceof steps.GenerateError)
      throw new UsageError(`${error.message}\n${relative('', out) || out} is as it was.`);
    throw error;
  }
}

async function loadSteps() {
  const [{ generateFrom }, { loadDocument }, { compare, replace }, { progressTo }, { GenerateError }] =
    await Promise.all([
      import('../../codegen/generate.ts'),
      import('../../codegen/document.ts'),
      import('../../codegen/output.ts'),
      import('../../codegen/progress.ts'),
      import('../../codegen/problem.ts'),
    ]);
  return { generateFrom, loadDocument, compare, replace, progressTo, GenerateError };
}

/** The rules for documents of others: beside the built command, or where the sources have them. */
function configPath(): string {
  const places = [
    join(import.meta.dirname, 'foreign.redocly.yaml'),
    join(import.meta.dirname, '../../../src/codegen/foreign.redocly.yaml'),
  ];
  return places.find((place) => existsSync(place)) ?? (places[0] as string);
}

async function checkWritable(out: string): Promise<void> {
  let folder = dirname(out);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    await access(folder, constants.W_OK);
    await mkdir(dirname(out), { recursive: true });
  } catch (error) {
    throw new UsageError(`${relative('', out) || out} cannot be written: ${reasonOf(error)}`);
  }
}

function commandOf({ spec, out, overlay = [] }: GenerateFlags): string {
  return [
    'npx openrouter-fetch generate',
    `--spec ${spec}`,
    `--out ${out}`,
    ...overlay.map((file) => `--overlay ${file}`),
  ].join(' ');
}

/** Editors write a file in several steps; one run is enough for them. */
const SETTLE = 200;

async function watching(flags: GenerateFlags, io: IO): Promise<void> {
  const files = [flags.spec, ...(flags.overlay ?? [])];
  io.error(`Watching ${files.join(', ')} …\n`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const run = async (): Promise<void> => {
    await once(flags, io).catch((error: unknown) => io.error(`${reasonOf(error)}\n`));
  };
  const watchers = files.map((file) =>
    watch(dirname(resolve(file)), (_, name) => {
      if (name !== null && !files.some((each) => resolve(each).endsWith(name))) return;
      clearTimeout(timer);
      timer = setTimeout(() => (running = running.then(run)), SETTLE);
    }),
  );
  await new Promise<void>((done) => io.signal?.addEventListener('abort', () => done(), { once: true }));
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await running;
}

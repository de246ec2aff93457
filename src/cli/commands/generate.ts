import { existsSync, watch } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { RunOptions } from '../../codegen/run.ts';
import { EXIT, untilStopped, type IO } from '../io.ts';
import { applyOverlay } from '../overlay.ts';
import { requirePeers } from '../peers.ts';
import type { Project } from '../project.ts';
import { isURL, overlayFile, readSpec, readYAML } from '../read-spec.ts';
import { reasonOf, UsageError } from '../usage-error.ts';

export interface GenerateFlags {
  /** Absent only for a project's own document. */
  readonly spec?: string;
  readonly out?: string;
  readonly overlay?: readonly string[];
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  /** Name of the class, used instead of the document's title. */
  readonly name?: string;
  readonly runtime?: string;
  readonly importExtension?: string;
}

/** Generates a client from an OpenAPI document: types, operations, and a class with all of them. */
export async function generate(flags: GenerateFlags, io: IO, project?: Project): Promise<number> {
  requirePeers('generate');
  const options = optionsFor(flags, project);
  if (flags.watch && isURL(options.document)) throw new UsageError('--watch needs a file: a URL cannot be watched.');
  const overlays = (flags.overlay ?? []).map(overlayFile);
  const code = await once(options, overlays, io);
  if (!flags.watch) return code;
  await watching([options.document, ...overlays], io, () => once(options, overlays, io));
  return EXIT.ok;
}

/** The options of a run without its overlays, which are read again for each run. */
function optionsFor(flags: GenerateFlags, project: Project | undefined): RunOptions {
  const { spec, out, overlay = [], check, force, json, name, runtime, importExtension } = flags;
  if (importExtension !== undefined && !/^(ts|js)$/.test(importExtension)) {
    throw new UsageError(`--import-extension must be ts or js, not ${JSON.stringify(importExtension)}.`);
  }
  const modes = { check: check ?? false, force: force ?? false, json: json ?? false };
  if (spec === undefined && project) {
    if (overlay.length > 0 || (out ?? name ?? runtime ?? importExtension) !== undefined)
      throw new UsageError('--out, --overlay, --name, --runtime and --import-extension need --spec.');
    return { ...project.generate, ...modes, command: `${project.launcher} generate` };
  }
  if (spec === undefined || out === undefined) throw new UsageError('--spec needs --out, the folder of the client.');
  if (name !== undefined && !/^[A-Za-z][A-Za-z0-9 _-]{0,59}$/.test(name)) {
    throw new UsageError(`--name must be letters and digits, such as PetStore, not ${JSON.stringify(name)}.`);
  }
  const command = project ? `${project.launcher} generate --` : 'npx openrouter-fetch generate';
  return {
    document: spec,
    out: resolve(out),
    config: configPath(),
    strict: false,
    name,
    runtime: runtime ?? 'openrouter-fetch/runtime',
    extension: `.${importExtension ?? 'js'}`,
    origin: 'an OpenAPI document by openrouter-fetch',
    command: [
      `${command} --spec ${spec} --out ${out}`,
      ...(name === undefined ? [] : [`--name ${JSON.stringify(name)}`]),
      ...overlay.map((file) => `--overlay ${file}`),
    ].join(' '),
    ...modes,
  };
}

async function once(options: RunOptions, overlays: readonly string[], io: IO): Promise<number> {
  // Before the generators are loaded: that takes a second, and a problem with the document is reported at once.
  await readSpec(options.document);
  const changes = await Promise.all(overlays.map(async (file) => [file, await readYAML(file)] as const));
  if (!options.check) await checkWritable(options.out);
  const { run } = await import('../../codegen/run.ts');
  return run(
    {
      ...options,
      transform: (document) => changes.reduce((each, [file, one]) => applyOverlay(each, one, file), document),
    },
    io,
  );
}

/** The lint rules for other people's documents: next to the built command, or in the source folder. */
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

/** Editors write a file in several steps, ms apart; one run serves them all. In ms. */
const SETTLE = 200;

async function watching(files: readonly string[], io: IO, run: () => Promise<number>): Promise<void> {
  io.error(`Watching ${files.join(', ')} …\n`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const again = async (): Promise<void> => {
    const once = (): Promise<unknown> => run().catch((error: unknown) => io.error(`${reasonOf(error)}\n`));
    await (io.whileBusy ? io.whileBusy(once) : once());
  };
  const watchers = files.map((file) =>
    watch(dirname(resolve(file)), (_, name) => {
      if (name !== null && !files.some((each) => resolve(each).endsWith(name))) return;
      clearTimeout(timer);
      timer = setTimeout(() => (running = running.then(again)), SETTLE);
    }),
  );
  await untilStopped(io);
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await running;
}

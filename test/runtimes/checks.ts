// Requirements of the package in other projects: types, CommonJS, definitions, a plain install.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { generatorChecks } from './generators.ts';
import { nodePath, NODES } from './runtimes.ts';
import { installed, run } from './tools.ts';
import type { Project } from './project.ts';

export interface Check {
  readonly name: string;
  /** Why it cannot run here, in a few words. */
  readonly missing?: string | undefined;
  /** Throws, or returns the text to show. */
  run(project: Project): Promise<string | void>;
}

export function checks(): Check[] {
  return [
    ...typeChecks(),
    ...NODES.map(requireEverything),
    ...NODES.map(runJest),
    definitions(),
    plainInstall(),
    ...generatorChecks(),
  ];
}

/** The first is the oldest version that openapi-fetch's types compile with. */
const COMPILERS = ['5.4', '5.9', '6', '7'];
const LIBRARIES = {
  'DOM types': { lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
  "Node's types": { lib: ['es2022'], types: ['node'] },
};
const RESOLUTIONS = [
  { resolution: 'nodenext', module: 'nodenext', libraries: ['DOM types', "Node's types"] },
  { resolution: 'node16', module: 'node16', libraries: ['DOM types', "Node's types"] },
  { resolution: 'bundler', module: 'esnext', libraries: ['DOM types', "Node's types"] },
] as const;

/** Without `skipLibCheck`: the declarations themselves must compile. */
const STRICT = { noEmit: true, strict: true, skipLibCheck: false, target: 'es2022' };

function typeChecks(): Check[] {
  return COMPILERS.flatMap((version) =>
    RESOLUTIONS.flatMap(({ resolution, module, libraries }) =>
      libraries.map((library): Check => {
        const name = `TypeScript ${version}, ${resolution}, ${library}`;
        const tsc = installed(`typescript-${version}/bin/tsc`);
        return {
          name,
          missing: tsc ? undefined : 'not installed',
          async run({ folder }) {
            const required = resolution === 'nodenext' && Number(version) > 5.7 ? ['required.cts'] : [];
            if (resolution !== 'bundler' && library !== 'DOM types') required.push('commonjs.cts');
            const config = join(folder, 'fixtures', `${name.replace(/\W+/g, '-')}.json`);
            const compilerOptions = { ...STRICT, module, moduleResolution: resolution, ...LIBRARIES[library] };
            const files = [library === 'DOM types' ? 'use.ts' : 'use-node.ts', ...required];
            writeFileSync(config, JSON.stringify({ compilerOptions, files }));
            const { code, output } = await run(process.execPath, [tsc ?? '', '-p', config]);
            if (code !== 0) throw new Error(output.slice(0, 2000));
          },
        };
      }),
    ),
  );
}

function requireEverything(version: string): Check {
  const node = nodePath(version);
  return {
    name: `require, Node ${version}`,
    missing: node ? undefined : 'not installed',
    async run({ folder }) {
      const { code, output } = await run(node ?? '', [join(folder, 'fixtures/required.cjs')]);
      if (code !== 0 || !output.includes('required')) throw new Error(output);
      // Early Node 22 prints a warning that it is experimental.
      return output.includes('ExperimentalWarning') ? 'with an ExperimentalWarning' : undefined;
    },
  };
}

/** In a CommonJS project, without settings and flags. */
function runJest(version: string): Check {
  const node = nodePath(version);
  const jest = installed('jest/bin/jest.js');
  return {
    name: `Jest, Node ${version}`,
    missing: node && jest ? undefined : 'not installed',
    async run({ folder }) {
      const root = join(folder, 'fixtures/jest');
      const args = [jest ?? '', '--rootDir', root, '--no-cache', '--testMatch', '**/*.test.cjs'];
      const { code, output } = await run(node ?? '', args, { cwd: root });
      if (code !== 0 || !output.includes('3 passed')) throw new Error(output.slice(0, 2000));
    },
  };
}

/** Where an editor must jump to, in the shipped sources; declarations are as good for types. */
const DEFINITIONS: Record<string, string> = {
  'OpenRouter({': 'src/client/open-router.ts',
  'create({': 'dist/resources-',
  'chatCompletionsCreate(': 'dist/operations.d.ts',
  'final()': 'src/stream/stream.ts',
  'createPkcePair()': 'dist/',
  'runTools(': 'dist/',
  'ChatCompletion =': 'dist/types.d.ts',
};

/** Requested from the server that editors use. */
function definitions(): Check {
  const server = installed('typescript-5.9/lib/tsserver.js');
  return {
    name: 'go to definition',
    missing: server ? undefined : 'not installed',
    async run({ folder }) {
      const file = join(folder, 'fixtures/use.ts');
      const compilerOptions = { ...STRICT, module: 'nodenext', ...LIBRARIES['DOM types'] };
      writeFileSync(join(folder, 'fixtures/tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
      const lines = readFileSync(file, 'utf8').split('\n');
      const editor = openEditor(server ?? '');
      try {
        editor.send('open', { file });
        for (const [word, expected] of Object.entries(DEFINITIONS)) {
          const line = lines.findIndex((text) => text.includes(word));
          const offset = (lines[line]?.indexOf(word) ?? 0) + 1;
          const body = await editor.ask('definition', { file, line: line + 1, offset });
          const [found = 'nowhere'] = (body as { file: string }[]).map((place) =>
            relative(join(folder, 'node_modules/openrouter-fetch'), place.file),
          );
          if (!found.startsWith(expected)) throw new Error(`${word} leads to ${found}, not to ${expected}`);
        }
      } finally {
        editor.close();
      }
    },
  };
}

interface Editor {
  send(command: string, args: object): number;
  ask(command: string, args: object): Promise<unknown>;
  close(): void;
}

function openEditor(server: string): Editor {
  const child = spawn(process.execPath, [server, '--disableAutomaticTypingAcquisition'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = new Map<number, (body: unknown) => void>();
  let rest = '';
  child.stdout.on('data', (data: Buffer) => {
    const lines = `${rest}${data.toString()}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.filter((line) => line.startsWith('{'))) {
      const { type, request_seq: id, body } = JSON.parse(line) as { type: string; request_seq: number; body: unknown };
      if (type === 'response') waiting.get(id)?.(body ?? []);
    }
  });
  let count = 0;
  const send = (command: string, args: object): number => {
    child.stdin.write(`${JSON.stringify({ seq: ++count, type: 'request', command, arguments: args })}\n`);
    return count;
  };
  return {
    send,
    ask: (command, args) =>
      new Promise((resolve, reject) => {
        waiting.set(send(command, args), resolve);
        child.once('exit', () => reject(new Error('the language server ended')));
      }),
    close: () => void child.kill(),
  };
}

const MAX_PACKAGES = 4;
/** In MiB: the promised budget, which is missed today, and the ceiling until then, which may only be lowered. */
const SIZE = { budget: 4, ceiling: 4.5 };

/** `npm install` of the tarball in an empty folder, with its dependencies from the registry. */
function plainInstall(): Check {
  return {
    name: 'npm install',
    missing: installed('.package-lock.json') ? undefined : 'no network',
    async run({ folder, tarball }) {
      const empty = join(folder, 'empty');
      mkdirSync(empty);
      writeFileSync(join(empty, 'package.json'), '{"private":true,"type":"module"}');
      const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1'];
      const { code, output } = await run('npm', ['install', ...flags, join(folder, tarball)], { cwd: empty });
      if (code !== 0) throw new Error(output.slice(-2000));
      const modules = join(empty, 'node_modules');
      const packages = readdirSync(modules).filter((name) => !name.startsWith('.'));
      const bytes = readdirSync(modules, { recursive: true, encoding: 'utf8' })
        .map((path) => statSync(join(modules, path)))
        .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
      const size = bytes / 1024 / 1024;
      const text = `${packages.length} packages, ${size.toFixed(2)} MiB; budget ${MAX_PACKAGES}, ${SIZE.budget}`;
      if (packages.length > MAX_PACKAGES || size > SIZE.ceiling) throw new Error(text);
      return text;
    },
  };
}

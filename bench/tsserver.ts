// The language server of editors, called as they call it.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figure } from './statistics.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FOLDER = `${HERE}.tmp/editor/`;
const CONFIG = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    types: [],
    allowImportingTsExtensions: true,
    noEmit: true,
  },
  include: ['program.ts'],
};
/** Where the cursor is in a program. */
const CURSOR = '▮';
const WARM = 5;

export interface Completions {
  /** From opening the file to the list, in ms: the server has not read anything before. */
  readonly coldMs: number;
  /** After a typed character, in ms. */
  readonly warmMs: number;
}

/**
 * Measures how long the server takes to list completions at the cursor (`▮`) of a program, in a separate process.
 * Throws unless `wanted` is in the list.
 */
export async function complete(program: string, wanted: string): Promise<Completions> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}tsconfig.json`, JSON.stringify(CONFIG));
  const before = program.slice(0, program.indexOf(CURSOR));
  const text = program.replace(CURSOR, '');
  const file = `${FOLDER}program.ts`;
  writeFileSync(file, text);
  const line = before.split('\n').length;
  const offset = before.length - before.lastIndexOf('\n');
  const server = startServer();
  try {
    const list = async (): Promise<string[]> => {
      const body = await server.request<{ entries: { name: string; kind: string }[] }>('completionInfo', {
        file,
        line,
        offset,
      });
      return body.entries.map(({ name }) => name);
    };
    const opened = performance.now();
    server.notify('open', { file, fileContent: text });
    const names = await list();
    const coldMs = performance.now() - opened;
    if (!names.includes(wanted)) throw new Error(`tsserver does not offer ${wanted} in:\n${program}`);
    const warm: number[] = [];
    for (let time = 0; time < WARM; time++) {
      const typed = performance.now();
      const end = { endLine: 1, endOffset: 1 };
      server.notify('change', { file, line: 1, offset: 1, ...end, insertString: ' ' });
      await list();
      warm.push(performance.now() - typed);
    }
    return { coldMs, warmMs: figure(warm).median };
  } finally {
    server.stop();
  }
}

interface Server {
  notify(command: string, args: object): void;
  request<T>(command: string, args: object): Promise<T>;
  stop(): void;
}

function startServer(): Server {
  const child = spawn(
    process.execPath,
    [
      `${HERE}node_modules/typescript/lib/tsserver.js`,
      '--disableAutomaticTypingAcquisition',
      '--suppressDiagnosticEvents',
    ],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const waiting = new Map<number, { resolve: (body: never) => void; reject: (error: Error) => void }>();
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('{')) continue; // a header
      const message = JSON.parse(line) as { request_seq?: number; success?: boolean; message?: string; body?: never };
      const asked = waiting.get(message.request_seq ?? -1);
      if (message.success) asked?.resolve(message.body as never);
      else asked?.reject(new Error(message.message));
    }
  });
  child.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('tsserver has ended.'));
  });
  let sequence = 0;
  const send = (command: string, args: object): number => {
    child.stdin.write(`${JSON.stringify({ seq: ++sequence, type: 'request', command, arguments: args })}\n`);
    return sequence;
  };
  return {
    notify: (command, args) => void send(command, args),
    request: (command, args) => {
      const number = send(command, args);
      return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
    },
    stop: () => void child.kill(),
  };
}

import { Command, CommanderError, Option } from 'commander';
import { createRequire } from 'node:module';
import { EXIT, type IO } from './io.ts';
import { reasonOf, UsageError } from './usage-error.ts';

const EXAMPLES = `
Examples:
  npx openrouter-fetch generate --spec openapi.yaml --out src/openrouter
  npx openrouter-fetch mock --port 4010
  npx openrouter-fetch diff old.yaml new.yaml --markdown
  npx openrouter-fetch verify --base-url http://127.0.0.1:4010/api/v1
  npx openrouter-fetch explore

Exit codes: 0 fine; 1 a difference or violation was found; 2 the command could not be carried out.`;

/** Runs the command line, and gives its exit code. */
export async function main(argv: readonly string[], io: IO): Promise<number> {
  let code: number = EXIT.ok;
  const program = createProgram(io, (result) => (code = result));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    // Help and version end the same way, with exit code 0; commander has said what is wrong otherwise.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (!(error instanceof UsageError) && process.env['OPENROUTER_LOG'] === 'debug') throw error;
    io.error(`${error instanceof UsageError ? error.message : reasonOf(error)}\n`);
    return EXIT.usage;
  }
}

function createProgram(io: IO, done: (code: number) => void): Command {
  const program = new Command('openrouter-fetch')
    .description(
      'Generates, mocks, compares, verifies and shows the OpenRouter API, or any API with an OpenAPI document.',
    )
    .version(version())
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.error });
  const port = (fallback: string): Option => new Option('--port <port>', '0 takes any free one').default(fallback);
  const json = (): Option => new Option('--json', 'print the result as JSON');

  program
    .command('generate')
    .description('Make a typed client from an OpenAPI 3.0 or 3.1 document.')
    .requiredOption('--spec <file|url>', 'the document')
    .requiredOption('--out <folder>', 'where the client goes; the folder is its own')
    .option('--overlay <file...>', 'OpenAPI overlays to apply first, in this order')
    .option('--check', 'compare only; exit code 1 where the folder is not what the document gives')
    .option('--watch', 'run again when the document or an overlay changes')
    .option('--force', 'replace a folder with files of others')
    .option('--runtime <specifier>', 'module the client runs on (default: openrouter-fetch/runtime)')
    .option('--import-extension <ts|js>', 'extension of its relative imports (default: js)')
    .addOption(json())
    .action(async (flags) => done(await (await import('./commands/generate.ts')).generate(flags, io)));

  program
    .command('mock')
    .description('Serve a mock of the API on 127.0.0.1 until stopped.')
    .addOption(port('4010'))
    .option('--delay <ms>', 'pause between two events of a stream', '40')
    .option('--spec <file|url>', 'another document')
    .addOption(json())
    .action(async (flags) => done(await (await import('./commands/mock.ts')).mock(flags, io)));

  program
    .command('diff')
    .description('Tell what changed between two documents, and what of it breaks programs.')
    .argument('<old>', 'file or URL')
    .argument('<new>', 'file or URL')
    .addOption(new Option('--markdown', 'for a pull request').conflicts('json'))
    .addOption(json())
    .action(async (before, after, flags) =>
      done(await (await import('./commands/diff.ts')).diff(before, after, flags, io)),
    );

  program
    .command('verify')
    .description('Call the safe operations of a live server, and hold each answer against the document.')
    .option('--base-url <url>', 'the server (default: OPENROUTER_BASE_URL, else the real API)')
    .option('--spec <file|url>', 'another document')
    .option('--spend', 'one tiny chat as well, plain and streamed, which costs a little')
    .option('--model <model>', 'model of that chat', 'openai/gpt-4o-mini')
    .addOption(json())
    .action(async (flags) => done(await (await import('./commands/verify.ts')).verify(flags, io)));

  program
    .command('explore')
    .description('Serve the API reference as a page, with a mock behind its requests, until stopped.')
    .addOption(port('4011'))
    .option('--spec <file|url>', 'another document')
    .addOption(json())
    .action(async (flags) => done(await (await import('./commands/explore.ts')).explore(flags, io)));

  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.error });
  return program;
}

function version(): string {
  // Two folders up from the sources, one from the build.
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const { name, version: number } = createRequire(import.meta.url)(path) as { name: string; version: string };
      if (name === 'openrouter-fetch') return number;
    } catch {
      // Not there.
    }
  }
  return 'unknown';
}

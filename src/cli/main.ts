import { Command, CommanderError, Option } from 'commander';
import { createRequire } from 'node:module';
import { EXIT, printableIO, type IO } from './io.ts';
import type { Project } from './project.ts';
import { reasonOf, UsageError } from './usage-error.ts';

const EXAMPLES = `
Examples:
  npx openrouter-fetch generate --spec openapi.yaml --out src/openrouter
  npx openrouter-fetch mock --port 4010
  npx openrouter-fetch diff old.yaml new.yaml --markdown
  npx openrouter-fetch verify --base-url http://127.0.0.1:4010/api/v1
  npx openrouter-fetch explore
  npx openrouter-fetch run reviews.csv --out labels.jsonl --model openai/gpt-4o-mini --template "Label: {{review}}"

Exit codes: 0 success; 1 a difference or violation was found, or a row was not answered; 2 the command could not run.`;

/** Runs the command line and returns its exit code. A `project` makes `--spec` and `--out` optional. */
export async function main(argv: readonly string[], given: IO, project?: Project): Promise<number> {
  const io = printableIO(given);
  let code: number = EXIT.ok;
  const program = createProgram(io, project, (result) => (code = result));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    // `--help` and `--version` end like this too, with exit code 0. Otherwise commander has already printed the
    // problem.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (!(error instanceof UsageError) && process.env['OPENROUTER_LOG'] === 'debug') throw error;
    (io.problem ?? io.error)(`${error instanceof UsageError ? error.message : reasonOf(error)}\n`);
    return EXIT.usage;
  }
}

function createProgram(io: IO, project: Project | undefined, done: (code: number) => void): Command {
  const program = new Command(project?.launcher ?? 'openrouter-fetch')
    .description('Generate, mock, compare, verify and explore the OpenRouter API, or any API with an OpenAPI document.')
    .version(version())
    .addHelpText('after', project ? '' : EXAMPLES)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.problem ?? io.error });
  const port = (fallback: string): Option =>
    new Option('--port <port>', 'port to listen on; 0 takes any free one').default(fallback);
  const overlay = (): Option =>
    new Option('--overlay <file...>', 'OpenAPI overlays to apply first, in this order; `openrouter` is built in');
  const json = (): Option => new Option('--json', 'print the result as JSON');

  const own = project ? " (default: the project's own)" : '';
  program
    .command('generate')
    .description('Generate a typed client from an OpenAPI document.')
    .addOption(new Option('--spec <file|url>', `the document${own}`).makeOptionMandatory(!project))
    .addOption(
      new Option('--out <folder>', `folder for the client, and nothing else${own}`).makeOptionMandatory(!project),
    )
    .addOption(overlay())
    .option('--check', 'write nothing; exit with code 1 if the folder differs from what the document generates')
    .option('--watch', 'run again when the document or an overlay changes')
    .option('--force', 'generate into a folder with other files, and overwrite those with the same names')
    .option('--name <name>', "name of the class and of its environment variables (default: the document's title)")
    .option('--runtime <specifier>', 'module the client runs on (default: openrouter-fetch/runtime)')
    .option('--import-extension <ts|js>', 'extension of its relative imports (default: js)')
    .addOption(json())
    .action(async (flags) => done(await (await import('./commands/generate.ts')).generate(flags, io, project)));

  program
    .command('mock')
    .description('Serve a mock of the API on 127.0.0.1 until stopped.')
    .addOption(port('4010'))
    .option('--delay <ms>', 'pause between two events of a stream', '40')
    .option('--no-validate', 'respond with the examples without checking requests; needs no Prism')
    .option('--start-timeout <seconds>', 'most time to start; 0 is no limit (default: 60)')
    .option('--spec <file|url>', 'another document')
    .addOption(overlay())
    .addOption(json())
    .action(async (flags) => done(await (await import('./commands/mock.ts')).mock(flags, io)));

  program
    .command('diff')
    .description('Report what changed between two documents, and which changes break programs.')
    .argument('<old>', 'file or URL')
    .argument('<new>', 'file or URL')
    .addOption(overlay())
    .addOption(new Option('--markdown', 'print Markdown, for a pull request').conflicts('json'))
    .addOption(json())
    .action(async (before, after, flags) =>
      done(await (await import('./commands/diff.ts')).diff(before, after, flags, io)),
    );

  program
    .command('verify')
    .description('Call the safe operations of a live server and check each response against the document.')
    .option('--base-url <url>', "the server (default: OPENROUTER_BASE_URL, else the document's)")
    .option('--spec <file|url>', 'another document')
    .addOption(overlay())
    .option('--spend', 'also send one tiny chat, plain and streamed, which costs a little')
    .option('--model <model>', 'model of that chat', 'openai/gpt-4o-mini')
    .addOption(json())
    .action(async (flags) => done(await (await import('./commands/verify.ts')).verify(flags, io)));

  program
    .command('explore')
    .description('Serve the API reference as a web page that sends its requests to a mock, until stopped.')
    .addOption(port('4011'))
    .option('--spec <file|url>', 'another document')
    .addOption(overlay())
    .addOption(json())
    .action(async (flags) => done(await (await import('./commands/explore.ts')).explore(flags, io, project)));

  program
    .command('models')
    .description('List the models, or write them as types for completion in editors.')
    .option('--types', 'print a module that adds models and providers to the known values of the types')
    .option('--out <file>', 'write it to a file of your project')
    .option('--base-url <url>', 'the server (default: OPENROUTER_BASE_URL, else the real one)')
    .addOption(json())
    .action(async (flags) => done(await (await import('./commands/models.ts')).models(flags, io)));

  program
    .command('run')
    .description('Send every row of a file to a model and append the results to another; run again, it resumes.')
    .argument('<input>', 'JSON Lines in the format of batches, CSV with --template, or lines of text')
    .requiredOption('--out <file>', 'the results, as JSON Lines')
    .option('--model <model>', 'model of rows that have none')
    .option('--template <text|@file>', 'prompt of each row of a CSV file, with its columns: "Translate: {{text}}"')
    .option('--system <text|@file>', 'system message of each chat, response or message')
    .option('--schema <file>', 'JSON Schema that each chat, response or message must match')
    .option('--max-tokens <number>', 'most tokens of a completion, for rows that set no limit')
    .option('--max-cost <usd>', 'most that the run may cost, including the runs that it resumes')
    .option('--concurrency <number>', 'most requests in flight (default: 256)')
    .option('--requests-per-minute <number>', 'request limit, if it is known (default: learned)')
    .option('--tokens-per-minute <number>', 'token limit, if it is known (default: learned)')
    .option('--max-retries <number>', 'repeats of a row after a transient failure (default: 2)')
    .option('--timeout <ms>', 'longest time of one request')
    .option('--wait', 'wait for daily limits, too, instead of ending the run')
    .option('--append', 'run the rows that were added to the end of the input')
    .option('--retry-failed', 'run rows again that failed or were refused')
    .option('--retry-cut', 'run rows again whose completion was truncated or empty')
    .option('--lenient', 'skip rows that cannot be run, and write them to <out>.rejects')
    .option('--format <jsonl|csv|text>', "format of the input (default: by its name's extension)")
    .option('--queue [url]', 'let workers send the rows, over the Redis or Valkey at this URL (default: REDIS_URL)')
    .option('--queue-name <name>', 'name of the queue, which serves one run at a time (default: default)')
    .option('--clear-queue', 'first remove what another run has left in the queue')
    .option('--batch', "send the rows through the API's own batches: half the price, within a day")
    .option('--poll-interval <ms>', 'longest pause between two polls of a batch (default: 300000)')
    .option('--report <file>', 'write the figures of the run as an HTML page')
    .option('--base-url <url>', 'the server (default: OPENROUTER_BASE_URL, else https://openrouter.ai/api/v1)')
    .addOption(json())
    .action(async (input, flags) => done(await (await import('./commands/run.ts')).run(input, flags, io)));

  program
    .command('worker')
    .description(
      'Send the rows that `run --queue` puts into a queue, until stopped. Start as many as you like, anywhere.',
    )
    .option('--queue [url]', 'Redis or Valkey, such as redis://:password@host:6379 (default: REDIS_URL)')
    .option('--queue-name <name>', 'name of the queue (default: default)')
    .option('--concurrency <number>', 'most rows in flight at once (default: 64)')
    .option('--base-url <url>', 'the server (default: OPENROUTER_BASE_URL, else https://openrouter.ai/api/v1)')
    .action(async (flags) => done(await (await import('./commands/worker.ts')).worker(flags, io)));

  for (const command of program.commands) {
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.error });
    // npm consumes options unless they follow `--`.
    if (project) command.usage('-- [options]');
  }
  return program;
}

function version(): string {
  // Two levels up from the sources, one from the build.
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const { name, version: number } = createRequire(import.meta.url)(path) as { name: string; version: string };
      if (name === 'openrouter-fetch') return number;
    } catch {
      // Not in this folder.
    }
  }
  return 'unknown';
}

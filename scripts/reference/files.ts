// Every file of the reference by its path, rendered in memory.
import { readDocument, resourcesOf, type Resource } from './document.ts';
import { callOf, renderResource } from './page.ts';

const NOTE = '<!-- Generated from openapi/ by npm run docs:reference. Do not edit. -->';
const START = '<!-- resources -->';
const END = '<!-- /resources -->';
/** The reference is not in the package, so a guide that is in it links to the repository. */
const REFERENCE = 'https://github.com/openrouter-fetch/openrouter-fetch/blob/main/docs/reference/';

/** `read` returns a file of the repository by its path. */
export function referenceFiles(read: (path: string) => string): Map<string, string> {
  const document = readDocument(read('generated/openapi.json'));
  const resources = resourcesOf(document, read('generated/API.md'));
  const pages = resources.map((resource): [string, string] => [
    `docs/reference/${resource.name}.md`,
    `${NOTE}\n\n${renderResource(document, resource)}`,
  ]);
  const count = resources.reduce((sum, { operations }) => sum + operations.length, 0);
  const index = `${NOTE}\n\n# Reference\n\n${count} operations. Path parameters come first, then body or query, then options.\n\n${overview(resources, '')}`;
  const guide = read('docs/resources.md');
  return new Map([
    ...pages,
    ['docs/reference/index.md', index],
    ['docs/resources.md', replaceBetween(guide, overview(resources, REFERENCE))],
  ]);
}

function overview(resources: readonly Resource[], base: string): string {
  const rows = resources.map(({ name, description, operations }) => {
    const [first] = operations;
    const call = first ? `\`openrouter.${callOf(first)}\`` : '';
    return `| [${name}](${base}${name}.md) | ${operations.length} | ${description.replace(/\.$/, '')} | ${call} |`;
  });
  return ['| resource | operations | what it is for | for example |', '|---|---|---|---|', ...rows, ''].join('\n');
}

function replaceBetween(text: string, part: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`docs/resources.md has no place for the table: ${START} … ${END}`);
  return `${text.slice(0, start + START.length)}\n${part}${text.slice(end)}`;
}

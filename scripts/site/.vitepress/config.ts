import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme } from 'vitepress';

const DOCS = fileURLToPath(new URL('../../../docs/', import.meta.url));
const API = fileURLToPath(new URL('../.tmp/pages/api/', import.meta.url));
const REPOSITORY = 'https://github.com/openrouter-fetch/openrouter-fetch';
const OWN_PAGE = new RegExp(`^${REPOSITORY}/(?:blob|raw)/main/(docs/.*)$`);

const titleOf = (page: string): string =>
  /^# +(.+)$/m.exec(readFileSync(join(DOCS, page), 'utf8'))?.[1]?.replaceAll('`', '') ?? page;
const item = (page: string): DefaultTheme.SidebarItem => ({
  text: titleOf(page),
  link: `/${page.replace(/\.md$/, '').replace(/(^|\/)index$/, '$1')}`,
});
const pagesIn = (folder: string): string[] =>
  readdirSync(join(DOCS, folder))
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => (folder ? `${folder}/${name}` : name));

/** Guides by topic; those in no group are under "More". */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Begin: ['start', 'questions', 'streaming', 'errors', 'reliability'],
  'Coming from': ['coming-from-openai', 'coming-from-openrouter-sdk', 'coming-from-anthropic', 'guard'],
  'Ask for more': ['structured-output', 'tools', 'mcp', 'reasoning', 'messages', 'web-search', 'routing'],
  'Images, audio, files': ['files', 'pdf', 'images', 'speech', 'video', 'batches'],
  'In an application': [
    'web', 'react', 'stop', 'retrying', 'rate-limits', 'cost', 'prompt-caching', 'response-caching', 'webhooks', 'testing',
    'tracing', 'middleware', 'fetch', 'bulk',
  ], // oxfmt-ignore
};
const grouped = new Set(Object.values(GROUPS).flat());
const sidebar: DefaultTheme.SidebarItem[] = [
  ...Object.entries(GROUPS).map(([text, names]) => ({
    text,
    items: names
      .map((name) => `${name}.md`)
      .filter((page) => existsSync(join(DOCS, page)))
      .map(item),
  })),
  {
    text: 'More',
    collapsed: true,
    items: pagesIn('')
      .filter((page) => !grouped.has(page.slice(0, -3)))
      .map(item),
  },
  { text: 'Reference', collapsed: true, items: pagesIn('reference').map(item) },
  { text: 'Client and helpers', collapsed: true, items: apiItems() },
];

/** A page for each entry of the package, which TypeDoc writes. */
function apiItems(): DefaultTheme.SidebarItem[] {
  return readdirSync(API)
    .filter((name) => name !== 'modules.md')
    .map((name) => name.slice(0, -'.md'.length))
    .toSorted((a, b) => (a === 'index' ? -1 : b === 'index' ? 1 : a.localeCompare(b)))
    .map((name) =>
      name === 'index'
        ? { text: 'openrouter-fetch', link: '/api/' }
        : { text: `openrouter-fetch/${name}`, link: `/api/${name}` },
    );
}

export default defineConfig({
  title: 'openrouter-fetch',
  description: 'A small, typed, dependable TypeScript client for the OpenRouter API',
  lang: 'en',
  srcDir: '.tmp/pages',
  outDir: '.tmp/dist',
  cacheDir: '.tmp/cache',
  base: process.env['SITE_BASE'] ?? '/',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: {
    // Anchors like those of code hosts, so that the same links work in both places.
    anchor: {
      slugify: (title) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .trim()
          .replaceAll(' ', '-'),
    },
    config(md) {
      // Guides in the package link to some pages by URL. Files outside docs/ are read in the repository.
      md.core.ruler.push('repository-links', ({ tokens, env }) => {
        const { relativePath = '' } = env as { relativePath?: string };
        const folder = posix.join('docs', posix.dirname(relativePath));
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          const name = token.type === 'link_open' ? 'href' : token.type === 'image' ? 'src' : undefined;
          const target = name && token.attrGet(name);
          if (!name || !target) continue;
          const [, inDocs] = OWN_PAGE.exec(target) ?? [];
          if (inDocs !== undefined) token.attrSet(name, `./${posix.relative(folder, inDocs)}`);
          if (/^(?:[a-z]+:|#|\/)/i.test(target)) continue;
          const path = posix.join(folder, target);
          if (!path.startsWith('docs/')) token.attrSet(name, `${REPOSITORY}/blob/main/${path}`);
        }
      });
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    sidebar,
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Questions', link: '/questions' },
      { text: 'Reference', link: '/reference/' },
      { text: 'API', link: '/api/' },
      { text: 'Explorer', link: '/explorer' },
      { text: 'Benchmarks', link: '/benchmarks' },
      { text: 'Repository', link: REPOSITORY },
    ],
    outline: [2, 3],
  },
});

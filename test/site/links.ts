import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Pages of a built site, relative to it. */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && name !== '404.html')
    .toSorted();
}

/** Links to pages, files and headings of the site that do not exist, one line each. */
export function deadLinksOf(site: string): string[] {
  const html = new Map(pagesOf(site).map((page) => [page, readFileSync(join(site, page), 'utf8')]));
  const ids = new Map(
    Array.from(html, ([page, text]) => [page, new Set(Array.from(text.matchAll(/ id="([^"]+)"/g), ([, id]) => id))]),
  );
  return Array.from(html).flatMap(([page, text]) =>
    Array.from(text.matchAll(/<a [^>]*href="([^"]+)"/g), ([, href = '']) => href)
      .filter((href) => !/^[a-z]+:/i.test(href))
      .filter((href) => {
        const [path = '', anchor = ''] = href.split('#');
        const target = path === '' ? page : targetOf(path, page);
        if (!html.has(target)) return !existsSync(join(site, target));
        return anchor !== '' && !ids.get(target)?.has(decodeURIComponent(anchor));
      })
      .map((href) => `${page} links to ${href}`),
  );
}

/** The file that a link without its anchor leads to. */
function targetOf(path: string, from: string): string {
  const absolute = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
  if (absolute === '' || absolute.endsWith('/')) return `${absolute}index.html`;
  return posix.extname(absolute) === '' ? `${absolute}.html` : absolute;
}

/** Elements of a page that describe what happened, most specific first. */
const HEADINGS = ['title', 'h1', 'h2', 'pre', 'p'];
const UNSEEN = new Set(['script', 'style', 'noscript', 'svg']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const MAX_PIECES = 2_000;

/** The text in HTML or XML. */
export interface MarkupWords {
  /** Of a page: the text of its headings or, without headings, all of its text. */
  readonly page?: readonly string[];
  /** Of other XML: the text of each element by name. */
  readonly elements?: readonly Record<string, string>[];
}

/** Reads markup piece by piece, in linear time however malformed it is. `undefined` for text that is not markup. */
export function readMarkup(text: string): MarkupWords | undefined {
  if (!/^\s*<[!?a-z]/i.test(text)) return undefined;
  const elements: { name: string; words: string }[] = [];
  for (const piece of escapeData(text).split('<', MAX_PIECES).slice(1)) {
    const end = piece.indexOf('>');
    // The text after an end tag belongs to an outer element, which does not matter here.
    const name = (/^[\w-]+:?[\w-]*/.exec(piece)?.[0] ?? '').replace(/^.*:/, '');
    const words = end < 0 ? '' : decodeEntities(piece.slice(end + 1)).trim();
    if (words && !UNSEEN.has(name.toLowerCase())) elements.push({ name, words });
  }
  const isPage = /<(?:!doctype html|html|head|body|title|h1|center|div|pre|br?|p)\b/i.test(text);
  if (!isPage) return { elements: elements.map(({ name, words }) => ({ [name || 'text']: words })) };
  const headings = HEADINGS.map((heading) => elements.find((each) => each.name.toLowerCase() === heading)?.words ?? '');

  const given = headings.filter(Boolean);
  const page = given.length > 0 ? given : [elements.map(({ words }) => words).join(' ')];
  return { page: page.map((words) => words.replace(/\s+/g, ' ').slice(0, 300)) };
}

/** Replaces CDATA sections with escaped text. */
function escapeData(text: string): string {
  const [start = '', ...sections] = text.split('<![CDATA[');
  const escaped = sections.map((section) => {
    const [data = '', ...rest] = section.split(']]>');
    return data.replaceAll('&', '&amp;').replaceAll('<', '&lt;') + rest.join('');
  });
  return start + escaped.join('');
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/g, (whole, code: string | undefined, entity: string) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[entity] ?? whole),
  );
}

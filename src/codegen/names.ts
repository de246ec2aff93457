/** Identifiers: turns words of a document into TypeScript names, and keeps equal names apart. */

/** Reserved words, which cannot name a function or a parameter in a module. */
const RESERVED = new Set(
  (
    'arguments async await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/** `chat.completions.create`, `get-user`, `listEndpoints` → `chatCompletionsCreate`, `getUser`, `listEndpoints`. */
export function camel(text: string): string {
  const name = words(text)
    .map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word)))
    .join('');
  return cannotStart(name) ? `_${name}` : name;
}

/** `chat.completions.create` → `ChatCompletionsCreate`. */
export function pascal(text: string): string {
  const name = words(text).map(upperFirst).join('');
  return cannotStart(name) ? `_${name}` : name;
}

/** A name that can be declared: reserved words get a trailing underscore. */
export function declarable(name: string): string {
  return RESERVED.has(name) ? `${name}_` : name;
}

/** True for text that is an identifier. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(text);
}

/** The first of `name`, `name2`, `name3` … that is not taken; takes it. */
export function unique(name: string, taken: Set<string>): string {
  const tried = counts.get(taken) ?? new Map<string, number>();
  counts.set(taken, tried);
  let count = tried.get(name) ?? 1;
  let candidate = count === 1 ? name : `${name}${count}`;
  while (taken.has(candidate)) candidate = `${name}${++count}`;
  tried.set(name, count);
  taken.add(candidate);
  return candidate;
}

/** The last number used for each name. Taken names are never freed, so a thousand equal names need no search each. */
const counts = new WeakMap<Set<string>, Map<string, number>>();

/**
 * Splits at underscores and at every character that cannot be in an identifier, in any script. Leading underscores
 * stay.
 */
function words(text: string): string[] {
  const lead = /^_+/.exec(text)?.[0] ?? '';
  const parts = text.split(/[^\p{ID_Continue}$]+|_+/u).filter((part) => part !== '');
  if (lead !== '') parts[0] = lead + (parts[0] ?? '');
  return parts;
}

/** `List` → `list`, but an initialism stays readable: `STT` → `stt`, `APIKeys` → `apiKeys`. */
function lowerFirst(word: string): string {
  return word.replace(/^(?:[A-Z]+(?![a-z])|[A-Z])/, (head) => head.toLowerCase());
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** True for digits, and for marks that only follow letters. */
function cannotStart(name: string): boolean {
  return /^(?![\p{ID_Start}_$])./u.test(name);
}

/** Models that have no structured output of their own tend to put JSON into a Markdown fence: the text inside it, or all. */
export function unfence(text: string): string {
  return FENCED.exec(text)?.[1] ?? text;
}

const FENCED = /^\s*```[^\n`]*\n([\s\S]*?)\s*```\s*$/;

/** The same for a text that comes in pieces: a function that takes a piece and gives what of it is inside. */
export function createUnfencer(): (piece: string) => string {
  let opening: string | undefined = '';
  return (piece) => {
    if (opening === undefined) return piece;
    opening += piece;
    const start = opening.trimStart();
    if ('```'.startsWith(start.slice(0, 3)) && !/^```.*\n/.test(start) && start.length < MAX_OPENING) return '';
    const inside = start.replace(/^```.*\n/, '');
    opening = undefined;
    return inside;
  };
}

/** No opening line of a fence is longer, in characters. */
const MAX_OPENING = 100;

import { InvalidRequestError } from '../../errors/failures.ts';
import { documentedName, kindOf, PDF, type MediaKind } from './kinds.ts';
import { typeOfBytes } from './signatures.ts';

/**
 * What the API calls these bytes: what is seen in them, else what their source claims. A claim comes from a file's name,
 * and providers refuse a JPEG that is called PNG, so the bytes come first.
 *
 * @throws `InvalidRequestError` for bytes of another kind, of a format that the API does not document, or of none that is known.
 */
export function detectType(bytes: Uint8Array, claim: string, kind: MediaKind): string {
  const claimed = essenceOf(claim);
  const found = withClaim(sniff(bytes, kind), claimed) || claimed;
  const documented = documentedName(found, kind);
  if (documented !== undefined) return documented;
  const { name, maker, formats, option } = kind;
  if (kind.pattern.test(found)) {
    throw new InvalidRequestError(
      `The ${name} is ${found}, and the API documents ${formats}. Convert it, or give \`${option}\` to send it as it is.`,
    );
  }
  if (found && found !== UNKNOWN) throw wrongKind(found, kind);
  const hint = option ? ` If that is wrong, give \`${option}\`.` : '';
  throw new InvalidRequestError(
    `The bytes given to ${maker}() are of no known type, so not ${formats.replace(' and ', ' or ')}.${hint}`,
  );
}

/** A media type that the caller states: taken at its word, as long as it is of the kind. */
export function checkStated(stated: string, kind: MediaKind): string {
  const type = essenceOf(stated);
  const documented = documentedName(type, kind);
  if (documented !== undefined) return documented;
  if (kind.pattern.test(type)) return type;
  throw wrongKind(type || JSON.stringify(stated), kind);
}

/** What servers and browsers say of bytes they know nothing about. */
export const UNKNOWN = 'application/octet-stream';

/** A media type without parameters, in lower case. */
export function essenceOf(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase();
}

function sniff(bytes: Uint8Array, kind: MediaKind): string {
  // Readers of PDF take a header that is not at the very start.
  if (kind === PDF && hasPDFHeader(bytes)) return 'application/pdf';
  return typeOfBytes(bytes);
}

/** Containers look the same with only audio, so there a stated audio type decides. */
function withClaim(found: string, claimed: string): string {
  return CONTAINER.test(found) && claimed.startsWith('audio/') ? claimed : found;
}
const CONTAINER = /^video\/(mp4|webm|ogg|quicktime|matroska)$/;

function hasPDFHeader(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function wrongKind(found: string, kind: MediaKind): InvalidRequestError {
  const other = kindOf(found);
  const hint = other ? `: use ${other.maker}()` : `, not ${kind.formats.replace(' and ', ' or ')}`;
  return new InvalidRequestError(`What was given to ${kind.maker}() is ${found}${hint}.`);
}

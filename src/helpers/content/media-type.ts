import { InvalidRequestError } from '../../errors/failures.ts';
import { documentedName, kindOf, PDF, type MediaKind } from './kinds.ts';
import { typeOfBytes } from './signatures.ts';

/**
 * The API's name for the type of the bytes: as detected in them, otherwise as their source claims. Claims come from file names,
 * and providers reject a JPEG that is called PNG, so the bytes take precedence.
 *
 * @throws `InvalidRequestError` for bytes of another kind, of an undocumented format, or of an unknown type.
 */
export function detectType(bytes: Uint8Array, claim: string, kind: MediaKind): string {
  const claimed = essenceOf(claim);
  const found = withClaim(sniff(bytes, kind), claimed) || claimed;
  const documented = documentedName(found, kind);
  if (documented !== undefined) return documented;
  const { name, maker, formats, option } = kind;
  if (kind.pattern.test(found)) {
    throw new InvalidRequestError(
      `The ${name} is ${found}, and the API documents ${formats}. Convert it, or pass \`${option}\` to send it unchanged.`,
    );
  }
  if (found && found !== UNKNOWN) throw wrongKind(found, kind);
  const hint = option ? ` If that is wrong, pass \`${option}\`.` : '';
  throw new InvalidRequestError(
    `The type of the bytes given to ${maker}() is unknown; expected ${formats.replace(' and ', ' or ')}.${hint}`,
  );
}

/** A media type that the caller states: trusted, as long as it is of the kind. */
export function checkStated(stated: string, kind: MediaKind): string {
  const type = essenceOf(stated);
  const documented = documentedName(type, kind);
  if (documented !== undefined) return documented;
  if (kind.pattern.test(type)) return type;
  throw wrongKind(type || JSON.stringify(stated), kind);
}

/** The type that servers and browsers state for unknown bytes. */
export const UNKNOWN = 'application/octet-stream';

/** A media type without parameters, in lower case. */
export function essenceOf(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase();
}

function sniff(bytes: Uint8Array, kind: MediaKind): string {
  // PDF readers accept a header that is not at the very start.
  if (kind === PDF && hasPDFHeader(bytes)) return 'application/pdf';
  return typeOfBytes(bytes);
}

/** Containers look the same with only audio, so a claimed audio type decides. */
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
  return new InvalidRequestError(`${kind.maker}() was given ${found}${hint}.`);
}

import type { ChatCompletionContentPart } from '../../generated/types.ts';
import { AUDIO, documentedName, IMAGE, PDF, VIDEO } from '../helpers/content/kinds.ts';
import { asRecord, asString, parseJSON } from '../json.ts';
import { text } from '../helpers/content/parts.ts';

/** A tool's result as parts of a message: images, audio and files become parts, not base64 in text. */
export function partsOf(result: unknown): ChatCompletionContentPart[] {
  const { content, structuredContent, toolResult } = asRecord(result) ?? {};
  const parts = (Array.isArray(content) ? (content as unknown[]) : []).flatMap(partOf);
  // Servers repeat structured content as text for older clients; if a server does not, it is added here.
  const structured = structuredContent ?? toolResult;
  if (structured !== undefined && !parts.some((part) => part.type === 'text' && isSame(part.text, structured)))
    parts.push(text(JSON.stringify(structured)));
  return parts;
}

/** The text of a result, for an error. */
export function messageOf(result: unknown): string {
  return partsOf(result)
    .flatMap((part) => (part.type === 'text' ? [part.text] : []))
    .join('\n');
}

function isSame(json: string, value: unknown): boolean {
  const parsed = parseJSON(json);
  return parsed !== undefined && canonical(parsed) === canonical(value);
}

/** JSON with a canonical order of properties. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    const record = Array.isArray(member) ? undefined : asRecord(member);
    return record ? Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))) : member;
  });
}

function partOf(given: unknown): ChatCompletionContentPart[] {
  const block = asRecord(given) ?? {};
  const type = asString(block['mimeType']) ?? '';
  const data = asString(block['data']);
  switch (block['type']) {
    case 'text':
      return [text(asString(block['text']) ?? '')];
    case 'image':
    case 'audio':
      return data === undefined ? [] : [mediaPart(data, type, block['type'])];
    case 'resource':
      return resourceParts(asRecord(block['resource']) ?? {});
    case 'resource_link':
      return [text(linkText(block))];
    default:
      return [text(`(content of type ${JSON.stringify(block['type'])}, which is not supported)`)];
  }
}

/** Base64 bytes as the matching part; a note in text if there is none. */
function mediaPart(data: string, type: string, name: string): ChatCompletionContentPart {
  const essence = (type.split(';', 1)[0] ?? '').trim().toLowerCase();
  const [image, audio, video, pdf] = [IMAGE, AUDIO, VIDEO, PDF].map((kind) => documentedName(essence, kind));
  if (image) return { type: 'image_url', image_url: { url: `data:${image};base64,${data}` } };
  if (audio) return { type: 'input_audio', input_audio: { data, format: audio } };
  if (video) return { type: 'video_url', video_url: { url: `data:${video};base64,${data}` } };
  if (pdf) return { type: 'file', file: { filename: fileName(name), file_data: `data:${pdf};base64,${data}` } };
  const size = Math.floor((data.length * 3) / 4);
  return text(`(${name}: about ${size} bytes of ${essence || 'an unknown type'}, which models cannot be shown)`);
}

function resourceParts(resource: Record<string, unknown>): ChatCompletionContentPart[] {
  const uri = asString(resource['uri']) ?? 'resource';
  const written = asString(resource['text']);
  if (written !== undefined) return [text(`${uri}\n${written}`)];
  const blob = asString(resource['blob']);
  return blob === undefined ? [] : [text(uri), mediaPart(blob, asString(resource['mimeType']) ?? '', uri)];
}

function linkText({ uri, name, title, description, mimeType }: Record<string, unknown>): string {
  const words = [title ?? name, mimeType, description].filter((word) => typeof word === 'string' && word !== '');
  return [asString(uri) ?? 'resource', ...words].join(' – ');
}

function fileName(uri: string): string {
  return uri.split(/[?#]/, 1)[0]?.split('/').pop() || 'document.pdf';
}

import { asRecord } from '../../json.ts';
import type { StreamKind } from '../kind.ts';
import { createFold } from './create-fold.ts';
import { shapeEvent, textOf } from './wire-objects.ts';
import { isFilled, isReported, strayError } from './wire-values.ts';
import { keep } from './keep.ts';
import { createQuota, ENTRY_COST } from './quota.ts';

type Members = Record<string, unknown>;

const PARTIAL = 'image_generation.partial_image';
const TEXT = 'image_generation.text_chunk';
const COMPLETED = 'image_generation.completed';
/** Properties of an event that belong to its image; the others belong to the completion. */
const OF_IMAGE = new Set(['b64_json', 'media_type', 'url', 'revised_prompt']);

/**
 * Factor by which a completion of images may be larger than one of text: a single image can exceed `maxAnswerBytes`,
 * and its event is bounded by `maxEventBytes`.
 */
const LIMIT_FACTOR = 8;

/** Events of image generation: previews, the source of vector images in pieces, and each finished image whole. */
export const image: StreamKind = {
  name: 'image',
  names: /^image_generation\./,
  isContent(event) {
    const { type, text } = asRecord(event) ?? {};
    return type === PARTIAL || type === COMPLETED || (type === TEXT && isFilled(text));
  },
  /** The source of a vector image (SVG), which is not prose. */
  text: (event) => (asRecord(event)?.['phase'] === 'content' ? textOf(event, TEXT, 'text') : ''),
  failure(event) {
    const record = asRecord(event);
    const error = record?.['error'];
    return isReported(error) ? error : strayError(record);
  },
  shape: shapeEvent,
  fold(limit) {
    const quota = createQuota(limit * LIMIT_FACTOR);
    const base: Members = {};
    const data: Members[] = [];
    let preview: Members | undefined;
    let text = '';

    function add(event: Members): void {
      if (event['type'] === PARTIAL && data.length === 0) {
        const { type: _, ...newest } = event;
        if (quota.fits(newest, preview)) preview = newest;
      } else if (event['type'] === TEXT && data.length === 0) text += quota.take(image.text(event));
      else if (event['type'] === COMPLETED || (event['type'] === undefined && listOf(event).length > 0))
        complete(event);
    }

    function complete(event: Members): void {
      const item: Members = {};
      for (const name of Object.keys(event)) {
        if (OF_IMAGE.has(name)) keep(item, name, event[name], quota);
        else if (name === 'data') listOf(event).forEach(complete);
        else if (name !== 'type') keep(base, name, event[name], quota);
      }
      if ((isFilled(item['b64_json']) || isFilled(item['url'])) && quota.charge(ENTRY_COST)) data.push(item);
    }

    return createFold({
      quota,
      add(value) {
        const event = asRecord(value);
        if (event) add(event);
      },
      isFinished: () => data.length > 0,
      fault: () => (data.length > 0 ? undefined : 'The stream ended without a finished image.'),
      value() {
        const images = data.map((item) => ({ ...item }));
        if (images.length > 0) return { ...base, data: images };
        return { ...base, data: images, ...(preview && { partial_image: { ...preview } }), ...(text && { text }) };
      },
    });
  },
  isAnswer: (value) => Array.isArray(asRecord(value)?.['data']),
  chunksOf(answer) {
    const { data: _, ...rest } = answer as Members;
    const images = listOf(answer);
    const last = images.length - 1;
    if (last < 0) return [{ ...rest, type: COMPLETED }];
    // Properties of the whole completion are in the last event, except the time, which is in each.
    return images.map((item, n) => ({ type: COMPLETED, created: rest['created'], ...item, ...(n === last && rest) }));
  },
};

/** The images of a whole answer, which some servers send in an event too. */
function listOf(answer: unknown): Members[] {
  const data = asRecord(answer)?.['data'];
  return (Array.isArray(data) ? data : []).map((item: unknown) => asRecord(item) ?? {});
}

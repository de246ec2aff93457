import type { ChatCompletion } from '../../../generated/types.ts';
import type { Stream } from '../../stream/stream.ts';
import { DEFAULTS } from '../../options.ts';
import { createJsonFinder, findJson } from './find-json.ts';
import { GrowingJson } from './growing-json.ts';
import { readParsed } from './read-parsed.ts';
import type { Reading } from './readings.ts';
import type { StandardSchema } from './schema.ts';

/** An incomplete value: properties may be missing, lists short, strings truncated. */
export type DeepPartial<T> = unknown extends T
  ? unknown
  : T extends string | number | boolean | bigint | null | undefined
    ? T
    : T extends readonly unknown[]
      ? number extends T['length']
        ? DeepPartial<T[number]>[]
        : { -readonly [Index in keyof T]?: DeepPartial<T[Index]> }
      : { [Key in keyof T]?: DeepPartial<T[Key]> };

/**
 * A streamed completion with a schema. Iterate it, once, for the growing value: it is **one** value that grows in place (use
 * `structuredClone` to keep a snapshot), with truncated strings, without incomplete numbers, and not yet validated. Leaving the
 * loop early cancels the request.
 */
export class ParsedStream<Input, Output, Result extends object = ChatCompletion> implements AsyncIterable<
  DeepPartial<Input>
> {
  /** The HTTP response; its body is being read by this stream. */
  readonly response: Response;
  /** `X-Generation-Id`, for `generations.get`. */
  readonly generationId: string | undefined;
  /** Number of requests sent, including the one for this response. */
  readonly attempts: number;
  readonly #stream: Stream<unknown, Result>;
  readonly #read: (result: Result) => Reading;
  readonly #schema: StandardSchema<unknown, Output>;
  readonly #limit: number;
  #final: Promise<Result & { parsed: Output }> | undefined;
  #isRead = false;

  /** Created by `parseStream` and the like. `limit`: most memory of the value, in bytes. */
  constructor(
    stream: Stream<unknown, Result>,
    read: (result: Result) => Reading,
    schema: StandardSchema<unknown, Output>,
    limit: number = DEFAULTS.maxAnswerBytes,
  ) {
    this.#limit = limit;
    this.#stream = stream;
    this.#read = read;
    this.#schema = schema;
    this.response = stream.response;
    this.generationId = stream.generationId;
    this.attempts = stream.attempts;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<DeepPartial<Input>, undefined> {
    this.#isRead = true;
    const json = new GrowingJson(this.#limit);
    const find = createJsonFinder();
    for await (const text of this.#stream.textDeltas()) {
      json.push(find(text));
      if (json.value !== undefined) yield json.value as DeepPartial<Input>;
    }
    // The last yielded value may not match the schema, and must not be mistaken for the result.
    const { text } = this.#read(await this.final());
    // A value after other text, or one that does not grow, is certain only now.
    if (json.value === undefined) yield JSON.parse(findJson(text)) as DeepPartial<Input>;
    return undefined;
  }

  /**
   * The whole completion with `parsed`. Reads the stream to its end if nothing else does; during a loop it settles when the
   * loop ends. Rejects with `StructuredOutputError` if the completion does not match the schema, and with the error that broke
   * the stream.
   */
  final(): Promise<Result & { parsed: Output }> {
    this.#final ??= this.#stream
      .final()
      .then((completion) => readParsed(completion, this.#read, this.#schema, this.#limit));
    // The loop gets the error; an unawaited promise beside it must not end the process.
    if (this.#isRead) this.#final.catch(() => {});
    return this.#final;
  }

  /** Ends the stream: its reader gets `UserAbortError` with `reason` as cause. After the end it does nothing. */
  abort(reason?: unknown): void {
    this.#stream.abort(reason);
  }

  /** Cancels the stream, as at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#stream[Symbol.asyncDispose]();
  }
}

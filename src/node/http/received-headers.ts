/** The headers of a response, immutable, as with `fetch`. */
export class ReceivedHeaders extends Headers {
  /** `received`: alternating names and values. */
  constructor(received: readonly string[]) {
    super();
    for (let at = 0; at < received.length; at += 2) {
      try {
        super.append(received[at] as string, received[at + 1] as string);
      } catch {
        // A value that no header can have.
      }
    }
  }

  override append(): never {
    throw new TypeError('immutable');
  }

  override delete(): never {
    throw new TypeError('immutable');
  }

  override set(): never {
    throw new TypeError('immutable');
  }
}

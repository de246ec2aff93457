export type ChangeKind =
  | 'operation-added'
  | 'operation-removed'
  | 'operation-renamed'
  | 'operation-moved'
  | 'parameter-added'
  | 'parameter-removed'
  | 'parameter-renamed'
  | 'body-added'
  | 'body-removed'
  | 'media-type-added'
  | 'media-type-removed'
  | 'status-added'
  | 'status-removed'
  | 'header-added'
  | 'header-removed'
  | 'webhook-added'
  | 'webhook-removed'
  | 'callback-added'
  | 'callback-removed'
  | 'serialization-changed'
  | 'method-moved'
  | 'property-added'
  | 'property-removed'
  | 'made-required'
  | 'made-optional'
  | 'made-nullable'
  | 'made-not-null'
  | 'access-changed'
  | 'type-changed'
  | 'variant-added'
  | 'variant-removed'
  | 'value-added'
  | 'value-removed'
  | 'values-opened'
  | 'values-closed'
  | 'limit-changed'
  | 'condition-added'
  | 'condition-removed'
  | 'condition-changed'
  | 'discriminator-changed'
  | 'default-changed'
  | 'deprecated'
  | 'undeprecated'
  | 'security-changed'
  | 'server-added'
  | 'server-removed'
  | 'server-changed';

/**
 * The effect of a change on a program written for the old document. `breaking`: it stops working, or does not compile.
 * `risky`: it works unless it relies on something that was never promised, such as an exhaustive `switch`. `safe`: it
 * works.
 */
export type Impact = 'breaking' | 'risky' | 'safe';

export type Direction = 'request' | 'response';

export interface ChangedOperation {
  /** The operation's `operationId` in the old document, or in the new one if the operation is new. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** One difference, with all operations it affects. */
export interface Change {
  readonly kind: ChangeKind;
  /** Whether it breaks requests or responses. */
  readonly breaking: boolean;
  /** Its effect on requests and on responses; absent if it does not affect them. */
  readonly impact: { readonly request?: Impact; readonly response?: Impact };
  /** Its path in the first of the operations: `request.messages[].content`. Empty: the whole operation. */
  readonly at: string;
  /** What happened there: `now required`. */
  readonly message: string;
  /** Its location in the new document or, if it was removed, in the old one. */
  readonly pointer: string;
  /** `at` refers to the first. Empty: the change concerns the document as a whole. */
  readonly operations: readonly ChangedOperation[];
}

/** The worse of a change's two effects. */
export function worst({ impact }: Pick<Change, 'impact'>): Impact {
  const found = new Set([impact.request, impact.response]);
  return found.has('breaking') ? 'breaking' : found.has('risky') ? 'risky' : 'safe';
}

interface Summary {
  readonly total: number;
  readonly breaking: number;
  readonly risky: number;
  readonly safe: number;
}

/** Counts the changes that break programs, may break them, and do not. */
export function summarize(changes: readonly Change[]): Summary {
  const count = (impact: Impact): number => changes.filter((change) => worst(change) === impact).length;
  return { total: changes.length, breaking: count('breaking'), risky: count('risky'), safe: count('safe') };
}

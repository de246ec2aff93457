/**
 * The part of JSON Schema that a provider's strict mode accepts: it rejects requests with anything else. From each provider's
 * documentation in November 2026.
 */
export interface StrictMode {
  readonly name: string;
  /** Models that use it, by the start of their name. */
  readonly models: RegExp;
  /** Where the list comes from. */
  readonly source: string;
  readonly keywords: ReadonlySet<string>;
  /** Values of `format`. */
  readonly formats: ReadonlySet<string>;
  /** Schemas may refer to themselves. */
  readonly recursion: boolean;
  /** Objects within objects. */
  readonly levels: number;
  /** What no `pattern` may have. */
  readonly syntax: RegExp;
  /** How large a schema may be; absent where nothing is documented. */
  readonly limits?: StrictLimits;
}

/** Numbers are totals of a schema. */
export interface StrictLimits {
  readonly properties: number;
  /** Values of all enums. */
  readonly values: number;
  /** Characters of the names of properties and definitions, and of fixed values. */
  readonly characters: number;
  /** Characters of the values of a single enum that has more than `many`. */
  readonly ofMany: number;
  readonly many: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const COMMON = 'type properties required additionalProperties items enum anyOf $ref $defs title description format';

/** Lookaheads, lookbehinds and references to groups, for which a model's output cannot be constrained. */
const IRREGULAR = /\(\?<?[=!]|\\[1-9]|\\k</;

const OPENAI: StrictMode = {
  name: 'OpenAI',
  models: /^~?openai\//,
  source: 'https://platform.openai.com/docs/guides/structured-outputs#supported-schemas',
  keywords: words(
    `${COMMON} definitions const pattern multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems`,
  ),
  formats: words('date-time time date duration email hostname ipv4 ipv6 uuid'),
  recursion: true,
  levels: 10,
  syntax: IRREGULAR,
  limits: { properties: 5_000, values: 1_000, characters: 120_000, ofMany: 15_000, many: 250 },
};

export const STRICT_MODES: readonly StrictMode[] = [
  OPENAI,
  {
    name: 'Anthropic',
    models: /^~?anthropic\//,
    source: 'https://platform.claude.com/docs/en/build-with-claude/structured-outputs#json-schema-limitations',
    keywords: words(`${COMMON} definitions const allOf default pattern`),
    formats: words('date-time time date duration email hostname uri ipv4 ipv6 uuid'),
    recursion: false,
    levels: Infinity,
    // Nor boundaries of words.
    syntax: /\(\?<?[=!]|\\[1-9bB]|\\k</,
  },
  {
    name: 'Google',
    models: /^~?google\//,
    source: 'https://ai.google.dev/api/generate-content#FIELDS.response_json_schema',
    keywords: words(`${COMMON} $id $anchor oneOf prefixItems minItems maxItems minimum maximum propertyOrdering`),
    formats: words('date-time date time'),
    recursion: false,
    levels: Infinity,
    syntax: IRREGULAR,
  },
];

/** The modes that apply to these models; OpenAI's, whose format OpenRouter's requests use, for unknown models. */
export function strictModesOf(models: readonly unknown[]): readonly StrictMode[] {
  const known = STRICT_MODES.filter((mode) =>
    models.some((model) => typeof model === 'string' && mode.models.test(model)),
  );
  const isKnown = (model: unknown): boolean =>
    typeof model === 'string' && STRICT_MODES.some((mode) => mode.models.test(model));
  return models.length > 0 && models.every(isKnown) ? known : [...new Set([OPENAI, ...known])];
}

/** A problem with a Redis, described for people, with what to do about it. */
export interface RedisProblem {
  readonly kind:
    | 'unreachable'
    | 'database'
    | 'password'
    | 'permissions'
    | 'loading'
    | 'version'
    | 'evicts'
    | 'full'
    | 'readonly'
    | 'not-on-disk';
  readonly message: string;
  /** It stops every run. */
  readonly fatal: boolean;
}

/** Redis cannot be used in its current state. */
export class RedisError extends Error {
  override readonly name = 'RedisError';
  readonly kind: RedisProblem['kind'];

  constructor({ kind, message }: RedisProblem) {
    super(message);
    this.kind = kind;
  }
}

/** Facts about a Redis that responds. */
export interface RedisFacts {
  readonly version: string;
  /** `maxmemory-policy`. */
  readonly policy: string | undefined;
  /** Bytes; 0 for no limit. */
  readonly maxMemory: number;
  readonly usedMemory: number;
  readonly aof: boolean;
  /** Whether snapshots are written; `undefined` if unknown. */
  readonly snapshots: boolean | undefined;
  /** The error reply to a write, if any. */
  readonly written: string | undefined;
}

const OLDEST = [6, 2] as const;
/** Share of the memory that must be free when a run starts. */
const FREE_SHARE = 0.05;

/** Reads the reply of INFO, and of CONFIG if that is allowed. */
export function factsOf(
  info: string,
  known: { policy: string | undefined; save: string | undefined; written: string | undefined },
): RedisFacts {
  const fields = new Map(info.split(/\r?\n/).map((line) => splitOnce(line)));
  const { save } = known;
  return {
    version: fields.get('redis_version') ?? '',
    policy: known.policy ?? fields.get('maxmemory_policy'),
    maxMemory: Number(fields.get('maxmemory') ?? 0),
    usedMemory: Number(fields.get('used_memory') ?? 0),
    aof: fields.get('aof_enabled') === '1',
    snapshots: save === undefined ? undefined : save.trim() !== '',
    written: known.written,
  };
}

/** The problems of a Redis that responds; `mustKeep`: it counts a cost limit. */
export function problemsOf(facts: RedisFacts, mustKeep: boolean): readonly RedisProblem[] {
  const { version, policy, maxMemory, usedMemory, written } = facts;
  const problems: RedisProblem[] = [];
  const add = (kind: RedisProblem['kind'], message: string, fatal: boolean = true): void =>
    void problems.push({ kind, message, fatal });
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (version !== '' && (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])))
    add('version', `Redis is ${version}; a queue needs ${OLDEST.join('.')} or later, or Valkey.`);
  if (written?.startsWith('OOM') || (maxMemory > 0 && usedMemory > maxMemory * (1 - FREE_SHARE)))
    add(
      'full',
      `Redis is full: it uses ${megabytes(usedMemory)} of the ${megabytes(maxMemory)} that \`maxmemory\` allows. Raise \`maxmemory\`, or remove what is not needed. A waiting row of 500 characters takes about 1.3 KB.`,
    );
  else if (written?.startsWith('READONLY')) add('readonly', 'Redis is a read-only replica. Connect to the primary.');
  else if (written?.startsWith('MISCONF'))
    add(
      'full',
      'Redis refuses to write because it cannot save to its disk (MISCONF). Check its log: the disk may be full.',
    );
  else if (written !== undefined) add('permissions', permissionsOf(written));
  if (policy !== undefined && policy !== 'noeviction')
    add(
      'evicts',
      `Redis evicts keys when it is full (\`maxmemory-policy\` is ${policy}), so rows would be lost without an error. Set it to noeviction: \`redis-cli CONFIG SET maxmemory-policy noeviction\`, and in its configuration file, to make it permanent.`,
    );
  problems.push(...persistenceOf(facts, mustKeep));
  return problems;
}

function persistenceOf({ aof, snapshots }: RedisFacts, mustKeep: boolean): RedisProblem[] {
  if (aof) return [];
  const what =
    snapshots === false
      ? 'Redis saves nothing to disk'
      : 'Redis has no append-only file, so a restart loses everything after its last snapshot';
  const advice =
    'Turn on its append-only file: `redis-cli CONFIG SET appendonly yes`, and in its configuration file, to make it permanent.';
  const loss = mustKeep
    ? 'the amount spent would be lost, and the cost limit would not hold.'
    : 'rows in the queue are sent again after a restart, and may be paid for twice.';
  return [{ kind: 'not-on-disk', message: `${what}: ${loss} ${advice}`, fatal: mustKeep }];
}

/** The problem that a connection error indicates. */
export function connectionProblem(error: unknown): RedisProblem {
  const text = messageOf(error);
  const of = (kind: RedisProblem['kind'], message: string): RedisProblem => ({ kind, message, fatal: true });
  if (/NOAUTH/.test(text))
    return of(
      'password',
      'Redis requires a password. Put it in the URL: redis://:password@host:6379, or user:password.',
    );
  if (/WRONGPASS|invalid password|invalid username-password|no password is set|without any password/i.test(text))
    return of(
      'password',
      'Redis does not accept the user or the password of the URL. Special characters must be percent-encoded.',
    );
  if (/NOPERM/.test(text)) return of('permissions', permissionsOf(text));
  if (/LOADING/.test(text)) return of('loading', 'Redis is still loading its data. Try again in a moment.');
  if (/DB index/i.test(text))
    return of(
      'database',
      'Redis has no database with the number at the end of the URL. Usually there are 16, from 0 to 15; Redis Cluster has 0 alone.',
    );
  if (/timeout|ETIMEDOUT/i.test(text))
    return of(
      'unreachable',
      'Redis does not respond. Is the host right, is a firewall in between, and does it require TLS (rediss://)?',
    );
  return of(
    'unreachable',
    `Redis cannot be reached (${text}). Is it running, are host and port right, and does it require TLS (rediss://)?`,
  );
}

function permissionsOf(reason: string): string {
  return `Redis refuses commands that a queue needs (${reason}). Grant its user the keys {openrouter-fetch:*} and the commands @read, @write, @scripting and @connection.`;
}

/** The code of a connection error, never its URL, which may contain a password. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  const inner = error instanceof AggregateError ? error.errors.map((each) => messageOf(each)).join(', ') : undefined;
  return [code, inner ?? error.message].filter(Boolean).join(': ');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function splitOnce(line: string): [string, string] {
  const at = line.indexOf(':');
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
}

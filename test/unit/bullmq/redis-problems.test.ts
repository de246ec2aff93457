import { describe, expect, it } from 'vitest';
import { connectionProblem, factsOf, problemsOf, type RedisFacts } from '../../../src/bullmq/redis-problems.ts';

const GOOD: RedisFacts = {
  version: '7.0.15',
  policy: 'noeviction',
  maxMemory: 1e9,
  usedMemory: 1e8,
  aof: true,
  snapshots: undefined,
  written: undefined,
};

describe('what is wrong with a Redis', () => {
  it.each<[string, Partial<RedisFacts>, string, RegExp]>([
    ['it is old', { version: '5.0.7' }, 'version', /5\.0\.7; a queue needs 6\.2/],
    ['it is almost full', { usedMemory: 9.6e8 }, 'full', /uses 960 MB of the 1000 MB .* Raise `maxmemory`/],
    ['it refuses to write', { written: 'OOM command not allowed' }, 'full', /is full/],
    ['it is a replica', { written: "READONLY You can't write" }, 'readonly', /Connect to the primary/],
    ['its disk is full', { written: 'MISCONF Errors writing to the AOF' }, 'full', /cannot save to its disk/],
    ['its user may not write', { written: 'NOPERM no permissions' }, 'permissions', /keys \{openrouter-fetch:\*\}/],
    ['it evicts', { policy: 'allkeys-lru' }, 'evicts', /CONFIG SET maxmemory-policy noeviction/],
  ])('that %s is named, with what to do', (_, facts, kind, message) => {
    const [problem, ...others] = problemsOf({ ...GOOD, ...facts }, false);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind, fatal: true });
    expect(problem?.message).toMatch(message);
  });

  it('is nothing with one that keeps everything', () => expect(problemsOf(GOOD, true)).toEqual([]));

  it('is a warning where it keeps nothing on disk, and ends a run that counts cost in it', () => {
    const facts = { ...GOOD, aof: false, snapshots: false };
    expect(problemsOf(facts, false)).toMatchObject([{ kind: 'not-on-disk', fatal: false }]);
    expect(problemsOf(facts, true)[0]).toMatchObject({ fatal: true });
    expect(problemsOf(facts, true)[0]?.message).toMatch(/cost limit would not hold.*appendonly yes/);
    expect(problemsOf({ ...GOOD, aof: false }, false)[0]?.message).toContain('after its last snapshot');
  });

  it.each<[string, string]>([
    ['NOAUTH Authentication required.', 'password'],
    ['WRONGPASS invalid username-password pair or user is disabled.', 'password'],
    ['ERR AUTH <password> called without any password configured', 'password'],
    ['LOADING Redis is loading the dataset in memory', 'loading'],
    ["NOPERM this user has no permissions to run the 'info' command", 'permissions'],
    ['ERR DB index is out of range', 'database'],
    ['connect ETIMEDOUT', 'unreachable'],
    ['getaddrinfo ENOTFOUND redis.invalid', 'unreachable'],
  ])('is read from the error %j', (text, kind) => expect(connectionProblem(new Error(text)).kind).toBe(kind));

  it('is read from INFO where CONFIG is forbidden', () => {
    const info =
      '# Server\r\nredis_version:7.2.4\r\nmaxmemory:100\r\nused_memory:50\r\nmaxmemory_policy:volatile-ttl\r\naof_enabled:1';
    const facts = factsOf(info, { policy: undefined, save: undefined, written: undefined });
    expect(facts).toMatchObject({ version: '7.2.4', policy: 'volatile-ttl', maxMemory: 100, aof: true });
    expect(facts.snapshots).toBeUndefined();
    expect(factsOf(info, { policy: 'noeviction', save: '', written: 'OOM' })).toMatchObject({
      policy: 'noeviction',
      snapshots: false,
      written: 'OOM',
    });
  });
});

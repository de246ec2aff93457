import type { SimulatedServer, Verdict } from './simulate.ts';

/** How a server announces the wait. */
type Hint = 'second' | 'reset' | 'ms' | 'none';

const ANSWERED: Verdict = { kind: 'answered' };

export function fixedWindow(limit: number, windowMs: number, hint: Hint, latencyMs: number): SimulatedServer {
  let current = -1;
  let used = 0;
  return {
    latencyMs,
    allowed: (from, until) => (limit * (until - from)) / windowMs,
    decide(now) {
      const index = Math.floor(now / windowMs);
      if (index !== current) [current, used] = [index, 0];
      if (used < limit) {
        used++;
        return ANSWERED;
      }
      const left = (index + 1) * windowMs - now;
      return { kind: 'limited', hintMs: hintOf(hint, left) };
    },
  };
}

function hintOf(hint: Hint, left: number): number | undefined {
  if (hint === 'none') return undefined;
  if (hint === 'second') return Math.max(1_000, Math.ceil(left / 1_000) * 1_000);
  // An epoch in seconds is up to a second early; in ms it is exact.
  return Math.max(1, Math.ceil(left));
}

export function tokenBucket(perSecond: number, burst: number, hint: Hint, latencyMs: number): SimulatedServer {
  let level = burst;
  let last = 0;
  return {
    latencyMs,
    allowed: (from, until) => (perSecond * (until - from)) / 1_000,
    decide(now) {
      level = Math.min(burst, level + ((now - last) * perSecond) / 1_000);
      last = now;
      if (level >= 1) {
        level--;
        return ANSWERED;
      }
      return { kind: 'limited', hintMs: hintOf(hint, ((1 - level) * 1_000) / perSecond) };
    },
  };
}

export function slidingWindow(limit: number, windowMs: number, latencyMs: number): SimulatedServer {
  let times: number[] = [];
  return {
    latencyMs,
    allowed: (from, until) => (limit * (until - from)) / windowMs,
    decide(now) {
      times = times.filter((time) => time > now - windowMs);
      if (times.length >= limit) return { kind: 'limited' };
      times.push(now);
      return ANSWERED;
    },
  };
}

/** A limit of concurrent requests; above it a 429, or slower and slower responses and a 503 at `breaksAt`. */
export function atOnce(limit: number, latencyMs: number, breaksAt?: number): SimulatedServer {
  return {
    latencyMs,
    // Log-normal latencies have a mean above their median.
    allowed: (from, until) => (limit * (until - from)) / (latencyMs * Math.exp(0.35 ** 2 / 2)),
    decide(_, running) {
      if (breaksAt === undefined) return running < limit ? ANSWERED : { kind: 'limited' };
      if (running >= breaksAt) return { kind: 'failed' };
      return { kind: 'answered', ms: latencyMs * Math.max(1, (running + 1) / limit) };
    },
  };
}

/** A budget of tokens that refills over the minute. */
export function tokensPerMinute(limit: number, hint: Hint, latencyMs: number): SimulatedServer {
  let level = limit / 6;
  let last = 0;
  const mean = 500 * Math.exp(0.5);
  return {
    latencyMs,
    allowed: (from, until) => (limit * (until - from)) / 60_000 / mean,
    decide(now, _, tokens) {
      level = Math.min(limit / 6, level + ((now - last) * limit) / 60_000);
      last = now;
      if (level >= tokens) {
        level -= tokens;
        return ANSWERED;
      }
      return { kind: 'limited', hintMs: hintOf(hint, ((tokens - level) * 60_000) / limit) };
    },
  };
}

/** Fails for 5 of every 30 seconds. */
export function bursts(inner: SimulatedServer): SimulatedServer {
  return {
    latencyMs: inner.latencyMs,
    allowed: (from, until) => (inner.allowed(from, until) * 25) / 30,
    decide: (now, running, tokens) =>
      now % 30_000 >= 25_000 ? { kind: 'failed' } : inner.decide(now, running, tokens),
  };
}

/** Fails at random, for reasons unrelated to load. */
export function unreliable(inner: SimulatedServer, share: number, random: () => number): SimulatedServer {
  return {
    ...inner,
    decide: (now, running, tokens) => (random() < share ? { kind: 'failed' } : inner.decide(now, running, tokens)),
  };
}

/** One limit, then another. */
export function changing(before: SimulatedServer, after: SimulatedServer, at: number): SimulatedServer {
  return {
    latencyMs: before.latencyMs,
    allowed: (from, until) =>
      before.allowed(Math.min(from, at), Math.min(until, at)) + after.allowed(Math.max(from, at), Math.max(until, at)),
    decide: (now, running, tokens) => (now < at ? before : after).decide(now, running, tokens),
  };
}

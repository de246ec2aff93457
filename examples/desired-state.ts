// Makes the budgets, keys and guardrails of a workspace match desired-state.yaml: prints a plan, then applies it. A
// second run changes nothing; `--dry-run` only prints. Needs a management key: OPENROUTER_MANAGEMENT_KEY. (Needs `npm
// install yaml`.)
import { readFile, writeFile } from 'node:fs/promises';
import { OpenRouter, type GuardrailCreateParams, type KeyCreateParams, type KeyUpdateParams } from 'openrouter-fetch';
import { parse } from 'yaml';

interface DesiredState {
  /** Slug or id. */
  workspace: string;
  budgets?: Partial<Record<Interval, number>>;
  keys?: (KeyUpdateParams & Pick<KeyCreateParams, 'name'>)[];
  guardrails?: GuardrailCreateParams[];
}
type Interval = 'daily' | 'weekly' | 'monthly' | 'lifetime';

interface Step {
  what: string;
  apply(): Promise<unknown>;
}

const openrouter = new OpenRouter();
const file = process.env['DESIRED_STATE'] ?? new URL('desired-state.yaml', import.meta.url);
const wanted = parse(await readFile(file, 'utf8')) as DesiredState;
const dryRun = process.argv.includes('--dry-run');
const { data: workspace } = await openrouter.workspaces.get(wanted.workspace);

const plan = [...(await planBudgets()), ...(await planKeys()), ...(await planGuardrails())];
for (const { what } of plan) console.log(what);
if (plan.length === 0) console.log(`${workspace.name} is as it should be.`);
else if (dryRun) console.log(`${plan.length} changes; nothing was changed (--dry-run).`);
else {
  // One after the other: after a failure, the next run continues from the current state.
  for (const { apply } of plan) await apply();
  console.log(`${plan.length} changes were applied.`);
}

async function planBudgets(): Promise<Step[]> {
  const { data } = await openrouter.workspaces.budgets.list(workspace.id);
  const found = new Map(data.map((budget) => [budget.reset_interval ?? 'lifetime', budget.limit_usd]));
  return Object.entries(wanted.budgets ?? {}).flatMap(([interval, limit_usd]): Step[] => {
    if (found.get(interval) === limit_usd) return [];
    const before = found.has(interval) ? `$${found.get(interval)}` : 'none';
    return [
      {
        what: `~ budget ${interval}: ${before} → $${limit_usd}`,
        apply: () => openrouter.workspaces.budgets.set(workspace.id, interval as Interval, { limit_usd }),
      },
    ];
  });
}

async function planKeys(): Promise<Step[]> {
  const found = await byName(openrouter.keys.list({ workspace_id: workspace.id, include_disabled: true }).items());
  return (wanted.keys ?? []).flatMap((key): Step[] => {
    const existing = found.get(key.name);
    if (!existing)
      return [{ what: `+ key ${key.name}`, apply: () => createKey({ ...key, workspace_id: workspace.id }) }];
    const changes = changesOf(key, existing);
    if (!changes) return [];
    return [{ what: `~ key ${key.name}: ${changes}`, apply: () => openrouter.keys.update(existing.hash, key) }];
  });
}

async function planGuardrails(): Promise<Step[]> {
  const found = await byName(openrouter.guardrails.list({ workspace_id: workspace.id }).items());
  return (wanted.guardrails ?? []).flatMap((guardrail): Step[] => {
    const existing = found.get(guardrail.name);
    if (!existing)
      return [
        {
          what: `+ guardrail ${guardrail.name} (it enforces nothing until it is assigned)`,
          apply: () => openrouter.guardrails.create({ ...guardrail, workspace_id: workspace.id }),
        },
      ];
    const changes = changesOf(guardrail, existing);
    if (!changes) return [];
    return [
      {
        what: `~ guardrail ${guardrail.name}: ${changes}`,
        apply: () => openrouter.guardrails.update(existing.id, guardrail),
      },
    ];
  });
}

/** The secret of a new key is shown only once and never printed: without a place to store it, no key is created. */
async function createKey(params: KeyCreateParams): Promise<void> {
  const store = process.env['KEYS_FILE'];
  if (!store) throw new Error(`Set KEYS_FILE to a file for the secret of the key ${params.name}.`);
  const { key } = await openrouter.keys.create(params);
  await writeFile(store, `${params.name}: ${key}\n`, { flag: 'a', mode: 0o600 });
}

async function byName<T extends { name: string }>(items: AsyncIterable<T>): Promise<Map<string, T>> {
  const map = new Map<string, T>();
  for await (const item of items) {
    if (map.has(item.name)) throw new Error(`There are two of the name ${item.name}: rename one of them first.`);
    map.set(item.name, item);
  }
  return map;
}

/** The fields that differ, as text; the order of lists does not matter. */
function changesOf(desired: object, existing: object): string {
  const found = new Map<string, unknown>(Object.entries(existing));
  return Object.entries(desired)
    .filter(([name, value]) => normal(value) !== normal(found.get(name)))
    .map(([name, value]) => `${name} ${normal(found.get(name))} → ${normal(value)}`)
    .join(', ');
}

function normal(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map(String).toSorted() : (value ?? null));
}

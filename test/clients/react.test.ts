// @vitest-environment happy-dom openapi-react-query and swr-openapi over `createPaths`, in React 19: the compiler
// checks the types, this file the behaviour.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import createQueryClient from 'openapi-react-query';
import { createElement, type FunctionComponent } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { SWRConfig } from 'swr';
import { createInfiniteHook, createQueryHook } from 'swr-openapi';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OpenRouter } from '../../src/index.ts';
import { createPaths } from '../../src/paths.ts';
import { KEY } from '../helpers/operations.ts';
import { json, scriptedFetch, type Reply } from '../helpers/replies.ts';

const page =
  (first: number): Reply =>
  () =>
    json({ data: [{ id: `model-${first}` }, { id: `model-${first + 1}` }], total_count: 4, links: {} });
const missing: Reply = () => json({ error: { code: 404, message: 'no such model' } }, { status: 404 });

function pathsWith(...replies: Reply[]) {
  const fetch = scriptedFetch(...replies);
  const openrouter = new OpenRouter({
    apiKey: KEY,
    baseURL: 'http://127.0.0.1:9/v1',
    fetch,
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
  });
  return { paths: createPaths(openrouter), sent: fetch.sent };
}

let root: Root | undefined;
afterEach(() => root?.unmount());

/** Renders a component that shows text, until it shows `expected`. */
async function shows(component: FunctionComponent, expected: string): Promise<HTMLElement> {
  const container = document.createElement('div');
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const app = createElement(
    SWRConfig,
    { value: { provider: () => new Map(), shouldRetryOnError: false } },
    createElement(QueryClientProvider, { client: queries }, createElement(component)),
  );
  root = createRoot(container);
  root.render(app);
  await showsNow(container, expected);
  return container;
}

async function showsNow(container: HTMLElement, expected: string): Promise<void> {
  await vi.waitFor(() => expect(container.textContent).toBe(expected), 10_000);
}

describe('openapi-react-query', () => {
  it('queries', async () => {
    const { paths, sent } = pathsWith(page(1));
    const api = createQueryClient(paths);
    await shows(() => {
      const { data } = api.useQuery('get', '/models', { params: { query: { category: 'programming' } } });
      return data?.data.map(({ id }) => id).join() ?? '…';
    }, 'model-1,model-2');
    expect([sent[0]?.url, sent[0]?.headers.get('authorization')]).toEqual([
      'http://127.0.0.1:9/v1/models?category=programming',
      `Bearer ${KEY}`,
    ]);
  });

  it('returns the documented error', async () => {
    const api = createQueryClient(pathsWith(missing).paths);
    await shows(() => {
      const { error } = api.useQuery('get', '/models/{author}/{slug}/endpoints', {
        params: { path: { author: 'a', slug: 'b' } },
      });
      return error?.error.message ?? '…';
    }, 'no such model');
  });

  it('mutates', async () => {
    const reply = () => json({ id: 'gen-1', choices: [{ finish_reason: 'stop', message: { content: 'Hello' } }] });
    const { paths, sent } = pathsWith(reply);
    const api = createQueryClient(paths);
    const container = await shows(() => {
      const { data, mutate } = api.useMutation('post', '/chat/completions');
      const choice = data?.choices[0];
      const reason: string | null | undefined = choice?.finish_reason;
      const body = { model: 'a/b', messages: [{ role: 'user' as const, content: 'Hi' }] };
      return createElement('button', { onClick: () => mutate({ body }) }, choice ? `${reason}` : 'send');
    }, 'send');
    (container.firstChild as HTMLElement).click();
    await showsNow(container, 'stop');
    expect(JSON.parse(await new Response(sent[0]?.body as BodyInit).text())).toMatchObject({ model: 'a/b' });
  });

  it('pages', async () => {
    const { paths, sent } = pathsWith(page(1), page(3));
    const api = createQueryClient(paths);
    const container = await shows(() => {
      const { data, fetchNextPage } = api.useInfiniteQuery(
        'get',
        '/models',
        { params: { query: { limit: 2 } } },
        { pageParamName: 'offset', initialPageParam: 0, getNextPageParam: (_, pages) => pages.length * 2 },
      );
      const ids = data?.pages.flatMap((each) => each.data.map(({ id }) => id));
      return createElement('button', { onClick: () => void fetchNextPage() }, ids?.join() ?? '…');
    }, 'model-1,model-2');
    (container.firstChild as HTMLElement).click();
    await showsNow(container, 'model-1,model-2,model-3,model-4');
    expect(sent.map(({ url }) => new URL(url).searchParams.get('offset'))).toEqual(['0', '2']);
  });
});

describe('swr-openapi', () => {
  it('queries', async () => {
    const useQuery = createQueryHook(pathsWith(page(1)).paths, 'openrouter');
    await shows(
      () =>
        useQuery('/models')
          .data?.data.map(({ id }) => id)
          .join() ?? '…',
      'model-1,model-2',
    );
  });

  it('returns the documented error', async () => {
    const useQuery = createQueryHook(pathsWith(missing).paths, 'openrouter');
    await shows(() => {
      const { error } = useQuery('/keys/{hash}', { params: { path: { hash: 'a' } } });
      return error?.error.message ?? '…';
    }, 'no such model');
  });

  it('pages', async () => {
    const { paths, sent } = pathsWith(page(1), page(3));
    const useInfinite = createInfiniteHook(paths, 'openrouter');
    await shows(() => {
      const { data } = useInfinite('/models', (index) => ({ params: { query: { offset: index * 2 } } }), {
        initialSize: 2,
      });
      return data?.flatMap((each) => each.data.map(({ id }) => id)).join() ?? '…';
    }, 'model-1,model-2,model-3,model-4');
    expect(sent.map(({ url }) => new URL(url).searchParams.get('offset'))).toContain('2');
  });
});

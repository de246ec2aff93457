import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Video } from '../../../../generated/types.ts';
import { ConnectionError, InvalidRequestError } from '../../../../src/errors/failures.ts';
import { PermissionDeniedError } from '../../../../src/errors/status-errors.ts';
import { downloadVideo } from '../../../../src/helpers/jobs/download-video.ts';
import { KEY, testClient } from '../../../helpers/operations.ts';
import { rejection } from '../../../helpers/replies.ts';
import { BASE, jobClient, recorded, refusal } from './play-job.ts';

const film = (): Response => new Response('FILM', { headers: { 'content-type': 'video/mp4' } });
const job = recorded<Video>('video-job-foreign-url');
const at = (url: string): Video => ({ ...job, unsigned_urls: [url] });

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
/** A server that sends a video, and records the request headers. */
async function filmServer(): Promise<{ origin: string; headers: IncomingHttpHeaders[] }> {
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    headers.push(request.headers);
    response.writeHead(200, { 'content-type': 'video/mp4' }).end('FILM');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, headers };
}

describe('downloadVideo', () => {
  it('requests a URL of the own origin with the key', async () => {
    const { client, sent } = jobClient([film()]);
    expect(await (await downloadVideo(client, job)).text()).toBe('FILM');
    expect(sent[0]?.url).toBe(`${BASE}/videos/vid_w1/content?index=0`);
    expect(sent[0]?.headers.get('authorization')).toBe(`Bearer ${KEY}`);
  });

  it('requests a foreign URL without the key or any other header', async () => {
    const { client, sent } = jobClient([film()], { defaultHeaders: { 'x-tenant': 'secret' }, appTitle: 'Mine' });
    const response = await downloadVideo(client, job, { index: 1, headers: { authorization: 'Bearer other' } });
    expect(await response.text()).toBe('FILM');
    expect(sent[0]?.url).toBe('https://cdn.films.example/vid_w1/1.mp4?sig=abc');
    expect([...(sent[0]?.headers.keys() ?? [])]).toEqual([]);
  });

  it('sends no header of the client to a foreign server', async () => {
    const api = await filmServer();
    const foreign = await filmServer();
    const client = testClient({ baseURL: `${api.origin}/api/v1`, defaultHeaders: { 'x-tenant': 'secret' } });
    const response = await downloadVideo(client, at(`${foreign.origin}/1.mp4`), { apiKey: 'sk-or-v1-of-this-call' });
    expect(await response.text()).toBe('FILM');
    expect(api.headers).toEqual([]);
    expect(foreign.headers).toHaveLength(1);
    const names = Object.keys(foreign.headers[0] ?? {});
    expect(names.filter((name) => /^(authorization|cookie|referer|http-referer|x-)/.test(name))).toEqual([]);
    expect(JSON.stringify(foreign.headers)).not.toMatch(/sk-or|secret/);
  });

  it.each([
    'http://openrouter.ai/api/v1/videos/vid_w1/content',
    'https://openrouter.ai.example/api/v1/videos/vid_w1/content',
    'https://openrouter.ai:8443/api/v1/videos/vid_w1/content',
    '//cdn.example/1.mp4',
    '\\\\cdn.example/1.mp4',
  ])('treats %s as foreign', async (url) => {
    const { client, sent } = jobClient([film()]);
    await downloadVideo(client, at(url));
    expect(sent[0]?.headers.get('authorization')).toBeNull();
  });

  it('retries a foreign download, and reports its status', async () => {
    const { client, sent } = jobClient([refusal(503), film()], { maxRetries: 1, retry: { initialDelay: 1 } });
    expect(await (await downloadVideo(client, at('https://cdn.example/1'))).text()).toBe('FILM');
    expect([...(sent[1]?.headers.keys() ?? [])]).toEqual([]);
    const refused = jobClient([refusal(403)]);
    const error = await rejection(downloadVideo(refused.client, at('https://cdn.example/1?sig=abc')));
    expect(error).toBeInstanceOf(PermissionDeniedError);
  });

  it.each(['/api/v1/videos/vid_w1/content', 'https://cdn.example/1'])(
    'breaks where the download of %s breaks half-way',
    async (url) => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array(8)),
        pull: (controller) => controller.error(new TypeError('terminated')),
      });
      const { client } = jobClient([() => new Response(body, { headers: { 'content-type': 'video/mp4' } })]);
      const response = await downloadVideo(client, at(url));
      expect(await rejection(response.arrayBuffer())).toBeInstanceOf(ConnectionError);
    },
  );

  it('calls the base URL where it is a proxy for the API', async () => {
    const { client, sent } = jobClient([film()], { baseURL: 'https://proxy.example/llm' });
    await downloadVideo(client, job);
    expect(sent[0]?.url).toBe('https://proxy.example/llm/videos/vid_w1/content?index=0');
  });

  it.each([['vid_w1'], [{ ...job, unsigned_urls: [] }]])('calls the API by the id only: %j', async (video) => {
    const { client, sent } = jobClient([film()]);
    await downloadVideo(client, video, { index: 2 });
    expect(sent[0]?.url).toBe(`${BASE}/videos/vid_w1/content?index=2`);
  });

  it.each([
    [{ ...job, status: 'in_progress' }, {}, /its status is "in_progress"\. Wait for it/],
    [job, { index: 2 }, /has 2 videos; there is no `index` 2/],
    [job, { index: -1 }, /`index` must be the number of a video, from 0, not -1/],
    ['', {}, /A job must be given by its id/],
  ])('refuses %j with %j before anything is sent', async (video, options, message) => {
    const { client, sent } = jobClient([film()]);
    const error = await rejection(downloadVideo(client, video, options));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toMatch(message);
    expect(sent).toHaveLength(0);
  });

  it('does not show a URL that cannot be requested', async () => {
    const { client } = jobClient([film()]);
    const error = await rejection(downloadVideo(client, at('ftp://cdn.example/1?sig=abc')));
    expect(error.message).toBe('The URL of video 0 of job vid_w1 is not a valid http or https URL.');
  });
});

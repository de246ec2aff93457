import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateText, RUNTIME, temporaryFolder } from './harness.ts';
import { typeErrors } from '../helpers/type-errors.ts';

const DOCUMENT = `
openapi: 3.2.0
info: { title: Weather, version: 1.0.0 }
servers: [{ url: https://weather.invalid/v1 }]
paths:
  /reports:
    post:
      operationId: reports.create
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, properties: { stream: { type: boolean } } } } }
      responses:
        200:
          description: Reports.
          content:
            application/json: { schema: { $ref: '#/components/schemas/Report' } }
            text/event-stream:
              itemSchema:
                type: object
                properties:
                  event: { type: string }
                  data: { type: string, contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Report' } }
    query:
      operationId: reports.search
      requestBody:
        content: { application/json: { schema: { type: object, required: [town], properties: { town: { type: string } } } } }
      responses: { 200: { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Report' } } } } }
    additionalOperations:
      COPY:
        operationId: reports.copy
        responses: { 204: { description: Done. } }
components:
  schemas:
    Report: { type: object, required: [degrees], properties: { degrees: { type: number } } }
`;

const PROGRAM = `
import { Weather, type Report } from './client/index.ts';

const weather = new Weather({ apiKey: 'x' });
for await (const report of await weather.reports.create({ stream: true })) report satisfies Report;
const found: Report = await weather.reports.search({ town: 'Ulm' });
await weather.reports.copy();
export const degrees: number = found.degrees;
`;

describe('OpenAPI 3.2', { timeout: 60_000 }, () => {
  it('has typed events, and methods for query and additional operations', async () => {
    await using folder = await temporaryFolder();
    const { files } = await generateText(DOCUMENT, { runtime: RUNTIME, extension: '.ts' });
    await folder.write({
      'package.json': '{ "type": "module" }',
      'use.ts': PROGRAM,
      ...Object.fromEntries(Array.from(files, ([name, text]) => [`client/${name}`, text])),
    });
    expect(typeErrors([join(folder.path, 'use.ts')])).toEqual([]);
  });
});

// Files stored with the API: uploaded, listed, downloaded, deleted.
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();

const file = new File(['The tide comes in at dusk.'], 'tide.txt', { type: 'text/plain' });
const { id } = await openrouter.files.create({ file });
console.log(`Stored ${id}`);

// One page; `openrouter.files.list().items()` iterates over all files.
const page = await openrouter.files.list({ limit: 100 });
for (const stored of page.data) console.log(`- ${stored.id}`);

const content = await openrouter.files.downloadContent(id);
console.log(`${(await content.arrayBuffer()).byteLength} bytes`);

await openrouter.files.delete(id);
console.log('Deleted');

// Two texts as vectors, and their similarity. Base64 takes a third of the bytes of a list of numbers.
import { OpenRouter } from 'openrouter-fetch';
import { decodeEmbedding } from 'openrouter-fetch/helpers';

const openrouter = new OpenRouter();

const { data, model } = await openrouter.embeddings.create({
  model: 'openai/text-embedding-3-small',
  input: ['The quick brown fox', 'jumps over the lazy dog'],
  encoding_format: 'base64',
});
const [first, second = first] = data.map(({ embedding }) => decodeEmbedding(embedding));
if (!first || !second) throw new Error('The answer holds no vector.');
console.log(
  `${model}: ${data.length} vector(s) of ${first.length} numbers, cosine ${cosine(first, second).toFixed(3)}`,
);

for await (const { id, context_length } of openrouter.embeddings.listModels().items()) {
  console.log(`${id} takes ${context_length} tokens`);
}

function cosine(a: Float32Array, b: Float32Array): number {
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

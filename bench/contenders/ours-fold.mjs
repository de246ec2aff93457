/** Loops over one of our streams; text and usage are those of the assembled completion. */
export async function fold(stream, onDelta) {
  let chunks = 0;
  for await (const chunk of stream) {
    const choice = chunk.choices[0];
    if (choice?.index !== 0 || !choice.delta.content) continue;
    chunks++;
    onDelta?.();
  }
  const answer = await stream.final();
  return { text: answer.choices[0].message.content, totalTokens: answer.usage.total_tokens, chunks };
}

/** Replaces `{{name}}` in a template with values; `problem` names a variable without a value. */
export function fill(
  template: string | undefined,
  values: Readonly<Record<string, string>>,
): { text: string; problem: string | undefined } {
  let problem: string | undefined;
  const text = (template ?? '').replace(/\{\{([^{}]{1,200})\}\}/g, (_, name: string) => {
    const key = name.trim();
    if (Object.hasOwn(values, key)) return values[key] ?? '';
    problem ??= `The template names {{${key}}}, which the input does not have; it has ${Object.keys(values).join(', ')}.`;
    return '';
  });
  return { text, problem };
}

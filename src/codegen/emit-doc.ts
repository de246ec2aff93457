/** The docstring of an operation: what it does, its request, its key and the errors it throws. */
import type { OperationModel } from './model.ts';
import { code, docComment } from './text.ts';

export function emitDoc(operation: OperationModel, indent = ''): string {
  const { summary, description, method, path, deprecated, pairArgument, pathParameters, failures, preview } = operation;
  const lead = summary === '' || /[.!?]$/.test(summary) ? summary : `${summary}.`;
  const facts = [code(`${method} ${path}`), keyText(operation), ...headerText(operation)].join(' · ');
  const tags = [
    ...pathParameters.flatMap((parameter) =>
      parameter.description ? [`@param ${parameter.argument} ${oneLine(parameter.description)}`] : [],
    ),
    ...(pairArgument === undefined
      ? []
      : [`@param ${pairArgument} Both in one: \`'${pathParameters.map(({ argument }) => argument).join('/')}'\`.`]),
    ...(failures.length > 0 ? [`@throws \`APIError\` for ${failures.join(', ')}.`] : []),
    ...(deprecated ? ['@deprecated'] : []),
  ];
  const note = preview && !/^preview\b/i.test(description) ? 'Preview: this may change without notice.' : '';
  return docComment([lead, note, description, facts, tags.join('\n')], indent);
}

export function keyText({ security, foreign }: OperationModel): string {
  if (typeof security === 'object') {
    const alternatives = security.map((names) => names.map((name) => code(name)).join(' and ') || 'no credential');
    return `needs ${alternatives.join(' or ')}`;
  }
  if (foreign && security === undefined) return "needs the API's credentials";
  if (security === 'managementKey') return 'needs a management key';
  if (security === 'optional') return 'no key needed';
  return security === 'none' ? 'sends no key' : 'needs an API key';
}

function headerText({ headerNames }: OperationModel): string[] {
  return headerNames.length === 0
    ? []
    : [`takes ${headerNames.map((name) => code(name)).join(', ')} in \`options.headers\``];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

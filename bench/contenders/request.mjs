// The request of every contender.
export const MODEL = 'acme/widget-1';
export const MESSAGES = [{ role: 'user', content: 'Tell me a story.' }];
export const KEY = 'sk-or-any';

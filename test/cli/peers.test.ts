import { describe, expect, it } from 'vitest';
import { requirePeers } from '../../src/cli/peers.ts';

describe('packages that a command needs', () => {
  it('are named with the command that installs them, and what else to do', () => {
    expect(() => requirePeers('mock', { folder: '/', alternative: '\nOr pass --no-validate.' })).toThrow(
      /^`mock` needs packages that are not installed: npm install --save-dev (?:openrouter-fetch )?@stoplight\/prism-core @stoplight\/prism-http\nOr pass --no-validate\.$/,
    );
  });

  it('are not asked for where they are installed', () => {
    expect(() => requirePeers('mock')).not.toThrow();
  });
});

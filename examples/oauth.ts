// Signs a user in: prints a page to open, waits until the browser returns, exchanges the code for a key of the user.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OpenRouter } from 'openrouter-fetch';
import { authorizationURL, createPkcePair } from 'openrouter-fetch/helpers';

const { codeVerifier, codeChallenge, codeChallengeMethod } = await createPkcePair();
const state = crypto.randomUUID();
const server = createServer();
await new Promise<void>((resolve) => server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', resolve));
const callbackURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback?state=${state}`;

const code = await new Promise<string>((resolve) => {
  server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', callbackURL);
    const given = searchParams.get('code');
    // Without our own state, anyone could send the browser here with the code of another account.
    const ours = pathname === '/callback' && searchParams.get('state') === state && given !== null;
    response.writeHead(ours ? 200 : 400, { 'content-type': 'text/plain', connection: 'close' });
    response.end(ours ? 'Signed in. You can close this page.' : 'This is not the sign-in that was started here.');
    if (ours) resolve(given);
  });
  console.log(`Open this page: ${authorizationURL({ callbackURL, codeChallenge, keyLabel: 'My app', limit: 5 })}`);
});
server.close();

// This call needs no key.
const { key, user_id } = await new OpenRouter().oauth.exchangeAuthCode({
  code,
  code_verifier: codeVerifier,
  code_challenge_method: codeChallengeMethod,
});
console.log(`Key of ${user_id ?? 'the user'}: ${key.slice(0, 12)}…`);

import { readFileSync } from 'node:fs';
import { startTestGateway } from './test-gateway.ts';

// Run by a test as a process of its own: within Jest an error of Node's core is no `instanceof Error`, so that what
// Apollo Server makes of it there is not what it makes of it here.
const world = await startTestGateway({
  verify: async () => {
    readFileSync('/secret/place/key.pem');
    throw new Error('unreachable');
  },
});
const { status, body } = await world.post({ query: '{ __typename }' });
await world.gateway.close();
process.stdout.write(JSON.stringify({ status, body, logged: world.logged }));

// Writes docker/keycloak/realm.json anew: `node scripts/run.mjs demo/src/users/write-keycloak-realm.ts`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorld } from '../world/make-world.ts';
import { demoUsers } from './demo-users.ts';
import { keycloakRealm } from './keycloak-realm.ts';

const file = join(import.meta.dirname, '../../../docker/keycloak/realm.json');
const realm = keycloakRealm(demoUsers(makeWorld({ seed: 'dalsland', scale: 1 })));
writeFileSync(file, `${JSON.stringify(realm, null, 2)}\n`);

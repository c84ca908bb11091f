// Writes docker/keycloak/realm.json anew: `node scripts/run.mjs demo/src/users/write-keycloak-realm.ts`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keycloakRealm } from './keycloak-realm.ts';
import { usersOfDefault } from './users-of-default.ts';

const file = join(import.meta.dirname, '../../../docker/keycloak/realm.json');
const realm = keycloakRealm(usersOfDefault());
writeFileSync(file, `${JSON.stringify(realm, null, 2)}\n`);

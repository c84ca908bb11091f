import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { scimPath } from './directory-server/scim-server.ts';
import { caseSystems, geoSystems, places } from './generation/demo-plan.ts';
import { schoolPath } from './school-server/school-server.ts';
import { wfsPath } from './wfs-server/wfs-server.ts';
import { municipalities } from './world/municipalities/municipalities.ts';

/** One server of the demo and what the configuration is told of it. */
export interface ServerPlan {
  readonly id: string;
  readonly tenants: readonly string[];
  /** The module that is run, with its arguments and environment. */
  readonly script: URL;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** What the configuration interpolates, once the address is known. */
  readonly told: (url: string) => Readonly<Record<string, string>>;
}

const secret = (): string => randomBytes(24).toString('base64url');
const script = (path: string): URL => new URL(`./${path}/main.ts`, import.meta.url);

/** Every server that the demo starts, with keys that are drawn anew each time. @param folder of the demo */
export function serverPlans(folder: string): readonly ServerPlan[] {
  return [
    ...caseServers(folder),
    ...directoryServers(folder),
    schoolServer(folder),
    geoServer(folder),
    wfsServer(folder),
  ];
}

const caseServers = (folder: string): readonly ServerPlan[] =>
  caseSystems.map(({ id, variable, municipalities: tenants }) => {
    const keys = Object.fromEntries(tenants.map((code) => [`CASES_KEY_${code.toUpperCase()}`, secret()]));
    return {
      id,
      tenants,
      script: script('cases-server'),
      args: [join(folder, places.cases), ...tenants],
      environment: keys,
      told: (url) => ({ [variable]: url, ...keys }),
    };
  });

const directoryServers = (folder: string): readonly ServerPlan[] =>
  municipalities.map(({ code, slug }) => {
    const token = secret();
    return {
      id: `directory-${slug}`,
      tenants: [code],
      script: script('directory-server'),
      args: [join(folder, places.directory, `${code}.json`)],
      environment: { SCIM_TOKEN: token },
      told: (url) => ({ [`SCIM_URL_${code}`]: `${url}${scimPath}`, [`SCIM_TOKEN_${code}`]: token }),
    };
  });

function schoolServer(folder: string): ServerPlan {
  const tenants = municipalities.map(({ code }) => code);
  const clients = Object.fromEntries(
    municipalities.flatMap(({ code, slug }) => [
      [`SCHOOL_CLIENT_ID_${code}`, `samgraf-${slug}`],
      [`SCHOOL_CLIENT_SECRET_${code}`, secret()],
    ]),
  );
  return {
    id: 'school-dalsland',
    tenants,
    script: script('school-server'),
    args: [join(folder, places.school), ...tenants],
    environment: clients,
    told: (url) => ({ SCHOOL_URL: `${url}${schoolPath}`, SCHOOL_TOKEN_URL: `${url}/token`, ...clients }),
  };
}

function geoServer(folder: string): ServerPlan {
  const { id, municipalities: tenants } = geoSystems.shared;
  const keys = Object.fromEntries(tenants.map((code) => [`GEO_KEY_${code}`, secret()]));
  return {
    id,
    tenants,
    script: script('geo-server'),
    args: [join(folder, places.geodata), ...tenants],
    environment: keys,
    told: (url) => ({ GEO_URL: url, ...keys }),
  };
}

function wfsServer(folder: string): ServerPlan {
  const { id, municipality } = geoSystems.own;
  const key = { [`WFS_KEY_${municipality}`]: secret() };
  return {
    id,
    tenants: [municipality],
    script: script('wfs-server'),
    args: [join(folder, places.geodata), municipality],
    environment: key,
    told: (url) => ({ [`WFS_URL_${municipality}`]: `${url}${wfsPath}`, ...key }),
  };
}

import type { ConnectorConfiguration, SystemConfiguration } from './configuration.ts';

/** Every way into a system, the main one first; none where it is not connected. */
export function connectorsOf(system: SystemConfiguration): ConnectorConfiguration[] {
  return [...(system.connector ? [system.connector] : []), ...system.furtherConnectors];
}

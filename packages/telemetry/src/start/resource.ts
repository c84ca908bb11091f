import { type Resource, resourceFromAttributes } from '@opentelemetry/resources';

/**
 * What telemetry says of the process it comes from: its service's name and nothing that is found out by itself, such
 * as the host, the command line or the owner of the process.
 */
export function resourceOf(
  service: string,
  { OTEL_SERVICE_NAME }: Readonly<Record<string, string | undefined>>,
): Resource {
  return resourceFromAttributes({
    'service.namespace': 'samgraf',
    'service.name': OTEL_SERVICE_NAME ? `${OTEL_SERVICE_NAME}-${service}` : service,
  });
}

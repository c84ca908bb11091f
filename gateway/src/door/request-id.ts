export { requestIdOf as requestId } from '@samgraf/telemetry';

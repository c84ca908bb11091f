export type { DemoInstallation, DemoSystem } from './demo-installation.ts';
export type { DemoOptions } from './start-demo.ts';
export { startDemo } from './start-demo.ts';

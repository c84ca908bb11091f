/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Many tests wait for servers and clocks: with one worker less than there are cores, half of a small machine idles.
  maxWorkers: '100%',
  // Ends a test that hangs. Jest's own five seconds end tests that wait for their turn on a busy machine.
  testTimeout: 30_000,
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.data/'],
  modulePathIgnorePatterns: ['<rootDir>/.data/'],
  watchPathIgnorePatterns: ['<rootDir>/.data/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'esnext' }, module: { type: 'es6' } },
    ],
  },
};

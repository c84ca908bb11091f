/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Many tests wait for servers and clocks: with one worker less than there are cores, half of a small machine idles.
  maxWorkers: '100%',
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

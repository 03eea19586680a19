/** One configuration for every package, app and script: TypeScript through swc, as real ES modules. */
export default {
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/jest.setup.mjs'],
  roots: ['<rootDir>/packages', '<rootDir>/apps', '<rootDir>/scripts'],
  testMatch: ['**/src/**/*.test.ts', '**/packages/matcher/{bench,cli}/**/*.test.ts', '**/scripts/**/*.test.mjs'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  testTimeout: 20_000,
}

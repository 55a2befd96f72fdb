/** @see docs/mutation-testing.md */
export default {
  testRunner: 'domain',
  plugins: ['./tools/mutation/runner.mjs'],
  mutate: ['src/domain/**/*.ts'],
  coverageAnalysis: 'perTest',
  // Of the project, the sandbox needs what the tests of the domain load.
  ignorePatterns: [
    '**',
    '!src/**',
    '!test/{domain,conversation,simulation,support}/**',
    '!package.json',
    '!tsconfig.json',
  ],
  disableTypeChecks: false,
  checkers: [],
  timeoutMS: 15_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 30,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: {allowColor: false, allowEmojis: false, logTests: false, reportTests: false},
  htmlReporter: {fileName: 'coverage/mutation/report.html'},
  jsonReporter: {fileName: 'coverage/mutation/report.json'},
  tempDirName: 'coverage/mutation/sandbox',
};

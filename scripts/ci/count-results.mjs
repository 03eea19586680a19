/** Counts of a `jest --json` report; a file that could not even be run is a failure. */
export function countJest({ numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests }
}

/** Counts of a Playwright JSON report; an error outside of any test is a failure. */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped }
}

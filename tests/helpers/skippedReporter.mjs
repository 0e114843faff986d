/** Names what was skipped, since Jest gives only a number; the reason stands in the test's own name. */
export default class SkippedReporter {
  onRunComplete(_, { testResults }) {
    for (const { testResults: tests } of testResults)
      for (const { fullName, status } of tests)
        if (status === 'pending') process.stderr.write(`○ skipped: ${fullName}\n`)
  }
}

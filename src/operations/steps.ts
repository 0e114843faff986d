const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Says what is being done and, when it is done, how long it took. */
export const step = async <Result>(what: string, run: () => Promise<Result>): Promise<Result> => {
  const since = performance.now()
  const isTerminal = process.stdout.isTTY
  if (isTerminal) process.stdout.write(`  … ${what}`)
  try {
    const result = await run()
    process.stdout.write(`${isTerminal ? '\r' : ''}  ✓ ${what} (${seconds(since)})\n`)
    return result
  } catch (error) {
    process.stdout.write(`${isTerminal ? '\r' : ''}  ✗ ${what} (${seconds(since)})\n`)
    throw error
  }
}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const TERMINAL_EVERY_MS = 100
const LINES = 10

const number = (value: number) => Math.round(value).toLocaleString('en')
const duration = (seconds: number) =>
  seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`

/**
 * Says how much of something long is done: on a terminal in one line that is written over, elsewhere (a log, a
 * pipe) in a line for each tenth.
 */
export const progress = (what: string, total: number, out: NodeJS.WriteStream = process.stdout) => {
  const since = performance.now()
  let shownAt = 0
  let lines = 0

  const line = (done: number): string => {
    const seconds = (performance.now() - since) / 1000
    const rate = done / Math.max(seconds, 0.001)
    const parts = [`${number(rate)}/s`]
    parts.push(done < total ? `${duration((total - done) / rate)} left` : `${seconds.toFixed(1)} s`)
    return `${done < total ? '…' : '✓'} ${what}: ${number(done)} of ${number(total)} (${parts.join(', ')})`
  }

  return (done: number): void => {
    if (done === 0) return
    if (out.isTTY) {
      if (done < total && performance.now() - shownAt < TERMINAL_EVERY_MS) return
      shownAt = performance.now()
      out.write(`\r  ${line(done)}\u001B[K${done < total ? '' : '\n'}`)
    } else if (done >= total || Math.floor((done * LINES) / total) > lines) {
      lines = Math.floor((done * LINES) / total)
      out.write(`  ${line(done)}\n`)
    }
  }
}

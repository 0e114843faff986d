import { removeCopies } from './data/dataFolder'
import { startLoad } from './load/load'
import { type Options, type PartName, readOptions } from './options'
import { measurements } from './parts/parts'
import { said } from './progress'
import { shown } from './report/numbers'
import { requirements } from './report/requirements'
import { keepResult, readResults } from './report/resultsFile'
import { writeReport } from './report/writeReport'

const MARKS = new Map([
  [true, '✓'],
  [false, '✗'],
  [null, '–'],
])

const measure = async (parts: readonly PartName[], options: Options): Promise<void> => {
  const load = startLoad()
  for (const part of parts) {
    said(`  … ${part}`)
    const since = performance.now()
    keepResult(part, await measurements[part](load, options))
    said(`  ✓ ${part} (${((performance.now() - since) / 1000).toFixed(0)} s)`)
  }
  await load.end()
  removeCopies()
}

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2))
  await measure(options.parts, options)

  const results = readResults()
  const judged = requirements(results)
  await writeReport(results, judged)
  said('\n  What is asked of it')
  for (const { name, target, value, unit, isMet } of judged)
    said(
      `  ${MARKS.get(isMet)} ${name}: ${value === null ? 'not measured' : `${shown(value)}${unit}`} (${target})`,
    )
  said('\n  Written: bench/RESULTS.md')
  return options.check && judged.some(({ isMet }) => isMet === false) ? 1 : 0
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`\n${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  },
)

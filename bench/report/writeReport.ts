import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { format, resolveConfig } from 'prettier'

import { BENCH } from '../folders'
import { machine } from './machine'
import { growthPlot, throughputPlot } from './plots'
import type { Requirement } from './requirements'
import type { Measured, Results } from './results'
import { deskSection } from './sections/desk'
import { growthSection } from './sections/growth'
import { mixedSection } from './sections/mixed'
import { readersSection } from './sections/readers'
import { requirementsSection } from './sections/requirements'
import { stampedeSection } from './sections/stampede'
import { subscriptionsSection } from './sections/subscriptions'
import { throughputSection } from './sections/throughput'
import { visibleSection } from './sections/visible'
import { table } from './table'

const section = <Result>(
  title: string,
  measured: Measured<Result> | undefined,
  write: (result: Result) => string,
): string =>
  `## ${title}\n\n${measured ? `${write(measured.result)}\n\nMeasured on ${measured.at.slice(0, 10)}.` : 'Not measured yet.'}`

const picture = (name: string, alt: string) => `![${alt}](${name})`

const reportOf = (results: Results, judged: Requirement[]): string =>
  [
    '# Results',
    '`npm run bench` wrote this. [What each figure is, and how it is measured](README.md).',
    table(['', ''], machine()),
    `## What is asked of it\n\n${requirementsSection(judged)}`,
    section(
      'Throughput',
      results.throughput,
      (result) =>
        `${picture('throughput.svg', 'Answers a second')}\n\n${throughputSection(result)}`,
    ),
    section('Reads while others write', results.mixed, mixedSection),
    section('From a change to its sight', results.visible, visibleSection),
    section('Stampede', results.stampede, stampedeSection),
    section('Subscriptions', results.subscriptions, subscriptionsSection),
    section('Readers who write at once', results.readers, readersSection),
    section('The moderation desk', results.desk, deskSection),
    section(
      'Growth',
      results.growth,
      (result) => `${picture('growth.svg', 'Cost of a request')}\n\n${growthSection(result)}`,
    ),
  ].join('\n\n')

/** Writes RESULTS.md and the plots beside this folder, as `npm run format` would leave them. */
export const writeReport = async (results: Results, judged: Requirement[]): Promise<void> => {
  const file = path.join(BENCH, 'RESULTS.md')
  const options = await resolveConfig(file)
  writeFileSync(file, await format(reportOf(results, judged), { ...options, parser: 'markdown' }))
  if (results.throughput)
    writeFileSync(path.join(BENCH, 'throughput.svg'), throughputPlot(results.throughput.result))
  if (results.growth)
    writeFileSync(path.join(BENCH, 'growth.svg'), growthPlot(results.growth.result))
}

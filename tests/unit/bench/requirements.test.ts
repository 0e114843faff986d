import { describe, expect, it } from '@jest/globals'

import { requirements, timesOf } from '@/bench/report/requirements'
import type { Results } from '@/bench/report/results'

import { createResults, roundsOf } from './results'

const judge = (results: Results, name: string) =>
  requirements(results).find((requirement) => requirement.name.startsWith(name))

describe('requirements', () => {
  it('are all met by results that meet them', () => {
    const judged = requirements(createResults())

    expect(judged.filter(({ isMet }) => isMet !== true)).toEqual([])
  })

  it('are neither met nor missed by what was not measured', () => {
    const judged = requirements({})

    expect(judged.length).toBeGreaterThan(0)
    expect(judged.every(({ isMet, value }) => isMet === null && value === null)).toBe(true)
  })

  it('go by the worse of LIST and DETAIL', () => {
    const results = createResults()
    const detail = results.throughput.result.questions.find(({ name }) => name === 'DETAIL')!
    detail.rounds.cached = roundsOf(10_000)

    expect(judge(results, 'Known answers')).toMatchObject({ value: 0.5, isMet: false })
  })

  it('are missed by one stale answer', () => {
    const results = createResults()
    results.visible.result.busy.stale = 1

    expect(judge(results, 'Stale answers')).toMatchObject({ value: 1, isMet: false })
  })

  it('are missed by a cost that grows by a quarter', () => {
    const results = createResults()
    results.growth.result.pages.TOPIC.cold.large = roundsOf(400 / 1.25)

    const judged = judge(results, 'Cost of a request')
    expect(judged?.value).toBeCloseTo(1.25)
    expect(judged?.isMet).toBe(false)
  })

  it('are missed by a crowd that asks the database more than one client does', () => {
    const results = createResults()
    results.stampede.result.LIST.crowd.statements = [6, 6]

    expect(judge(results, 'Statements')).toMatchObject({ value: 2, isMet: false })
  })
})

describe('timesOf', () => {
  it('goes by processor time where the clients were the limit', () => {
    const limited = roundsOf(10_000, { cpuMicros: 20 })
    const dearer = roundsOf(10_000, { cpuMicros: 80 })

    expect(timesOf(dearer, limited)).toBe(0.25)
  })

  it('goes by requests a second where those say less', () => {
    const slower = roundsOf(5000, { cpuMicros: 50 })
    const faster = roundsOf(10_000, { cpuMicros: 50 })

    expect(timesOf(slower, faster)).toBe(0.5)
  })
})

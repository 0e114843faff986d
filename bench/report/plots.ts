import { dotPlot } from './dotPlot'
import { whole } from './numbers'
import { type Growth, PAGES, type Round, SUBJECTS, type Throughput } from './results'
import { median } from './statistics'

const perSecond = (rounds: Round[]) => median(rounds.map((round) => round.perSecond))
const micros = (rounds: Round[]) => median(rounds.map((round) => round.cpuMicros))

export const throughputPlot = ({ questions }: Throughput): string =>
  dotPlot({
    title: 'Answers a second, 32 connections',
    axis: 'answers a second',
    groups: questions.map(({ name, method, rounds }) => ({
      name: `${name} by ${method}`,
      rows: SUBJECTS.flatMap((subject) => {
        const all = rounds[subject]
        if (!all) return []
        const value = perSecond(all)
        return { label: subject, values: [value], text: `${whole(value)}/s` }
      }),
    })),
  })

export const growthPlot = ({ small, large, pages }: Growth): string =>
  dotPlot({
    title: 'What a request costs as a publication grows',
    axis: 'microseconds of processor time for one request',
    series: [`${whole(small)} articles`, `${whole(large)} articles`],
    groups: (['cold', 'cached'] as const).map((variant) => ({
      name: variant,
      rows: PAGES.map((page) => {
        const values = [micros(pages[page][variant].small), micros(pages[page][variant].large)]
        return { label: page, values, text: `${values.map(whole).join(' → ')} µs` }
      }),
    })),
  })

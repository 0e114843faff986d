import { shown } from '../numbers'
import type { Round } from '../results'
import { median } from '../statistics'

export const medianOf = (rounds: Round[], key: 'perSecond' | 'cpuMicros' | 'p50' | 'p99'): string =>
  shown(median(rounds.map((round) => round[key])))

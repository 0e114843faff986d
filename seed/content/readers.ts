import type { Reader } from './types'

export const readers: readonly Reader[] = [
  { key: 'harbour-light', displayName: 'HarbourLight', locale: 'en' },
  { key: 'slow-tuesday', displayName: 'SlowTuesday', locale: 'en' },
  { key: 'tea-at-four', displayName: 'TeaAtFour', locale: 'en' },
  { key: 'otter-bank', displayName: 'OtterBank', locale: 'en' },
  { key: 'late-bus', displayName: 'LateBus', locale: 'en' },
  { key: 'second-soup', displayName: 'SecondSoup', locale: 'en' },
  { key: 'plain-paper', displayName: 'PlainPaper', locale: 'en' },
  { key: 'fern-and-stone', displayName: 'FernAndStone', locale: 'en' },
  { key: 'nube-baja', displayName: 'NubeBaja', locale: 'es' },
  { key: 'patio-sur', displayName: 'PatioSur', locale: 'es' },
  { key: 'best-offers', displayName: 'BestOffers24', locale: 'en' },
]

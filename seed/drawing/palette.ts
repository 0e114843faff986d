/** One palette for the whole publication: deep teal, clay, sand and dusk violet. */
export const palette = {
  ink: '#14222b',
  teal900: '#0f3238',
  teal800: '#174a4e',
  teal700: '#22625f',
  teal500: '#4a8b84',
  teal300: '#8fbcb0',
  teal100: '#cfe2d8',
  clay800: '#8a3f2c',
  clay600: '#b8603f',
  clay400: '#d98a62',
  clay200: '#f0bf9c',
  sand100: '#fbf3e4',
  sand200: '#f3e4ca',
  sand300: '#e8d0aa',
  sand500: '#cba877',
  dusk900: '#2a2440',
  dusk700: '#463c63',
  dusk500: '#6f6190',
  dusk300: '#a797bd',
  dusk100: '#dcd1e3',
  moss700: '#3f5a44',
  moss500: '#6d8762',
  gold: '#f2c777',
  snow: '#f7f5f4',
} as const

const channel = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16)

/** A colour on the way from one to another; `share` 0 is the first, 1 the second. */
export const mix = (from: string, to: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`

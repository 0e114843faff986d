/** Whole pictures keep their height to themselves: it follows from their width. */
export type Size = { width: number; height: number | null }
export type Dimensions = { width: number; height: number }
export type Fit = 'COVER' | 'CONTAIN'
export type Wish = { width?: number | null; height?: number | null; fit?: Fit | null }

/** Widths that pictures are made in, besides their own where it is below the largest of these. */
export const STEPS = [80, 160, 240, 320, 480, 640, 800, 960, 1280, 1600, 1920, 2560]
const LARGEST = STEPS[STEPS.length - 1]!

/** What a list of candidates holds where a front end names none. */
export const SRC_SET_WIDTHS = [320, 640, 960, 1280, 1920, 2560]

/** Shapes that pictures are cropped to, each also upright. 40:21 is that of previews in social networks. */
const RATIOS = [
  [1, 1],
  [5, 4],
  [4, 3],
  [3, 2],
  [16, 10],
  [16, 9],
  [40, 21],
  [2, 1],
  [21, 9],
  [3, 1],
].flatMap(([long, short]) => [long! / short!, short! / long!])

/** WebP takes no side that is longer than 16,383 pixels, and AVIF hardly one. */
const TALLEST = 16_000

const largestWhole = ({ width, height }: Dimensions): number =>
  Math.max(1, Math.min(width, LARGEST, Math.floor((width / height) * TALLEST)))

const largestCrop = ({ width, height }: Dimensions, ratio: number): number =>
  Math.max(1, Math.min(width, LARGEST, Math.floor(height * ratio)))

const cropHeight = (picture: Dimensions, width: number, ratio: number): number =>
  Math.min(picture.height, Math.max(1, Math.round(width / ratio)))

const widthsUpTo = (largest: number): number[] => [
  ...STEPS.filter((step) => step < largest),
  largest,
]

const stepFor = (wanted: number, largest: number): number =>
  widthsUpTo(largest).find((step) => step >= wanted) ?? largest

const nearest = (ratio: number, ratios: number[]): number => {
  const distance = (other: number) => Math.abs(Math.log(other / ratio))
  return ratios.reduce((best, other) => (distance(other) < distance(best) ? other : best))
}

/** The smallest size on the list that fills the wish, or the largest there is: nothing is enlarged. */
export const sizeFor = (picture: Dimensions, { width, height, fit }: Wish): Size => {
  const own = picture.width / picture.height
  const whole = (wanted: number): Size => ({
    width: stepFor(wanted, largestWhole(picture)),
    height: null,
  })
  if (!height) return whole(width || Infinity)
  if (!width) return whole(height * own)
  if (fit === 'CONTAIN') return whole(Math.min(width, height * own))

  const ratio = nearest(width / height, [own, ...RATIOS])
  const wanted = Math.max(width, height * ratio)
  if (ratio === own) return whole(wanted)

  const step = stepFor(wanted, largestCrop(picture, ratio))
  return { width: step, height: cropHeight(picture, step, ratio) }
}

/** Whether a size is one that `sizeFor` may give for this picture: all else is never made. */
export const isOnList = (picture: Dimensions, { width, height }: Size): boolean =>
  height === null
    ? widthsUpTo(largestWhole(picture)).includes(width)
    : RATIOS.some(
        (ratio) =>
          widthsUpTo(largestCrop(picture, ratio)).includes(width) &&
          cropHeight(picture, width, ratio) === height,
      )

/** Each width once, ascending. */
export const srcSetWidths = (picture: Dimensions, widths?: number[] | null): number[] => {
  const sizes = (widths ?? SRC_SET_WIDTHS).map((width) => sizeFor(picture, { width }).width)
  return [...new Set(sizes)].sort((a, b) => a - b)
}

import type { Random } from './random'

export const WIDTH = 1600
export const HEIGHT = 1067

/** Portraits and logos are square. */
export const SIDE = 800

export type Point = readonly [number, number]

export const round = (value: number): number => Math.round(value * 10) / 10

/** Numbers from 0 to count - 1, each turned into a piece of SVG. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** A soft curve through all points (Catmull–Rom as cubic Béziers). */
export const curve = (points: readonly Point[], start = 'M'): string => {
  const at = (index: number): Point =>
    points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0]
  const [x, y] = at(0)
  const segments = points.slice(1).map((_, index) => {
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [
      at(index - 1),
      at(index),
      at(index + 1),
      at(index + 2),
    ]
    const numbers = [bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (dx - bx) / 6, cy - (dy - by) / 6]

    return `C${[...numbers, cx, cy].map(round).join(' ')}`
  })

  return `${start}${round(x)} ${round(y)}${segments.join('')}`
}

/** The crest of hills: long waves with shorter ones upon them. */
export const crest = (
  random: Random,
  base: number,
  amplitude: number,
  { waves = 1.4, rough = 0.35, steps = 28 } = {},
): Point[] => {
  const phases = [0, 1, 2].map(() => random.between(0, Math.PI * 2))
  const [first = 0, second = 0, third = 0] = phases
  const stretch = random.between(0.85, 1.15) * waves

  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = -40 + (step / steps) * (WIDTH + 80)
    const turn = (x / WIDTH) * Math.PI * 2 * stretch
    const y =
      Math.sin(turn + first) +
      rough * Math.sin(turn * 2.3 + second) +
      rough * 0.45 * Math.sin(turn * 5.1 + third)

    return [x, base + amplitude * y] as const
  })
}

/** Everything below a crest. */
export const ground = (points: readonly Point[], bottom = HEIGHT + 20): string =>
  `${curve(points)}L${WIDTH + 40} ${bottom}L-40 ${bottom}Z`

/** A sheet of cut paper: a soft shadow around it, made of strokes because blurs are slow. */
export const sheet = (path: string, fill: string, depth = 1): string =>
  [44, 28, 16, 7]
    .map(
      (width) =>
        `<path d="${path}" fill="none" stroke="#14222b" stroke-opacity="${round(depth * 0.45) / 10}" stroke-width="${width * depth}" stroke-linejoin="round"/>`,
    )
    .join('') + `<path d="${path}" fill="${fill}"/>`

export const shape = (path: string, fill: string, opacity = 1): string =>
  `<path d="${path}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const line = (path: string, stroke: string, width: number, opacity = 1): string =>
  `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round" opacity="${round(opacity * 100) / 100}"/>`

export const disc = (x: number, y: number, radius: number, fill: string, opacity = 1): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" opacity="${round(opacity * 100) / 100}"/>`

export const oval = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  opacity = 1,
): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" opacity="${opacity}"/>`

export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  { radius = 0, opacity = 1 } = {},
): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill}" opacity="${opacity}"/>`

type Stop = readonly [offset: number, colour: string, opacity?: number]

const stops = (list: readonly Stop[]): string =>
  list
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('')

export const vertical = (id: string, ...list: Stop[]): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops(list)}</linearGradient>`

export const slanted = (id: string, ...list: Stop[]): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1">${stops(list)}</linearGradient>`

export const radial = (id: string, ...list: Stop[]): string =>
  `<radialGradient id="${id}">${stops(list)}</radialGradient>`

export const glow = (
  x: number,
  y: number,
  radius: number,
  colour: string,
  strength = 0.8,
): string =>
  radial(
    `glow${Math.round(x)}${Math.round(y)}`,
    [0, colour, strength],
    [0.35, colour, strength * 0.45],
    [1, colour, 0],
  ) + disc(x, y, radius, `url(#glow${Math.round(x)}${Math.round(y)})`)

export const sky = (...list: Stop[]): string =>
  vertical('sky', ...list) + box(0, 0, WIDTH, HEIGHT, 'url(#sky)')

/** A leaf from its foot, of this length, turned by `angle` degrees from straight up. */
export const leaf = (
  [x, y]: Point,
  length: number,
  width: number,
  angle: number,
  fill: string,
  vein?: string,
): string =>
  `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})">` +
  shape(
    `M0 0C${round(width)} ${round(-length * 0.3)} ${round(width * 0.8)} ${round(-length * 0.75)} 0 ${round(-length)}C${round(-width * 0.8)} ${round(-length * 0.75)} ${round(-width)} ${round(-length * 0.3)} 0 0Z`,
    fill,
  ) +
  (vein ? line(`M0 0L0 ${round(-length * 0.9)}`, vein, Math.max(1.5, width * 0.06), 0.55) : '') +
  '</g>'

export const turned = (x: number, y: number, angle: number, content: string): string =>
  `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(angle)})">${content}</g>`

import { mix, palette } from './palette'
import type { Random } from './random'
import {
  HEIGHT,
  type Point,
  WIDTH,
  box,
  crest,
  curve,
  disc,
  glow,
  ground,
  line,
  oval,
  repeat,
  round,
  shape,
  sheet,
  sky,
  vertical,
} from './shapes'

const p = palette

const shore = (points: readonly Point[]): string =>
  line(
    curve(points.map(([x, y]) => [x, y - 16 + 5 * Math.sin(x / 70)] as const)),
    p.snow,
    6,
    0.55,
  ) + sheet(ground(points), p.sand300, 0.6)

export const paperWaves = (random: Random): string =>
  sky([0, p.sand100], [0.45, p.clay200], [0.7, p.clay400]) +
  disc(1130, 360, 168, p.clay600, 0.16) +
  disc(1130, 360, 140, p.clay600, 0.9) +
  repeat(7, (index) => {
    const share = index / 6
    const base = 420 + index * 100
    const shift = random.between(0, 400)
    const span = 380 + index * 26
    const points: Point[] = Array.from({ length: 49 }, (_, step) => {
      const x = -60 + step * 36
      const turn = ((x + shift) / span) * Math.PI * 2

      return [x, base - 46 * Math.sin(turn + 0.55 * Math.sin(turn)) - 12 * Math.sin(turn / 2.3)]
    })
    const colour = mix(p.teal100, p.teal900, share ** 0.75)
    const lower = points.map(([x, y]) => [x, y + 20] as const)

    return (
      sheet(ground(points), colour, 0.8) +
      line(curve(lower), p.sand100, 4, 0.32 * (1 - share * 0.6))
    )
  })

export const nightLake = (random: Random): string => {
  const shore = 640

  return (
    sky([0, p.ink], [0.35, p.teal900], [0.6, p.teal700]) +
    repeat(80, () =>
      disc(
        random.between(0, WIDTH),
        random.between(0, 430),
        random.between(0.8, 2.2),
        p.sand100,
        random.between(0.2, 0.8),
      ),
    ) +
    glow(610, 260, 420, p.sand200, 0.4) +
    disc(610, 260, 88, p.sand100) +
    disc(584, 240, 16, p.sand300, 0.45) +
    disc(640, 286, 22, p.sand300, 0.35) +
    disc(622, 224, 9, p.sand300, 0.4) +
    shape(ground(crest(random, 500, 62, { waves: 1.5 }), shore), mix(p.teal700, p.dusk700, 0.45)) +
    shape(ground(crest(random, 572, 44, { waves: 1.9 }), shore), mix(p.teal900, p.dusk900, 0.45)) +
    vertical('lake', [0, mix(p.teal700, p.dusk500, 0.3)], [0.5, p.teal800], [1, p.ink]) +
    box(0, shore, WIDTH, HEIGHT - shore, 'url(#lake)') +
    repeat(30, (index) => {
      const y = shore + 8 + index * 11
      const width = 34 + index * 4.4 + random.between(-16, 34)

      return line(
        `M${round(610 - width + random.between(-14, 14))} ${y}L${round(610 + width + random.between(-14, 14))} ${y}`,
        p.sand200,
        4.6,
        0.62 - index * 0.016,
      )
    }) +
    repeat(26, () => {
      const x = random.between(0, WIDTH)
      const y = random.between(shore + 10, HEIGHT - 20)

      return line(
        `M${round(x)} ${round(y)}l${round(random.between(40, 200))} 0`,
        p.teal300,
        2.4,
        0.16,
      )
    }) +
    repeat(11, (index) => {
      const x = 1290 + index * 27 + random.between(-8, 8)
      const tip = 700 + random.between(0, 130)

      return (
        line(
          `M${round(x)} 1080Q${round(x + 5)} 900 ${round(x + random.between(-22, 26))} ${round(tip)}`,
          p.ink,
          5,
        ) + (index % 3 === 0 ? oval(x + 4, tip + 30, 8, 36, mix(p.clay800, p.ink, 0.4)) : '')
      )
    })
  )
}

export const rainRings = (random: Random): string =>
  sky([0, p.teal300], [0.5, p.teal500], [1, p.teal800]) +
  repeat(9, (index) => {
    const y = 150 + index * 106 + random.between(-34, 34)
    const x = 130 + ((index * 617) % 1360)
    const size = 66 + index * 17

    return repeat(4, (ring) => {
      const rx = size * (0.35 + ring * 0.42)

      return `<ellipse cx="${x}" cy="${round(y)}" rx="${round(rx)}" ry="${round(rx * 0.36)}" fill="none" stroke="${p.sand100}" stroke-width="${5 - ring}" opacity="${round((0.66 - ring * 0.14) * 100) / 100}"/>`
    })
  }) +
  repeat(6, (index) => {
    const [x, y, size] = (
      [
        [250, 830, 150],
        [470, 930, 110],
        [1290, 690, 104],
        [1420, 800, 150],
        [1180, 900, 84],
        [120, 640, 76],
      ] as const
    )[index] ?? [0, 0, 0]
    const fill = index % 2 ? p.moss500 : p.moss700

    return (
      oval(x + 8, y + 14, size, size * 0.42, p.teal900, 0.35) +
      shape(
        `M${x} ${y}L${x + size * 0.94} ${round(y - size * 0.14)}A${size} ${round(size * 0.42)} 0 1 1 ${round(x + size * 0.8)} ${round(y - size * 0.25)}Z`,
        fill,
      ) +
      repeat(5, (vein) =>
        line(
          `M${x} ${y}L${round(x + Math.cos(1.4 + vein * 0.82) * size * 0.8)} ${round(y + Math.sin(1.4 + vein * 0.82) * size * 0.33)}`,
          p.teal100,
          2.2,
          0.35,
        ),
      )
    )
  }) +
  repeat(8, (index) => {
    const angle = -70 + index * 20

    return `<g transform="translate(1300 664) rotate(${angle})">${shape('M0 0C26 -26 20 -74 0 -96C-20 -74 -26 -26 0 0Z', index % 2 ? p.clay200 : p.sand100)}</g>`
  }) +
  disc(1300, 656, 15, p.gold) +
  repeat(46, () => {
    const x = random.between(0, WIDTH)
    const y = random.between(-40, HEIGHT - 100)
    const length = random.between(40, 130)

    return line(
      `M${round(x)} ${round(y)}l${round(-length * 0.12)} ${round(length)}`,
      p.snow,
      2.4,
      0.34,
    )
  })

export const boatShore = (random: Random): string =>
  sky([0, p.teal100], [0.25, p.sand100], [0.46, p.clay200]) +
  repeat(4, (index) => oval(280 + index * 340, 180 + (index % 2) * 70, 240, 13, p.snow, 0.6)) +
  shape(ground(crest(random, 452, 20, { waves: 1.8 }), 496), mix(p.dusk300, p.teal300, 0.3)) +
  vertical('sea', [0, p.clay200], [0.25, p.teal300], [0.7, p.teal500], [1, p.teal700]) +
  box(0, 490, WIDTH, 600, 'url(#sea)') +
  repeat(34, () => {
    const y = random.between(505, 850)

    return line(
      `M${round(random.between(-60, WIDTH))} ${round(y)}l${round(random.between(60, 260))} 0`,
      p.sand100,
      1.6 + (y - 500) / 130,
      0.3,
    )
  }) +
  oval(800, 742, 330, 20, p.teal900, 0.35) +
  shape(
    'M500 640C600 668 1010 668 1120 624C1090 700 1030 740 960 744L650 744C570 736 526 700 500 640Z',
    p.clay600,
  ) +
  shape('M500 640C600 668 1010 668 1120 624C1010 640 620 652 500 640Z', p.clay800) +
  line('M508 664C620 694 1000 692 1106 656', p.sand200, 6, 0.8) +
  line('M700 652L560 800', p.sand500, 9) +
  shape('M566 786L536 836C528 850 546 858 556 844L582 796Z', p.sand500) +
  box(770, 642, 118, 12, p.clay400, { radius: 5 }) +
  oval(800, 790, 260, 12, p.clay600, 0.25) +
  shore(crest(random, 930, 24, { waves: 0.9, rough: 0.2 })) +
  sheet(ground(crest(random, 1000, 18, { waves: 0.7, rough: 0.2 })), p.sand500, 0.5) +
  repeat(16, () =>
    oval(
      random.between(60, WIDTH - 60),
      random.between(1015, 1055),
      random.between(7, 20),
      random.between(4, 9),
      mix(p.dusk500, p.sand500, 0.4),
      0.6,
    ),
  )

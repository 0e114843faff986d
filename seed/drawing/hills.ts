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

const mist = (id: string, y: number, height: number, colour: string, strength: number): string =>
  vertical(id, [0, colour, 0], [0.5, colour, strength], [1, colour, 0]) +
  box(0, y, WIDTH, height, `url(#${id})`)

export const morningRidge = (random: Random): string =>
  sky([0, p.dusk300], [0.3, '#e3b9b0'], [0.52, p.clay200], [0.7, p.sand200]) +
  glow(1080, 470, 520, p.sand100, 0.95) +
  disc(1080, 470, 96, p.sand100) +
  repeat(6, (index) => {
    const share = index / 5
    const base = 520 + index * 92
    const colour = mix(mix(p.dusk300, p.clay200, 0.35), p.teal900, share ** 0.8)

    return (
      sheet(ground(crest(random, base, 62 - index * 4, { waves: 1.1 + share })), colour, 0.55) +
      mist(`mist${index}`, base - 10, 190, p.sand200, 0.3 * (1 - share))
    )
  })

export const longRoad = (random: Random): string => {
  const horizon = 560

  return (
    sky([0, p.teal300], [0.3, p.teal100], [0.53, p.clay200]) +
    glow(800, horizon, 460, p.gold, 0.75) +
    disc(800, horizon - 24, 74, p.sand100) +
    sheet(
      ground(crest(random, horizon - 16, 34, { waves: 2.2 })),
      mix(p.dusk300, p.clay200, 0.3),
      0.4,
    ) +
    sheet(
      ground(crest(random, horizon + 20, 22, { waves: 1.6 })),
      mix(p.teal500, p.dusk500, 0.35),
      0.4,
    ) +
    vertical('field', [0, p.moss500], [1, p.moss700]) +
    box(0, horizon + 40, WIDTH, HEIGHT, 'url(#field)') +
    repeat(7, (index) => {
      const y = horizon + 52 + index ** 1.7 * 19

      return line(
        curve(crest(random, y, 5 + index, { waves: 1.2 })),
        p.teal900,
        3 + index * 2.4,
        0.13,
      )
    }) +
    vertical('tar', [0, mix(p.dusk500, p.clay200, 0.3)], [0.35, p.dusk700], [1, p.dusk900]) +
    shape(
      `M786 ${horizon + 38}L814 ${horizon + 38}C850 720 1010 900 1210 1090L390 1090C590 900 750 720 786 ${horizon + 38}Z`,
      'url(#tar)',
    ) +
    repeat(8, (index) => {
      const y = horizon + 50 + index ** 1.75 * 15
      const size = 1 + index * 1.45

      return shape(
        `M${800 - size} ${round(y)}L${800 + size} ${round(y)}L${800 + size * 1.25} ${round(y + 6 + index * 6.2)}L${800 - size * 1.25} ${round(y + 6 + index * 6.2)}Z`,
        p.sand200,
        0.9,
      )
    }) +
    box(1216, 470, 9, 360, p.teal900) +
    box(1222, 480, 92, 64, p.clay600, { radius: 10 }) +
    box(1238, 496, 60, 10, p.sand100, { radius: 5, opacity: 0.9 }) +
    box(1238, 516, 38, 10, p.sand100, { radius: 5, opacity: 0.6 }) +
    oval(1220, 832, 46, 8, p.teal900, 0.35)
  )
}

export const duneLines = (random: Random): string =>
  sky([0, p.dusk300], [0.32, p.dusk100], [0.5, p.sand200]) +
  disc(380, 300, 62, p.sand100, 0.95) +
  repeat(5, (index) => {
    const share = index / 4
    const points = crest(random, 500 + index * 118, 64, { waves: 0.75 + share * 0.25, rough: 0.16 })
    const light = mix(p.clay200, p.clay600, share * 0.75)
    const dark = mix(p.clay400, p.clay800, share)

    return (
      vertical(`dune${index}`, [0, light], [0.7, mix(light, dark, 0.6)]) +
      sheet(ground(points), `url(#dune${index})`, 0.6) +
      repeat(7, (ripple) =>
        line(
          curve(
            points.map(
              ([x, y]) =>
                [x, y + 26 + ripple * (15 + index * 2) + 5 * Math.sin(x / 90 + ripple)] as const,
            ),
          ),
          ripple % 2 ? dark : p.sand100,
          2.2,
          0.24 - ripple * 0.028,
        ),
      )
    )
  })

export const terraces = (random: Random): string =>
  sky([0, p.sand100], [0.5, p.clay200]) +
  glow(330, 250, 330, p.gold, 0.6) +
  disc(330, 250, 80, p.clay400) +
  sheet(ground(crest(random, 470, 60, { waves: 1.2 })), p.dusk300, 0.4) +
  repeat(8, (index) => {
    const share = index / 7
    const top = 400 + index * 92
    const colour = mix(mix(p.teal300, p.moss500, 0.35), p.teal900, share)
    const points: Point[] = Array.from({ length: 15 }, (_, step) => {
      const x = -40 + step * 121
      const slope = (1 - x / WIDTH) * (250 - index * 26)

      return [x, top + slope + 16 * Math.sin(x / 210 + index * 1.3)]
    })

    return (
      sheet(ground(points), colour, 0.7) +
      line(curve(points.map(([x, y]) => [x, y + 8] as const)), p.sand100, 5, 0.42) +
      repeat(3, (tree) => {
        const at = points[3 + ((index * 5 + tree * 4) % 11)] ?? [0, 0]
        const size = 13 + index * 3
        const isGrove = (index + tree) % 3 !== 0

        return isGrove
          ? ''
          : box(at[0] - 2, at[1] - size * 1.5, 4, size * 1.5, p.teal900) +
              disc(at[0], at[1] - size * 2, size, tree % 2 ? p.clay600 : p.moss700)
      })
    )
  })

export const riverBend = (random: Random): string => {
  const bank = (from: number, to: number) =>
    mix(mix(p.teal300, p.moss500, 0.4), p.teal800, from / to)

  return (
    sky([0, p.clay200], [0.3, p.sand200], [0.42, p.sand100]) +
    glow(1240, 250, 330, p.clay400, 0.5) +
    disc(1240, 250, 70, p.clay400) +
    sheet(ground(crest(random, 400, 44, { waves: 1.6 })), p.dusk300, 0.4) +
    sheet(ground(crest(random, 455, 30, { waves: 1.3 })), mix(p.dusk300, p.teal500, 0.55), 0.4) +
    sheet(ground(crest(random, 505, 14, { waves: 0.8 })), bank(0, 5), 0.4) +
    repeat(4, (index) =>
      line(
        curve(crest(random, 590 + index * 116, 22, { waves: 0.7 })),
        p.teal900,
        46 + index * 22,
        0.1,
      ),
    ) +
    vertical('river', [0, p.sand100], [0.5, p.teal100], [1, p.teal300]) +
    sheet(
      'M862 500C1010 530 1120 560 1000 610C860 664 470 690 520 790C570 880 1160 890 1240 1090L560 1090C470 960 130 900 190 770C240 660 700 640 810 590C880 556 790 530 846 500Z',
      'url(#river)',
      0.6,
    ) +
    repeat(5, (index) => {
      const [x, y] = (
        [
          [610, 690],
          [520, 760],
          [640, 850],
          [840, 940],
          [800, 1010],
        ] as const
      )[index] ?? [0, 0]

      return line(
        `M${x} ${y}q${40 + index * 14} ${10 + index * 3} ${90 + index * 22} 4`,
        p.snow,
        5,
        0.7,
      )
    }) +
    repeat(3, (index) => {
      const [x, y, size] = (
        [
          [1330, 880, 96],
          [1450, 930, 60],
          [300, 700, 44],
        ] as const
      )[index] ?? [0, 0, 0]

      return (
        oval(x + 6, y + size * 0.36, size * 1.05, size * 0.24, p.teal900, 0.4) +
        shape(
          `M${x - size} ${y + size * 0.3}C${x - size} ${y - size * 0.5} ${x + size * 0.7} ${y - size * 0.8} ${x + size} ${y + size * 0.3}Z`,
          p.dusk500,
        ) +
        shape(
          `M${x - size * 0.9} ${y}C${x - size * 0.6} ${y - size * 0.5} ${x + size * 0.4} ${y - size * 0.6} ${x + size * 0.7} ${y - size * 0.16}C${x + size * 0.2} ${y - size * 0.2} ${x - size * 0.5} ${y - size * 0.2} ${x - size * 0.9} ${y}Z`,
          p.dusk300,
        )
      )
    }) +
    repeat(9, (index) => {
      const x = 60 + index * 26
      const tip = 830 - (index % 4) * 36

      return line(
        `M${x} 1080Q${x + 4} ${tip + 90} ${x + (index % 2 ? 36 : -14)} ${tip}`,
        index % 3 ? p.teal900 : p.clay600,
        6,
      )
    })
  )
}

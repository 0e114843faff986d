import { mix, palette } from './palette'
import type { Random } from './random'
import {
  HEIGHT,
  WIDTH,
  box,
  crest,
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

export const winterField = (random: Random): string => {
  const branch = (x: number, y: number, length: number, angle: number, width: number): string => {
    if (length < 13) return ''
    const endX = x + Math.sin(angle) * length
    const endY = y - Math.cos(angle) * length
    const spread = random.between(0.3, 0.52)

    return (
      line(`M${round(x)} ${round(y)}L${round(endX)} ${round(endY)}`, p.dusk900, width) +
      branch(endX, endY, length * random.between(0.68, 0.8), angle - spread, width * 0.66) +
      branch(endX, endY, length * random.between(0.66, 0.8), angle + spread * 0.9, width * 0.66) +
      (random.between(0, 1) > 0.6
        ? branch(endX, endY, length * 0.55, angle + 0.06, width * 0.5)
        : '')
    )
  }

  return (
    sky([0, p.dusk500], [0.38, p.dusk300], [0.6, '#ead3d1'], [0.72, p.clay200]) +
    glow(420, 640, 420, p.sand100, 0.9) +
    disc(420, 630, 58, p.sand100) +
    sheet(ground(crest(random, 650, 26, { waves: 1.6 })), mix(p.dusk300, p.snow, 0.25), 0.4) +
    sheet(ground(crest(random, 720, 24, { waves: 1.1 })), mix(p.dusk100, p.snow, 0.25), 0.4) +
    branch(1120, 856, 186, 0.03, 24) +
    vertical('snow', [0, p.snow], [1, mix(p.dusk100, p.snow, 0.25)]) +
    sheet(ground(crest(random, 806, 18, { waves: 0.8, rough: 0.2 })), 'url(#snow)', 0.5) +
    oval(1030, 838, 190, 13, p.dusk300, 0.4) +
    repeat(7, (index) => {
      const x = 90 + index * (62 + index * 9)
      const height = 74 + index * 14
      const y = 866 + index * 13

      return (
        box(x, y - height, 9 + index * 1.6, height, p.dusk700, { radius: 2 }) +
        box(x - 2, y - height - 6, 13 + index * 1.8, 9, p.snow, { radius: 4 })
      )
    }) +
    sheet(ground(crest(random, 1000, 20, { waves: 0.7, rough: 0.2 })), p.snow, 0.5) +
    repeat(90, () =>
      disc(
        random.between(0, WIDTH),
        random.between(0, HEIGHT),
        random.between(1.5, 4.4),
        p.snow,
        random.between(0.4, 0.95),
      ),
    )
  )
}

export const litHouse = (random: Random): string =>
  sky([0, p.dusk900], [0.42, p.dusk700], [0.66, p.dusk500], [0.82, p.clay400]) +
  repeat(60, () =>
    disc(
      random.between(0, WIDTH),
      random.between(0, 460),
      random.between(0.8, 2.4),
      p.sand100,
      random.between(0.25, 0.9),
    ),
  ) +
  sheet(ground(crest(random, 640, 46, { waves: 1.5 })), mix(p.dusk700, p.dusk500, 0.5), 0.5) +
  sheet(ground(crest(random, 730, 36, { waves: 1.2 })), mix(p.dusk700, p.teal900, 0.35), 0.5) +
  glow(1010, 690, 380, p.gold, 0.55) +
  shape('M866 840L866 640L1000 536L1134 640L1134 840Z', p.dusk900) +
  shape('M836 656L1000 522L1164 656L1148 672L1000 552L852 672Z', p.ink) +
  box(1080, 540, 34, 84, p.ink) +
  box(962, 664, 92, 100, p.gold, { radius: 4 }) +
  box(962, 664, 92, 100, '#fff1cf', { radius: 4, opacity: 0.45 }) +
  box(1005, 664, 6, 100, p.dusk900) +
  box(962, 709, 92, 6, p.dusk900) +
  sheet(
    ground(crest(random, 830, 20, { waves: 0.9, rough: 0.2 })),
    mix(p.teal900, p.dusk900, 0.4),
    0.6,
  ) +
  shape('M962 832L1054 832L1190 1067L850 1067Z', p.gold, 0.12) +
  repeat(3, (index) => {
    const x = 250 + index * 120
    const y = 850 + index * 14
    const height = 250 - index * 40

    return (
      box(x - 5, y - 12, 10, 52, mix(p.teal900, p.ink, 0.4)) +
      shape(
        `M${x} ${y}C${x - 66} ${y - height * 0.35} ${x - 44} ${y - height * 0.9} ${x} ${y - height}C${x + 44} ${y - height * 0.9} ${x + 66} ${y - height * 0.35} ${x} ${y}Z`,
        mix(p.teal900, p.ink, 0.4),
      )
    )
  }) +
  sheet(ground(crest(random, 960, 22, { waves: 0.8, rough: 0.2 })), p.ink, 0.6)

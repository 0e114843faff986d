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
  leaf,
  line,
  oval,
  repeat,
  round,
  shape,
  sheet,
  sky,
  turned,
  vertical,
} from './shapes'

const p = palette

export const fernLight = (random: Random): string => {
  const frond = (x: number, y: number, height: number, lean: number, colour: string): string => {
    const at = (share: number): Point => [
      x + lean * share ** 1.7,
      y - height * share + Math.abs(lean) * 0.22 * share ** 3,
    ]
    const stem = Array.from({ length: 9 }, (_, index) => at(index / 8))
    const turn = (lean / height) * 62

    return (
      repeat(19, (index) => {
        const share = 0.12 + index * 0.046
        const length = height * 0.36 * Math.sin(Math.PI * (0.18 + share * 0.78)) + 12
        const tilt = turn * share * 1.5

        return (
          leaf(at(share), length, height * 0.021, 72 - share * 30 + tilt, colour) +
          leaf(
            at(share + 0.02),
            length,
            height * 0.021,
            -72 + share * 30 + tilt,
            mix(colour, p.ink, 0.1),
          )
        )
      }) +
      leaf(at(0.99), height * 0.09, 9, turn * 1.4, colour) +
      line(curve(stem), mix(colour, p.ink, 0.25), 6)
    )
  }

  return (
    sky([0, p.sand100], [1, p.sand300]) +
    disc(960, 470, 370, p.clay200, 0.55) +
    disc(960, 470, 290, p.clay200) +
    repeat(5, (index) =>
      frond(
        170 + index * 330,
        1110,
        560 + random.between(-60, 90),
        random.between(-150, 150),
        mix(p.teal300, p.sand300, 0.35),
      ),
    ) +
    frond(380, 1120, 860, -240, p.teal500) +
    frond(1260, 1120, 800, 290, p.moss500) +
    frond(820, 1130, 960, 60, p.teal700) +
    frond(1080, 1130, 640, 210, p.teal800) +
    frond(560, 1130, 600, -170, p.teal900) +
    line(
      curve([
        [700, 1080],
        [650, 820],
        [690, 600],
        [640, 430],
      ]),
      p.clay600,
      7,
    ) +
    repeat(6, (index) =>
      disc(
        640 + Math.sin(index * 2.2) * 26 + index * 5,
        430 + index * 32,
        15 - index * 1.2,
        p.clay600,
      ),
    )
  )
}

export const seedHeads = (random: Random): string => {
  const head = (x: number, y: number, radius: number, colour: string): string =>
    disc(x, y, radius * 1.05, p.sand100, 0.16) +
    repeat(38, (index) => {
      const angle = (index / 38) * Math.PI * 2
      const reach = radius * (index % 2 ? 0.98 : 0.78)
      const [endX, endY] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]

      return (
        line(`M${round(x)} ${round(y)}L${round(endX)} ${round(endY)}`, colour, 2.2, 0.75) +
        disc(endX, endY, radius * 0.034 + 2, colour, 0.95)
      )
    }) +
    disc(x, y, radius * 0.12, p.clay800)

  const stem = (x: number, y: number, foot: number): string =>
    line(
      `M${foot} 1090Q${round((x + foot) / 2 + 40)} ${round((y + 1090) / 2)} ${x} ${y}`,
      p.teal800,
      7,
    )

  return (
    sky([0, p.dusk300], [0.45, p.clay200], [0.85, p.sand200]) +
    disc(960, 690, 128, p.sand100, 0.75) +
    sheet(ground(crest(random, 880, 34, { waves: 1.2 })), mix(p.dusk300, p.teal500, 0.5), 0.4) +
    stem(420, 400, 500) +
    stem(800, 270, 760) +
    stem(1190, 480, 1080) +
    stem(610, 640, 620) +
    head(420, 400, 168, p.sand100) +
    head(800, 270, 206, p.sand100) +
    head(1190, 480, 150, p.sand100) +
    head(610, 640, 104, p.sand100) +
    repeat(12, (index) => {
      const x = 960 + index * 52 + random.between(-30, 30)
      const y = 330 - index * 17 + random.between(-60, 60)

      return turned(
        x,
        y,
        random.between(10, 60),
        line('M0 0L0 34', p.dusk700, 2.4, 0.8) +
          repeat(5, (hair) => line(`M0 0L${-16 + hair * 8} -18`, p.sand100, 2.2)) +
          oval(0, 38, 3.6, 8, p.clay800),
      )
    }) +
    sheet(ground(crest(random, 985, 24, { waves: 0.9 })), p.teal700, 0.5) +
    repeat(44, (index) => {
      const x = index * 38 + random.between(-14, 14)

      return line(
        `M${round(x)} 1080Q${round(x + 6)} 1010 ${round(x + random.between(-26, 30))} ${round(random.between(900, 990))}`,
        index % 4 ? p.teal900 : p.clay600,
        5,
      )
    })
  )
}

export const birchMist = (random: Random): string => {
  const trunk = (x: number, width: number, tone: number, isNear: boolean): string => {
    const colour = mix(p.snow, p.dusk300, tone)
    const lean = random.between(-18, 18)
    const body = `M${round(x)} -20L${round(x + width)} -20L${round(x + width * 1.12 + lean)} 1090L${round(x - width * 0.12 + lean)} 1090Z`

    return (
      (isNear ? sheet(body, colour, 0.5) : shape(body, colour)) +
      shape(
        `M${round(x + width * 0.68)} -20L${round(x + width)} -20L${round(x + width * 1.12 + lean)} 1090L${round(x + width * 0.72 + lean)} 1090Z`,
        p.dusk500,
        0.16,
      ) +
      repeat(isNear ? 15 : 7, () => {
        const y = random.between(0, 1040)
        const from = random.pick([0, 0.45])
        const markX = x + width * from + (lean * y) / 1090

        return shape(
          `M${round(markX)} ${round(y)}q${round(width * 0.28)} -7 ${round(width * 0.54)} 3q${round(-width * 0.24)} 10 ${round(-width * 0.54)} ${round(random.between(4, 13))}Z`,
          p.dusk900,
          0.78 - tone * 0.6,
        )
      })
    )
  }

  return (
    sky([0, p.dusk300], [0.5, p.dusk100], [0.8, '#efdcd2'], [1, p.snow]) +
    glow(700, 560, 560, p.sand100, 0.85) +
    repeat(16, (index) =>
      trunk(index * 104 + random.between(-26, 26), random.between(12, 22), 0.72, false),
    ) +
    vertical('haze', [0, p.dusk100, 0], [0.75, p.snow, 0.7], [1, p.snow, 0.9]) +
    box(0, 0, WIDTH, HEIGHT, 'url(#haze)') +
    repeat(8, (index) =>
      trunk(index * 216 + random.between(0, 90), random.between(28, 42), 0.34, false),
    ) +
    box(0, 0, WIDTH, HEIGHT, 'url(#haze)') +
    sheet(ground(crest(random, 960, 22, { waves: 0.9 })), p.snow, 0.4) +
    trunk(190, 84, 0, true) +
    trunk(640, 62, 0.06, true) +
    trunk(1150, 104, 0, true) +
    trunk(1420, 58, 0.1, true) +
    turned(
      1158,
      500,
      -64,
      line('M0 20Q-26 -110 14 -250', p.dusk900, 8) +
        line('M-8 -110Q-60 -150 -66 -206', p.dusk900, 5) +
        repeat(7, (index) =>
          leaf(
            [-10 + index * 4, -90 - index * 26],
            56,
            20,
            index % 2 ? 74 : -66,
            mix(p.clay400, p.gold, index / 7),
          ),
        ) +
        leaf([-66, -204], 56, 19, -20, p.clay400) +
        leaf([14, -248], 60, 20, 8, p.gold),
    ) +
    sheet(ground(crest(random, 1030, 16, { waves: 0.8 })), mix(p.snow, p.dusk100, 0.35), 0.4)
  )
}

export const neuronGarden = (random: Random): string => {
  const grow = (
    x: number,
    y: number,
    length: number,
    angle: number,
    width: number,
    colour: string,
  ): string => {
    const endX = x + Math.sin(angle) * length
    const endY = y - Math.cos(angle) * length
    const bend = random.between(-0.22, 0.22)
    const limb = line(
      `M${round(x)} ${round(y)}Q${round((x + endX) / 2 + bend * length)} ${round((y + endY) / 2)} ${round(endX)} ${round(endY)}`,
      colour,
      width,
    )

    if (length < 46) {
      const bloom = random.pick([p.clay400, p.gold, p.clay200, p.sand100])

      return (
        limb + disc(endX, endY, 20, bloom, 0.25) + disc(endX, endY, random.between(6, 12), bloom)
      )
    }

    return (
      limb +
      repeat(random.between(0, 1) > 0.72 ? 3 : 2, (index) =>
        grow(
          endX,
          endY,
          length * random.between(0.66, 0.8),
          angle + (index - 0.5) * random.between(0.5, 0.85),
          width * 0.68,
          colour,
        ),
      )
    )
  }

  return (
    sky([0, p.dusk900], [0.6, p.dusk700], [1, mix(p.dusk500, p.clay600, 0.35)]) +
    glow(800, 520, 760, p.dusk500, 0.7) +
    repeat(70, () =>
      disc(
        random.between(0, WIDTH),
        random.between(0, 900),
        random.between(1, 3.4),
        p.sand100,
        random.between(0.12, 0.5),
      ),
    ) +
    sheet(ground(crest(random, 940, 24, { waves: 1.2 })), mix(p.teal900, p.dusk900, 0.3), 0.5) +
    grow(1360, 980, 160, 0.16, 15, mix(p.teal500, p.dusk500, 0.5)) +
    grow(240, 980, 170, -0.1, 16, mix(p.teal500, p.dusk500, 0.4)) +
    grow(800, 1010, 232, 0.04, 26, p.teal300) +
    sheet(ground(crest(random, 1004, 18, { waves: 0.9 })), p.teal900, 0.5)
  )
}

import { mix, palette } from './palette'
import type { Random } from './random'
import {
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
  turned,
  vertical,
} from './shapes'

const p = palette

export const stoneStack = (random: Random): string => {
  const stone = (
    x: number,
    y: number,
    width: number,
    height: number,
    colour: string,
    index: number,
  ): string =>
    vertical(
      `stone${index}`,
      [0, mix(colour, p.sand100, 0.4)],
      [0.55, colour],
      [1, mix(colour, p.ink, 0.45)],
    ) +
    shape(
      `M${x - width} ${y}C${x - width} ${round(y - height * 1.25)} ${round(x - width * 0.45)} ${y - height} ${x} ${y - height}C${round(x + width * 0.62)} ${round(y - height * 1.04)} ${x + width} ${round(y - height * 0.9)} ${x + width} ${round(y + height * 0.06)}C${x + width} ${y + height} ${round(x + width * 0.4)} ${round(y + height * 0.96)} ${x} ${y + height}C${round(x - width * 0.6)} ${round(y + height * 1.04)} ${x - width} ${round(y + height * 0.9)} ${x - width} ${y}Z`,
      `url(#stone${index})`,
    ) +
    repeat(12, () =>
      disc(
        x + random.between(-0.7, 0.7) * width,
        y + random.between(-0.55, 0.55) * height,
        random.between(1, 3),
        p.ink,
        0.16,
      ),
    )

  return (
    sky([0, p.teal100], [0.4, p.sand100], [0.62, p.clay200]) +
    glow(520, 430, 420, p.snow, 0.8) +
    disc(520, 430, 106, p.clay200) +
    shape(ground(crest(random, 640, 18, { waves: 1.6 })), mix(p.dusk300, p.teal100, 0.3)) +
    vertical('shallows', [0, p.teal100], [0.4, p.teal300], [1, p.teal500]) +
    box(0, 664, WIDTH, 420, 'url(#shallows)') +
    repeat(24, () =>
      line(
        `M${round(random.between(-40, WIDTH))} ${round(random.between(680, 880))}l${round(random.between(60, 240))} 0`,
        p.snow,
        3,
        0.4,
      ),
    ) +
    sheet(ground(crest(random, 906, 18, { waves: 0.8, rough: 0.2 })), p.sand300, 0.6) +
    oval(1010, 952, 330, 28, p.ink, 0.28) +
    stone(1000, 868, 262, 84, p.dusk500, 0) +
    stone(1030, 728, 198, 64, p.teal700, 1) +
    stone(984, 618, 156, 52, p.clay600, 2) +
    stone(1016, 526, 116, 44, p.sand500, 3) +
    stone(996, 452, 78, 34, p.dusk700, 4) +
    stone(1004, 398, 42, 24, p.clay400, 5) +
    stone(360, 968, 84, 34, p.dusk300, 6) +
    stone(520, 1000, 52, 22, p.teal500, 7) +
    stone(1440, 990, 70, 30, p.clay600, 8) +
    repeat(30, () =>
      oval(
        random.between(0, WIDTH),
        random.between(980, 1060),
        random.between(5, 16),
        random.between(3, 7),
        mix(p.sand500, p.dusk500, 0.3),
        0.5,
      ),
    )
  )
}

export const openBook = (random: Random): string => {
  const page = (side: -1 | 1, index: number): string => {
    const lift = index * 15
    const edge = 800 + side * (590 - index * 7)
    const colour = mix(p.sand300, p.snow, index / 6)

    return sheet(
      `M800 ${872 - lift * 0.3}C${800 + side * 150} ${748 - lift} ${800 + side * 380} ${742 - lift} ${edge} ${818 - lift}L${edge} ${884 - lift}C${800 + side * 380} ${812 - lift} ${800 + side * 150} ${820 - lift} 800 ${926 - lift * 0.3}Z`,
      colour,
      0.35,
    )
  }

  return (
    sky([0, p.dusk500], [0.5, p.dusk300], [0.85, p.clay200]) +
    disc(800, 430, 300, p.sand100, 0.28) +
    disc(800, 430, 220, p.sand100, 0.55) +
    // What rises from the pages: hills, one behind the other.
    repeat(4, (index) => {
      const share = index / 3
      const base = 600 + index * 62
      const points: Point[] = Array.from({ length: 17 }, (_, step) => {
        const x = 290 + step * 63.75
        const fade = Math.sin((step / 16) * Math.PI) ** 0.7

        return [x, 800 - (800 - base) * fade - 44 * fade * Math.sin(step * 0.9 + index * 1.9)]
      })

      return sheet(`${curve(points)}L1310 860L290 860Z`, mix(p.teal300, p.teal900, share), 0.5)
    }) +
    repeat(7, (index) => {
      const x = 520 + index * 92
      const y = 700 + Math.abs(index - 3) * 15

      return shape(
        `M${x} ${y}L${x - 19} ${y + 62}L${x + 19} ${y + 62}Z`,
        index % 2 ? p.moss700 : p.teal900,
      )
    }) +
    vertical('desk', [0, p.clay600], [1, p.clay800]) +
    shape('M0 890L1600 890L1600 1090L0 1090Z', 'url(#desk)') +
    oval(800, 946, 640, 40, p.ink, 0.35) +
    shape(
      'M186 868C420 842 680 876 800 962C920 876 1180 842 1414 868L1420 918C1180 900 930 926 800 994C670 926 420 900 180 918Z',
      p.dusk900,
    ) +
    repeat(6, (index) => page(-1, index) + page(1, index)) +
    repeat(5, (index) => {
      const y = 776 + index * 2
      const inset = 60 + index * 108

      return index < 4
        ? line(`M${800 - inset - 80} ${y - 34}q40 -10 76 -2`, p.dusk500, 4, 0.35) +
            line(`M${800 + inset + 6} ${y - 36}q40 -8 76 4`, p.dusk500, 4, 0.35)
        : ''
    }) +
    shape('M1010 756L1046 750L1060 960L1038 936L1016 966Z', p.clay600) +
    repeat(9, () =>
      turned(
        random.between(480, 1120),
        random.between(190, 420),
        random.between(0, 360),
        shape('M0 0C12 -8 30 -8 40 0C30 8 12 8 0 0Z', p.sand100, 0.85),
      ),
    )
  )
}

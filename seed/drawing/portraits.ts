import { mix, palette } from './palette'
import {
  type Point,
  SIDE,
  box,
  curve,
  disc,
  leaf,
  line,
  oval,
  repeat,
  round,
  shape,
  sheet,
  turned,
  vertical,
} from './shapes'

const p = palette

const backdrop = (top: string, bottom: string, halo: string): string =>
  vertical('backdrop', [0, top], [1, bottom]) +
  box(0, 0, SIDE, SIDE, 'url(#backdrop)') +
  disc(400, 400, 300, halo, 0.35) +
  disc(400, 400, 230, halo, 0.6)

export const reed = (): string =>
  backdrop(p.sand200, p.clay200, p.sand100) +
  repeat(7, (index) => {
    const x = 250 + index * 50
    const tip = 190 + ((index * 137) % 170)
    const sway = (index - 3) * 22

    return (
      line(`M${x} 820Q${x + sway * 0.2} ${tip + 260} ${x + sway} ${tip + 60}`, p.teal800, 8) +
      turned(
        x + sway,
        tip + 60,
        sway * 0.4,
        shape(
          'M-17 10C-17 -90 17 -90 17 10C17 34 -17 34 -17 10Z',
          index % 3 ? p.clay800 : p.clay600,
        ) + line('M0 -66L0 -116', p.teal800, 6),
      )
    )
  }) +
  repeat(4, (index) =>
    leaf(
      [300 + index * 70, 830],
      380 + index * 30,
      26,
      -30 + index * 20,
      index % 2 ? p.teal700 : p.moss500,
    ),
  ) +
  shape('M0 700C200 670 560 730 800 690L800 800L0 800Z', p.teal800)

export const monstera = (): string => {
  const blade =
    'M400 690C250 700 130 560 150 390C162 260 280 170 400 120C520 170 638 260 650 390C670 560 550 700 400 690Z'
  const cut = (y: number, side: -1 | 1): string =>
    shape(
      `M${400 + side * 84} ${y}C${400 + side * 140} ${y - 34} ${400 + side * 220} ${y - 46} ${400 + side * 320} ${y - 84}L${400 + side * 320} ${y - 36}C${400 + side * 220} ${y - 4} ${400 + side * 140} ${y + 16} ${400 + side * 84} ${y}Z`,
      '#000000',
    )
  const hole = (y: number, side: -1 | 1): string =>
    turned(400 + side * 62, y, side * 64, oval(0, 0, 11, 28, '#000000'))

  return (
    backdrop(p.dusk300, p.dusk500, p.dusk100) +
    `<mask id="cuts"><rect width="${SIDE}" height="${SIDE}" fill="#ffffff"/>` +
    repeat(4, (index) => cut(300 + index * 100, -1) + cut(300 + index * 100, 1)) +
    repeat(3, (index) => hole(330 + index * 100, -1) + hole(330 + index * 100, 1)) +
    '</mask>' +
    line('M400 820L400 600', p.teal500, 12) +
    '<g mask="url(#cuts)">' +
    shape(blade, p.teal700) +
    shape('M400 120C520 170 638 260 650 390C670 560 550 700 400 690Z', p.teal800) +
    repeat(5, (index) => {
      const y = 270 + index * 96

      return (
        line(`M400 ${y + 30}Q310 ${y - 6} 214 ${y - 32}`, p.teal300, 4, 0.6) +
        line(`M400 ${y + 30}Q490 ${y - 6} 586 ${y - 32}`, p.teal300, 4, 0.6)
      )
    }) +
    '</g>' +
    line('M400 700L400 150', p.teal300, 8)
  )
}

export const fanPalm = (): string =>
  backdrop(p.clay400, p.clay600, p.clay200) +
  line('M400 830Q392 700 400 560', p.teal900, 16) +
  repeat(15, (index) => {
    const angle = -112 + index * 16

    return leaf(
      [400, 560],
      330 + Math.cos((index - 7) / 5) * 60,
      32,
      angle,
      index % 2 ? p.teal800 : p.teal700,
      p.teal300,
    )
  }) +
  disc(400, 560, 20, p.teal900)

export const poppy = (): string =>
  backdrop(p.teal700, p.teal900, p.teal500) +
  line(
    curve([
      [410, 830],
      [380, 700],
      [420, 560],
      [400, 400],
    ]),
    p.moss500,
    11,
  ) +
  line(
    curve([
      [430, 830],
      [520, 700],
      [560, 600],
      [570, 480],
    ]),
    p.moss500,
    8,
  ) +
  oval(572, 446, 28, 44, p.moss500) +
  line('M572 404L572 486', p.clay400, 5, 0.9) +
  leaf([388, 720], 190, 36, -66, p.moss500, p.teal100) +
  leaf([470, 760], 160, 30, 62, p.moss700, p.teal100) +
  repeat(4, (index) =>
    turned(
      400,
      350,
      45 + index * 90,
      sheet(
        'M0 20C-130 -20 -140 -170 0 -186C140 -170 130 -20 0 20Z',
        index % 2 ? p.clay400 : p.clay600,
        0.5,
      ),
    ),
  ) +
  repeat(22, (index) => {
    const angle = (index / 22) * Math.PI * 2

    return (
      line(
        `M400 350L${round(400 + Math.cos(angle) * 66)} ${round(350 + Math.sin(angle) * 66)}`,
        p.ink,
        2.5,
        0.8,
      ) + disc(400 + Math.cos(angle) * 68, 350 + Math.sin(angle) * 68, 5, p.ink)
    )
  }) +
  disc(400, 350, 30, p.moss500) +
  repeat(6, (index) => turned(400, 350, index * 30, line('M0 -24L0 24', p.moss700, 4)))

export const fern = (): string => {
  const spiral: Point[] = Array.from({ length: 40 }, (_, index) => {
    const turn = (index / 39) * Math.PI * 4.3
    const radius = 150 * (1 - index / 46)

    return [410 + Math.cos(turn + Math.PI) * radius, 320 + Math.sin(turn + Math.PI) * radius]
  })
  const stem: Point[] = [[430, 840], [330, 690], [280, 520], ...spiral]

  return (
    backdrop(p.sand300, p.sand500, p.sand100) +
    repeat(
      7,
      (index) =>
        leaf(
          [322 - index * 8, 700 - index * 46],
          150 - index * 12,
          20,
          -74 + index * 5,
          p.moss500,
        ) +
        leaf([336 - index * 9, 704 - index * 46], 170 - index * 15, 20, 58 + index * 3, p.moss700),
    ) +
    line(curve(stem), p.teal900, 34) +
    line(curve(stem), p.teal700, 24) +
    repeat(22, (index) => {
      const [x, y] = spiral[index] ?? [0, 0]
      const angle = Math.atan2(y - 320, x - 410)
      const size = 22 - index * 0.6

      return disc(
        x + Math.cos(angle) * size,
        y + Math.sin(angle) * size,
        size * 0.62,
        index % 2 ? p.moss500 : p.moss700,
      )
    }) +
    line(
      curve([
        [500, 840],
        [560, 760],
        [600, 690],
      ]),
      p.teal800,
      14,
    ) +
    disc(612, 664, 36, p.teal800) +
    disc(606, 660, 16, p.teal500)
  )
}

export const ginkgo = (): string => {
  const fan = (x: number, y: number, size: number, angle: number, fill: string): string =>
    turned(
      x,
      y,
      angle,
      line(
        `M0 ${size * 0.9}Q${size * 0.06} ${size * 0.4} 0 0`,
        mix(fill, p.clay800, 0.4),
        size * 0.045,
      ) +
        sheet(
          `M0 0C${-size * 0.3} ${-size * 0.2} ${-size * 0.9} ${-size * 0.36} ${-size} ${-size * 0.62}C${-size * 0.76} ${-size * 0.98} ${-size * 0.3} ${-size * 1.02} ${-size * 0.06} ${-size * 0.98}L0 ${-size * 0.62}L${size * 0.06} ${-size * 0.98}C${size * 0.3} ${-size * 1.02} ${size * 0.76} ${-size * 0.98} ${size} ${-size * 0.62}C${size * 0.9} ${-size * 0.36} ${size * 0.3} ${-size * 0.2} 0 0Z`,
          fill,
          0.35,
        ) +
        repeat(11, (index) => {
          const turn = ((index - 5) / 5) * 0.98

          return index === 5
            ? ''
            : line(
                `M0 0L${round(Math.sin(turn) * size * 0.92)} ${round(-Math.cos(turn) * size * 0.92)}`,
                mix(fill, p.clay800, 0.35),
                size * 0.012,
                0.6,
              )
        }),
    )

  return (
    backdrop(p.dusk500, p.dusk700, p.dusk300) +
    fan(560, 330, 150, 34, mix(p.gold, p.clay400, 0.45)) +
    fan(230, 400, 140, -38, mix(p.gold, p.clay400, 0.65)) +
    fan(400, 520, 250, 0, p.gold)
  )
}

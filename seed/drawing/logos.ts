import { palette } from './palette'
import { box, curve, disc, leaf, line, shape } from './shapes'

const p = palette

/** A hand whose fingers are leaves. */
export const siteLogo = (): string => {
  const fingers = [
    [292, 560, 250, -58, p.clay400],
    [330, 470, 330, -20, p.clay600],
    [390, 450, 380, -3, p.teal700],
    [450, 460, 340, 13, p.teal500],
    [500, 490, 270, 30, p.sand500],
  ] as const

  return (
    fingers
      .map(([x, y, length, angle, fill]) => leaf([x, y + 60], length, 62, angle, fill))
      .join('') +
    shape(
      'M270 560C290 500 510 480 530 540C560 640 500 740 410 740C320 740 250 640 270 560Z',
      p.teal900,
    )
  )
}

export const waitingRoomLogo = (): string =>
  disc(400, 400, 380, p.teal800) +
  disc(400, 330, 150, p.gold) +
  shape(
    'M250 340C250 280 330 280 330 340L330 440L470 440L470 340C470 280 550 280 550 340L550 590L250 590Z',
    p.sand100,
  ) +
  line('M342 500L458 500', p.sand300, 8) +
  box(268, 580, 26, 70, p.sand100, { radius: 8 }) +
  box(506, 580, 26, 70, p.sand100, { radius: 8 })

/** Two mugs, handles outwards, whose steam rises together. */
export const besideSomeoneLogo = (): string =>
  disc(400, 400, 380, p.sand200) +
  line('M206 440C130 430 130 550 214 548', p.clay600, 28) +
  line('M594 460C668 452 668 560 586 560', p.dusk500, 26) +
  shape('M200 380L390 380L376 610C374 630 216 630 214 610Z', p.clay600) +
  shape('M410 404L600 404L588 612C586 630 424 630 422 612Z', p.dusk500) +
  line(
    curve([
      [296, 340],
      [276, 290],
      [330, 240],
      [376, 200],
      [392, 150],
    ]),
    p.teal700,
    18,
  ) +
  line(
    curve([
      [504, 362],
      [526, 310],
      [474, 260],
      [426, 214],
      [410, 150],
    ]),
    p.teal500,
    18,
  ) +
  box(150, 622, 500, 22, p.teal900, { radius: 11 })

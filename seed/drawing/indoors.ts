import { mix, palette } from './palette'
import type { Random } from './random'
import {
  HEIGHT,
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
  shape,
  sheet,
  sky,
  slanted,
  turned,
  vertical,
} from './shapes'

const p = palette

export const quietChair = (random: Random): string => {
  const floor = 800

  return (
    sky([0, p.sand200], [1, p.sand300]) +
    shape(`M640 150L1180 150L1180 720L640 720Z`, p.teal300) +
    `<clipPath id="pane"><rect x="640" y="150" width="540" height="570"/></clipPath><g clip-path="url(#pane)">` +
    vertical('outside', [0, p.teal100], [0.7, p.clay200]) +
    box(640, 150, 540, 570, 'url(#outside)') +
    disc(1040, 330, 52, p.sand100) +
    shape(ground(crest(random, 500, 42, { waves: 2.4 })), p.teal300) +
    shape(ground(crest(random, 570, 36, { waves: 2 })), p.teal500) +
    shape(ground(crest(random, 640, 26, { waves: 1.7 })), p.teal700) +
    '</g>' +
    box(620, 130, 580, 22, p.snow) +
    box(620, 130, 22, 606, p.snow) +
    box(1178, 130, 22, 606, p.snow) +
    box(902, 150, 16, 570, p.snow) +
    box(640, 400, 540, 14, p.snow) +
    box(600, 718, 620, 26, p.snow, { radius: 4 }) +
    vertical('boards', [0, p.clay400], [1, p.clay600]) +
    box(0, floor, WIDTH, 300, 'url(#boards)') +
    repeat(5, (index) =>
      line(`M0 ${floor + 26 + index * 54}L1600 ${floor + 26 + index * 54}`, p.clay800, 2, 0.25),
    ) +
    shape(`M560 ${floor}L1030 ${floor}L800 ${HEIGHT}L160 ${HEIGHT}Z`, p.sand100, 0.3) +
    oval(560, 930, 470, 78, p.dusk500, 0.55) +
    oval(560, 926, 420, 62, p.dusk300, 0.55) +
    // Armchair, seen from the front and a little from the side.
    oval(520, 914, 270, 26, p.ink, 0.28) +
    box(330, 862, 18, 62, p.clay800) +
    box(690, 862, 18, 62, p.clay800) +
    shape('M330 500C330 400 400 372 520 372C640 372 706 400 706 500L706 740L330 740Z', p.teal800) +
    shape('M372 520C372 446 424 420 520 420C616 420 664 446 664 520L664 730L372 730Z', p.teal700) +
    shape('M282 660C282 606 366 600 372 664L372 872L296 872C284 872 282 850 282 838Z', p.teal900) +
    shape('M758 660C758 606 672 600 666 664L666 872L744 872C756 872 758 850 758 838Z', p.teal900) +
    shape('M372 716C430 694 610 694 666 716L666 800L372 800Z', p.teal500) +
    shape('M372 796L666 796L666 872L372 872Z', p.teal800) +
    turned(
      560,
      640,
      12,
      box(-70, -70, 132, 116, p.clay400, { radius: 22 }) +
        line('M-50 -46L44 24M-50 24L44 -46', p.sand200, 4, 0.5),
    ) +
    // Plant on a stool.
    box(1296, 788, 200, 18, p.clay800, { radius: 6 }) +
    box(1318, 800, 14, 142, p.clay800) +
    box(1460, 800, 14, 142, p.clay800) +
    repeat(11, (index) =>
      leaf(
        [1396, 690],
        190 + (index % 3) * 64,
        34,
        -82 + index * 16.4,
        index % 2 ? p.moss700 : p.teal700,
        p.teal100,
      ),
    ) +
    shape('M1326 676L1466 676L1446 790L1346 790Z', p.sand100) +
    box(1318, 664, 156, 24, p.snow, { radius: 8 }) +
    // Lamp.
    line('M170 300L170 880', p.dusk900, 9) +
    oval(170, 886, 72, 14, p.dusk900) +
    glow(170, 330, 260, p.gold, 0.5) +
    shape('M118 230L222 230L262 350L78 350Z', p.clay200)
  )
}

export const kitchenLamp = (random: Random): string =>
  sky([0, p.teal900], [1, mix(p.teal800, p.dusk700, 0.4)]) +
  box(150, 180, 380, 400, p.dusk700) +
  vertical('evening', [0, p.dusk500], [1, p.clay400]) +
  box(170, 200, 340, 360, 'url(#evening)') +
  disc(430, 290, 22, p.sand100, 0.9) +
  box(332, 200, 14, 360, p.dusk700) +
  box(170, 372, 340, 12, p.dusk700) +
  box(130, 578, 420, 22, mix(p.dusk700, p.teal900, 0.3), { radius: 4 }) +
  vertical('cone', [0, p.gold, 0.75], [1, p.gold, 0.08]) +
  shape('M850 330L1090 330L1480 800L460 800Z', 'url(#cone)') +
  glow(970, 350, 330, p.gold, 0.75) +
  line('M970 0L970 190', p.ink, 7) +
  shape('M820 336C826 230 890 190 970 190C1050 190 1114 230 1120 336Z', p.clay600) +
  shape('M820 336C826 230 890 190 930 192C880 230 862 280 858 336Z', p.clay800, 0.55) +
  oval(970, 338, 150, 15, '#fff1cf') +
  vertical('table', [0, p.clay400], [1, p.clay800]) +
  sheet('M240 800L1700 800L1700 1090L120 1090Z', 'url(#table)', 0.8) +
  repeat(4, (index) =>
    line(`M${220 - index * 20} ${846 + index * 62}L1600 ${846 + index * 62}`, p.clay800, 2.5, 0.3),
  ) +
  oval(950, 900, 410, 84, p.gold, 0.22) +
  oval(900, 912, 200, 26, p.ink, 0.3) +
  shape('M700 780C706 880 790 916 896 916C1002 916 1086 880 1092 780Z', p.sand100) +
  shape('M980 916C1046 896 1086 860 1092 780L1040 780C1036 850 1010 890 940 916Z', p.sand300, 0.8) +
  oval(896, 780, 196, 42, p.sand200) +
  oval(896, 786, 172, 32, p.clay400) +
  repeat(7, () =>
    oval(
      random.between(770, 1020),
      random.between(772, 802),
      random.between(7, 15),
      6,
      p.gold,
      0.85,
    ),
  ) +
  repeat(3, (index) =>
    line(
      curve([
        [850 + index * 50, 730],
        [830 + index * 50, 680],
        [862 + index * 50, 630],
        [838 + index * 50, 570],
      ]),
      p.sand100,
      9,
      0.3,
    ),
  ) +
  disc(1240, 852, 58, p.clay400) +
  disc(1224, 836, 20, p.clay200, 0.6) +
  disc(1346, 876, 52, mix(p.clay400, p.gold, 0.4)) +
  disc(1332, 862, 17, p.sand100, 0.5) +
  leaf([1240, 798], 60, 15, 48, p.moss500) +
  shape('M470 880L560 880L548 980C546 1000 484 1000 482 980Z', p.teal300) +
  line('M560 900C612 896 606 962 552 958', p.teal300, 12)

export const openDoor = (): string =>
  sky([0, p.teal800], [1, p.teal900]) +
  repeat(9, (index) => box(index * 190 - 20, 0, 3, 800, p.ink, { opacity: 0.16 })) +
  vertical('floorboards', [0, p.clay800], [1, mix(p.clay800, p.ink, 0.45)]) +
  box(0, 800, WIDTH, 280, 'url(#floorboards)') +
  box(0, 776, WIDTH, 26, mix(p.teal900, p.ink, 0.4)) +
  glow(860, 500, 620, p.gold, 0.4) +
  box(660, 170, 400, 632, p.sand300) +
  vertical('beyond', [0, '#fff4da'], [0.55, p.gold], [1, p.clay200]) +
  box(690, 200, 340, 602, 'url(#beyond)') +
  `<clipPath id="gap"><rect x="690" y="200" width="340" height="602"/></clipPath><g clip-path="url(#gap)">` +
  disc(880, 420, 76, p.sand100, 0.95) +
  shape('M680 640C780 590 900 600 1040 640L1040 810L680 810Z', mix(p.moss500, p.gold, 0.35)) +
  shape('M680 700C800 660 940 690 1040 680L1040 810L680 810Z', p.moss500) +
  shape('M846 680C870 720 800 750 780 810L960 810C930 760 890 730 872 680Z', p.sand200) +
  '</g>' +
  shape('M1030 200L1270 130L1270 880L1030 802Z', p.clay600) +
  shape('M1064 256L1232 216L1232 470L1064 484Z', p.clay800, 0.5) +
  shape('M1064 530L1232 526L1232 800L1064 756Z', p.clay800, 0.5) +
  disc(1060, 508, 13, p.gold) +
  slanted('beam', [0, p.gold, 0.7], [1, p.gold, 0]) +
  shape('M690 802L1030 802L980 1090L120 1090Z', p.gold, 0.36) +
  shape('M690 802L1030 802L900 1090L330 1090Z', p.sand100, 0.2) +
  // A pair of boots, laces loose.
  repeat(
    2,
    (index) =>
      `<g transform="translate(${470 + index * 96} ${856 + index * 16})">` +
      oval(44, 76, 96, 13, p.ink, 0.4) +
      shape(
        'M0 -112L74 -112C76 -60 80 -20 108 2C134 18 136 40 134 66L0 66Z',
        index ? p.dusk700 : p.dusk900,
      ) +
      box(-3, 60, 140, 15, p.ink, { radius: 5 }) +
      repeat(4, (lace) =>
        line(`M30 ${-88 + lace * 24}L${76 + lace * 5} ${-94 + lace * 26}`, p.sand200, 4.5),
      ) +
      line('M84 -86C112 -70 90 -40 120 -30', p.sand200, 4) +
      '</g>',
  ) +
  box(300, 330, 190, 14, p.clay800, { radius: 6 }) +
  repeat(3, (index) => box(330 + index * 58, 342, 9, 34, p.clay800, { radius: 4 })) +
  shape(
    'M330 372C318 460 300 560 316 640C350 656 400 652 420 640C410 560 398 450 392 372C378 360 344 360 330 372Z',
    p.dusk500,
  ) +
  line('M362 380L362 640', p.dusk700, 4, 0.6)

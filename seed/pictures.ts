import sharp, { type OverlayOptions } from 'sharp'

import type { Translated } from './content/types'
import { duneLines, longRoad, morningRidge, riverBend, terraces } from './drawing/hills'
import { kitchenLamp, openDoor, quietChair } from './drawing/indoors'
import { besideSomeoneLogo, siteLogo, waitingRoomLogo } from './drawing/logos'
import { litHouse, winterField } from './drawing/outdoors'
import { birchMist, fernLight, neuronGarden, seedHeads } from './drawing/plants'
import { fanPalm, fern, ginkgo, monstera, poppy, reed } from './drawing/portraits'
import { type Random, randomFor } from './drawing/random'
import { HEIGHT, SIDE, WIDTH } from './drawing/shapes'
import { openBook, stoneStack } from './drawing/stillLife'
import { boatShore, nightLake, paperWaves, rainRings } from './drawing/water'

type Picture = { draw: (random: Random) => string; alt: Translated }

export const covers = {
  'birch-mist': {
    draw: birchMist,
    alt: {
      en: 'White birch trunks in violet winter mist, a few last orange leaves on one branch',
      es: 'Troncos blancos de abedul en una bruma violeta de invierno, con unas últimas hojas naranjas',
    },
  },
  'boat-shore': {
    draw: boatShore,
    alt: {
      en: 'An empty clay-red rowing boat on a flat, calm sea near a sandy shore',
      es: 'Una barca de remos vacía, de color arcilla, en un mar en calma junto a una orilla de arena',
    },
  },
  'dune-lines': {
    draw: duneLines,
    alt: {
      en: 'Rows of rippled dunes in shades of clay under a pale sun',
      es: 'Hileras de dunas rizadas en tonos arcilla bajo un sol pálido',
    },
  },
  'fern-light': {
    draw: fernLight,
    alt: {
      en: 'Fern fronds in layered greens in front of a large peach-coloured circle',
      es: 'Frondas de helecho en capas de verde ante un gran círculo de color melocotón',
    },
  },
  'kitchen-lamp': {
    draw: kitchenLamp,
    alt: {
      en: 'A pendant lamp throws warm light on a kitchen table with a bowl of soup and two oranges',
      es: 'Una lámpara de techo ilumina con calidez una mesa de cocina con un cuenco de sopa y dos naranjas',
    },
  },
  'lit-house': {
    draw: litHouse,
    alt: {
      en: 'A small house on a dark hill at dusk, with one window lit',
      es: 'Una casa pequeña en una colina oscura al anochecer, con una sola ventana encendida',
    },
  },
  'long-road': {
    draw: longRoad,
    alt: {
      en: 'A road runs straight between green fields towards a low sun, past a bus stop sign',
      es: 'Una carretera recta entre campos verdes hacia un sol bajo, junto a una señal de parada de autobús',
    },
  },
  'morning-ridge': {
    draw: morningRidge,
    alt: {
      en: 'Sunrise over six ridges of hills that fade from dark teal into pale mist',
      es: 'Amanecer sobre seis crestas de colinas que pasan del verde azulado oscuro a la bruma clara',
    },
  },
  'neuron-garden': {
    draw: neuronGarden,
    alt: {
      en: 'Branching plants like nerve cells, with small glowing blossoms at their tips, against a violet night',
      es: 'Plantas ramificadas como neuronas, con pequeñas flores luminosas en las puntas, en una noche violeta',
    },
  },
  'night-lake': {
    draw: nightLake,
    alt: {
      en: 'A full moon above dark hills and its long reflection on a still lake with reeds',
      es: 'Luna llena sobre colinas oscuras y su largo reflejo en un lago quieto con juncos',
    },
  },
  'open-book': {
    draw: openBook,
    alt: {
      en: 'An open book on a desk from whose pages paper hills and small trees rise',
      es: 'Un libro abierto sobre una mesa del que se levantan colinas de papel y arbolitos',
    },
  },
  'open-door': {
    draw: openDoor,
    alt: {
      en: 'A door stands open onto morning light and a garden path; a pair of unlaced boots waits inside',
      es: 'Una puerta abierta a la luz de la mañana y a un sendero; dentro esperan unas botas desatadas',
    },
  },
  'paper-waves': {
    draw: paperWaves,
    alt: {
      en: 'Waves of cut paper, from pale to deep teal, under a large clay-coloured sun',
      es: 'Olas de papel recortado, del verde azulado claro al oscuro, bajo un gran sol de color arcilla',
    },
  },
  'quiet-chair': {
    draw: quietChair,
    alt: {
      en: 'A teal armchair with a cushion beside a window that looks onto hills, with a lamp and a plant',
      es: 'Un sillón verde azulado con un cojín junto a una ventana que da a unas colinas, con lámpara y planta',
    },
  },
  'rain-rings': {
    draw: rainRings,
    alt: {
      en: 'Rain makes rings on a pond with lily pads and one pale flower',
      es: 'La lluvia dibuja anillos en un estanque con nenúfares y una flor pálida',
    },
  },
  'river-bend': {
    draw: riverBend,
    alt: {
      en: 'A pale river winds in two wide bends through a green valley, past a few stones',
      es: 'Un río claro serpentea en dos curvas amplias por un valle verde, junto a unas piedras',
    },
  },
  'seed-heads': {
    draw: seedHeads,
    alt: {
      en: 'Tall dandelion clocks let go of their seeds in a soft evening sky',
      es: 'Altos dientes de león sueltan sus semillas en un cielo suave de atardecer',
    },
  },
  'stone-stack': {
    draw: stoneStack,
    alt: {
      en: 'Six smooth stones balanced one on another beside shallow water',
      es: 'Seis piedras lisas en equilibrio, una sobre otra, junto a aguas poco profundas',
    },
  },
  terraces: {
    draw: terraces,
    alt: {
      en: 'Terraced green slopes rise step by step to the right, with small round trees',
      es: 'Laderas verdes en terrazas que suben por la derecha, con arbolitos redondos',
    },
  },
  'winter-field': {
    draw: winterField,
    alt: {
      en: 'A bare tree and a row of fence posts in deep snow, with a low sun',
      es: 'Un árbol desnudo y una hilera de postes en la nieve profunda, con el sol bajo',
    },
  },
} as const satisfies Record<string, Picture>

export const portraits = {
  'portrait-fan-palm': {
    draw: fanPalm,
    alt: {
      en: 'A fan palm leaf on a clay-red ground, in place of a photograph',
      es: 'Una hoja de palma en abanico sobre fondo arcilla, en lugar de una fotografía',
    },
  },
  'portrait-fern': {
    draw: fern,
    alt: {
      en: 'A young fern uncurling on a sand-coloured ground, in place of a photograph',
      es: 'Un helecho joven que se desenrolla sobre fondo arena, en lugar de una fotografía',
    },
  },
  'portrait-ginkgo': {
    draw: ginkgo,
    alt: {
      en: 'Three golden ginkgo leaves on a violet ground, in place of a photograph',
      es: 'Tres hojas doradas de ginkgo sobre fondo violeta, en lugar de una fotografía',
    },
  },
  'portrait-monstera': {
    draw: monstera,
    alt: {
      en: 'A large monstera leaf on a pale violet ground, in place of a photograph',
      es: 'Una gran hoja de monstera sobre fondo violeta claro, en lugar de una fotografía',
    },
  },
  'portrait-poppy': {
    draw: poppy,
    alt: {
      en: 'A clay-red poppy and a bud on a teal ground, in place of a photograph',
      es: 'Una amapola rojiza y un capullo sobre fondo verde azulado, en lugar de una fotografía',
    },
  },
  'portrait-reed': {
    draw: reed,
    alt: {
      en: 'Bulrushes leaning apart on a peach-coloured ground, in place of a photograph',
      es: 'Espadañas que se abren sobre fondo melocotón, en lugar de una fotografía',
    },
  },
} as const satisfies Record<string, Picture>

export const logos = {
  'logo-beside-someone': {
    draw: besideSomeoneLogo,
    alt: {
      en: 'Two mugs side by side, their steam rising together',
      es: 'Dos tazas una al lado de la otra, con el vapor que sube junto',
    },
  },
  'logo-site': {
    draw: siteLogo,
    alt: {
      en: 'Firsthand: an open hand whose fingers are leaves',
      es: 'Firsthand: una mano abierta cuyos dedos son hojas',
    },
  },
  'logo-waiting-room': {
    draw: waitingRoomLogo,
    alt: {
      en: 'A pale armchair before a yellow sun in a teal circle',
      es: 'Un sillón claro ante un sol amarillo en un círculo verde azulado',
    },
  },
} as const satisfies Record<string, Picture>

export type CoverKey = keyof typeof covers
export type PortraitKey = keyof typeof portraits
export type LogoKey = keyof typeof logos
export type PictureKey = CoverKey | PortraitKey | LogoKey

export type PictureFile = { name: string; data: Buffer; mimetype: string; size: number }

const all: Record<PictureKey, Picture> = { ...covers, ...portraits, ...logos }

export const pictureKeys = Object.keys(all) as PictureKey[]

export const altOf = (key: PictureKey): Translated => all[key].alt

/** Paper grain: faint grey noise, laid over the picture in tiles. */
const grainFor = (key: PictureKey): OverlayOptions => {
  const random = randomFor(`${key} grain`)
  const side = 256
  const pixels = Buffer.alloc(side * side * 4)
  for (let at = 0; at < pixels.length; at += 4) {
    const value = Math.round(random.between(0, 255))
    pixels.fill(value, at, at + 3)
    pixels[at + 3] = 22
  }

  return {
    input: pixels,
    raw: { width: side, height: side, channels: 4 },
    tile: true,
    blend: 'soft-light',
  }
}

const svg = (width: number, height: number, content: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`,
  )

/** Draws a picture: the same bytes whenever the key and the version of sharp are the same. */
export const renderPicture = async (key: PictureKey): Promise<PictureFile> => {
  const content = all[key].draw(randomFor(key))

  if (key in logos) {
    const data = await sharp(svg(SIDE, SIDE, content))
      .png({ palette: true, quality: 95 })
      .toBuffer()

    return { name: `${key}.png`, data, mimetype: 'image/png', size: data.length }
  }

  const [width, height] = key in portraits ? [SIDE, SIDE] : [WIDTH, HEIGHT]
  const data = await sharp(svg(width, height, content))
    .flatten({ background: '#f3e4ca' })
    .composite([grainFor(key)])
    .jpeg({ quality: 84, mozjpeg: false })
    .toBuffer()

  return { name: `${key}.jpg`, data, mimetype: 'image/jpeg', size: data.length }
}

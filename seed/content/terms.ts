import { md } from './md'
import type { Community, Term } from './types'

export const topics: readonly Term[] = [
  {
    key: 'first-sessions',
    name: 'First sessions',
    description: 'What people hope for, what they fear, and what the first time is like.',
    es: {
      slug: 'primeras-sesiones',
      name: 'Primeras sesiones',
      description: 'Lo que se espera, lo que se teme y cómo es la primera vez.',
    },
  },
  {
    key: 'integration',
    name: 'Integration',
    description: 'The days and months afterwards, when an experience meets an ordinary week.',
    es: {
      slug: 'integracion',
      name: 'Integración',
      description:
        'Los días y meses de después, cuando la experiencia llega a una semana corriente.',
    },
  },
  {
    key: 'safety',
    name: 'Safety',
    description: 'Known risks, sensible precautions, and who should wait or choose another path.',
    es: {
      slug: 'seguridad',
      name: 'Seguridad',
      description:
        'Riesgos conocidos, precauciones sensatas y quién debería esperar o elegir otro camino.',
    },
  },
  {
    key: 'research',
    name: 'Research',
    description: 'What studies have found, how sure we may be, and what nobody has looked at.',
    es: {
      slug: 'investigacion',
      name: 'Investigación',
      description: 'Qué han hallado los estudios, con qué seguridad y qué no ha mirado nadie.',
    },
  },
  {
    key: 'cost-and-access',
    name: 'Cost and access',
    description: 'What treatment costs, who pays for it, and who is left outside.',
    es: {
      slug: 'coste-y-acceso',
      name: 'Coste y acceso',
      description: 'Cuánto cuesta el tratamiento, quién lo paga y quién se queda fuera.',
    },
  },
  {
    key: 'trust',
    name: 'Therapists and trust',
    description:
      'The person in the other chair, and what makes it possible to be honest with them.',
    es: {
      slug: 'terapeutas-y-confianza',
      name: 'Terapeutas y confianza',
      description: 'La persona de la otra butaca, y qué permite ser sincero con ella.',
    },
  },
  {
    key: 'family-and-friends',
    name: 'Family and friends',
    description: 'For those who drive, wait, cook and worry.',
    es: {
      slug: 'familia-y-amistades',
      name: 'Familia y amistades',
      description: 'Para quienes conducen, esperan, cocinan y se preocupan.',
    },
  },
  {
    key: 'setbacks',
    name: 'Setbacks',
    description: 'When treatment frightens, fades or does not help, and what may come next.',
    es: {
      slug: 'contratiempos',
      name: 'Contratiempos',
      description: 'Cuando el tratamiento asusta, se apaga o no ayuda, y qué puede venir después.',
    },
  },
]

export const conditions: readonly Term[] = [
  {
    key: 'depression',
    name: 'Depression',
    description: 'Low mood, loss of interest, and the many other shapes that depression takes.',
    es: {
      slug: 'depresion',
      name: 'Depresión',
      description:
        'Ánimo bajo, pérdida de interés y las muchas otras formas que toma la depresión.',
    },
  },
  {
    key: 'treatment-resistant-depression',
    name: 'Treatment-resistant depression',
    description:
      'A clumsy name for depression that has not eased with at least two treatments, each given a fair try.',
    es: {
      slug: 'depresion-resistente',
      name: 'Depresión resistente al tratamiento',
      description:
        'Un nombre torpe para la depresión que no ha cedido con al menos dos tratamientos bien probados.',
    },
  },
  {
    key: 'ptsd',
    name: 'Post-traumatic stress',
    description: 'When what happened keeps on happening, in the body, in dreams or in a ringtone.',
    es: {
      slug: 'estres-postraumatico',
      name: 'Estrés postraumático',
      description: 'Cuando lo que pasó sigue pasando: en el cuerpo, en los sueños o en un timbre.',
    },
  },
  {
    key: 'anxiety',
    name: 'Anxiety',
    description: 'Worry, panic and dread that take up more room than the day can spare.',
    es: {
      slug: 'ansiedad',
      name: 'Ansiedad',
      description: 'Preocupación, pánico y temor que ocupan más sitio del que tiene el día.',
    },
  },
  {
    key: 'grief',
    name: 'Prolonged grief',
    description: 'Grief that has no timetable, and the kind that has stopped moving.',
    es: {
      slug: 'duelo-prolongado',
      name: 'Duelo prolongado',
      description: 'El duelo, que no tiene plazos, y el que se ha quedado parado.',
    },
  },
  {
    key: 'chronic-pain',
    name: 'Chronic pain',
    description: 'Pain that outlasts its cause, and the life that has to be lived around it.',
    es: {
      slug: 'dolor-cronico',
      name: 'Dolor crónico',
      description:
        'El dolor que dura más que su causa, y la vida que hay que vivir a su alrededor.',
    },
  },
]

export const communities: readonly Community[] = [
  {
    key: 'the-waiting-room',
    name: 'The Waiting Room',
    description:
      'For people who are thinking about treatment, in the middle of it, or done with it.',
    logo: 'logo-waiting-room',
    guidelines: [
      md`
        Welcome. There’s always a free chair.

        - **Speak from your own experience.** “I” goes further than “you should”.
        - **No doses, no sources, no methods.** Questions about medicines belong with whoever prescribes yours.
        - **All outcomes are welcome**: it helped, it didn’t, I stopped, I’m not sure.
        - **Leave names out**, other people’s as well as your own, and those of clinics.
        - **If you’re in danger, please don’t post and wait.** Call one of the lines shown under every story. They’re awake.
      `,
    ],
    es: {
      slug: 'la-sala-de-espera',
      name: 'La sala de espera',
      description: 'Para quienes se lo están pensando, están en ello o ya han terminado.',
      guidelines: [
        md`
          Te damos la bienvenida. Siempre queda una silla libre.

          - **Habla desde tu experiencia.** «Yo» llega más lejos que «deberías».
          - **Sin dosis, sin proveedores, sin métodos.** Las preguntas sobre medicamentos son para quien te los receta.
          - **Caben todos los resultados**: me ayudó, no me ayudó, lo dejé, no estoy seguro.
          - **Deja fuera los nombres**, el tuyo, los ajenos y los de las clínicas.
          - **Si estás en peligro, no publiques para quedarte esperando.** Llama a una de las líneas que aparecen bajo cada relato. Están despiertas.
        `,
      ],
    },
  },
  {
    key: 'beside-someone',
    name: 'Beside Someone',
    description: 'For partners, parents, children, siblings and friends of people in treatment.',
    logo: 'logo-beside-someone',
    guidelines: [
      md`
        You’re here because of somebody else. In this room we ask about you.

        - **No advice unless it’s asked for.** “That sounds hard” is a complete reply.
        - **Their story is theirs.** Tell us your half, and change what could give them away.
        - **You may be angry here.** At the illness, at the bill, at them. Nobody will hold you to it.
        - **No diagnosing** of one another’s families.
        - **If you fear for someone’s life**, call a crisis line or your emergency number first, and then come and tell us.
      `,
    ],
    es: {
      slug: 'junto-a-alguien',
      name: 'Junto a alguien',
      description:
        'Para parejas, madres, padres, hijos, hermanos y amigos de personas en tratamiento.',
      guidelines: [
        md`
          Estás aquí por otra persona. En esta sala preguntamos por ti.

          - **Sin consejos, salvo que se pidan.** «Suena difícil» es una respuesta completa.
          - **Su historia es suya.** Cuéntanos tu mitad y cambia lo que pueda delatar a la otra persona.
          - **Aquí se puede estar enfadado.** Con la enfermedad, con la factura, con ella o con él. Nadie te lo tendrá en cuenta.
          - **Nada de diagnosticar** a las familias de los demás.
          - **Si temes por la vida de alguien**, llama primero a una línea de ayuda o a emergencias, y luego ven y cuéntanoslo.
        `,
      ],
    },
  },
]

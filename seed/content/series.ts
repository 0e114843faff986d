import { md } from './md'
import type { Series } from './types'

export const series: readonly Series[] = [
  {
    key: 'four-first-mornings',
    title: 'Four First Mornings',
    subtitle: 'Four people, four first sessions, no two alike',
    description:
      'A bus driver, an accounts clerk, a surveyor and a student each describe a first session. One of the four found no benefit at all.',
    cover: 'morning-ridge',
    authors: ['maren-ostrow', 'julian-prakash'],
    topics: ['first-sessions', 'trust'],
    conditions: ['depression', 'anxiety', 'treatment-resistant-depression'],
    community: 'the-waiting-room',
    publishedAt: '2026-02-11T08:00:00.000Z',
    contentNotes: ['medical-detail'],
    stories: [
      'wednesday-quarter-past-nine',
      'i-counted-the-ceiling-tiles',
      'nothing-happened-and-then-i-went-home',
      'the-person-in-the-other-chair',
    ],
    body: [
      md`
        When we asked people for their first sessions we expected to receive four versions of one story. We got a bus depot, sixty-four ceiling tiles, some triangles and a scarf.

        We’ve put them in the order in which they reached us. Read them in that order if you can. The first is quiet, the second is frightening, the third doesn’t help, and the fourth is mostly about somebody else in the room. If you are thinking about treatment, it may be tempting to look for the one that’ll be yours. We doubt that it’s here. What the four have in common is smaller: each had somebody to say the plain thing to afterwards, and each was believed.

        Every name is invented and every detail which might point to a person was changed with that person’s agreement.
      `,
      {
        callout: 'note',
        body: md`
          These are accounts of individual experience. They’re no evidence of what a treatment will do for you.
        `,
      },
    ],
    closing: [
      md`
        We asked each of the four what they’d say to someone who’s sitting in the car outside, ten minutes early.

        - **Dario:** “Eat something tomorrow that takes a while to chew.”
        - **Bridget:** “You can say no. I did, and the time was written down.”
        - **Oren:** “Agree on the arithmetic beforehand.”
        - **Yewande:** “Ask whether they knit.”

        If you’d like to know what usually happens on the day, [a nurse describes it hour by hour](/articles/an-afternoon-hour-by-hour).
      `,
    ],
    es: {
      slug: 'cuatro-primeras-mananas',
      title: 'Cuatro primeras mañanas',
      subtitle: 'Cuatro personas, cuatro primeras sesiones, ninguna igual a otra',
      description:
        'Un conductor de autobús, una administrativa, un topógrafo y una estudiante cuentan su primera sesión. A uno de los cuatro no le sirvió de nada.',
      body: [
        md`
          Cuando pedimos a la gente que nos contara su primera sesión, esperábamos recibir cuatro versiones de una misma historia. Llegaron una cochera, sesenta y cuatro placas de techo, unos triángulos y una bufanda.

          Las hemos puesto en el orden en que nos llegaron. Léelas así, si puedes. La primera es tranquila, la segunda da miedo, la tercera no ayuda y la cuarta trata sobre todo de otra persona que estaba en la sala. Si estás pensando en tratarte, quizá te tiente buscar la que será la tuya. Dudamos de que esté aquí. Lo que las cuatro comparten es más pequeño: cada cual tuvo después a quien decirle las cosas con claridad, y a cada cual se le creyó.

          Todos los nombres son inventados, y cada detalle que pudiera señalar a una persona se cambió con su acuerdo.
        `,
        {
          callout: 'note',
          body: md`
            Son relatos de experiencias individuales. No prueban lo que un tratamiento hará en tu caso.
          `,
        },
      ],
      closing: [
        md`
          Preguntamos a los cuatro qué le dirían a alguien que está sentado en el coche, delante de la puerta, con diez minutos de adelanto.

          - **Dario:** «Mañana come algo que cueste masticar».
          - **Bridget:** «Puedes decir que no. Yo lo dije, y apuntaron la hora».
          - **Oren:** «Pónganse de acuerdo antes en las cuentas».
          - **Yewande:** «Pregunta si hacen punto».

          Si quieres saber qué suele ocurrir ese día, [un enfermero lo describe hora por hora](/articles/an-afternoon-hour-by-hour).
        `,
      ],
    },
  },
  {
    key: 'long-winters',
    title: 'Long Winters',
    subtitle: 'Living with depression that comes back',
    description:
      'Four accounts of long depression: a letter carrier, a mother, a husband and a teacher. What thawed, what froze again, and what they planned for.',
    cover: 'birch-mist',
    authors: ['maren-ostrow'],
    topics: ['setbacks', 'family-and-friends'],
    conditions: ['depression', 'treatment-resistant-depression'],
    community: 'beside-someone',
    publishedAt: '2026-05-13T08:00:00.000Z',
    contentNotes: ['suicide'],
    stories: [
      'eleven-winters',
      'the-kitchen-light',
      'what-i-saw-from-the-landing',
      'the-second-course',
    ],
    body: [
      md`
        Some depressions are a storm and some are a climate. This series is about the second kind, in which the question isn’t only _how do I get better?_ but also _how do I live, given that it may come back?_

        A letter carrier plans for the dark months as one would for snow. A mother learns to make soup without measuring. A husband keeps a notebook on the stairs. A teacher finds out what was left when a good spell ended. All four had ketamine-assisted psychotherapy or lived beside somebody who did. For all four it was one thing among several.

        The last story begins with a time when the teller didn’t want to be alive. It’s told with care and without detail. You may leave it for another day.
      `,
      { crisisResources: null },
    ],
    closing: [
      md`
        Reading these side by side, we noticed how much of the help came on paper: a form signed in October, a notebook, eleven questions, a safety plan inside a wardrobe door. It’s as if the well person had left notes for the ill one, in the hope that she would recognise the handwriting.

        If you’d like to write such a note yourself, spring is a good time, and so is any other day that’s bearable. [The Ordinary Week After](/articles/the-ordinary-week-after) has some suggestions for what to put on it.
      `,
    ],
  },
  {
    key: 'carrying-it-forward',
    title: 'Carrying It Forward',
    subtitle: 'Trauma, grief and pain, and what a person does with them next',
    description:
      'A paramedic, a sister, a roofer and a gardener on what did not go away, and on how they learned to carry it.',
    cover: 'river-bend',
    authors: ['julian-prakash', 'rosa-etxeberria'],
    topics: ['integration', 'setbacks'],
    conditions: ['ptsd', 'grief', 'chronic-pain'],
    community: 'the-waiting-room',
    publishedAt: '2026-09-02T08:00:00.000Z',
    contentNotes: ['trauma', 'death', 'abuse', 'substance-use'],
    stories: [
      'boots-by-the-door',
      'a-letter-to-the-empty-house',
      'the-part-that-still-hurts',
      'stopping-at-two',
    ],
    body: [
      md`
        Nobody in this series got rid of anything. The paramedic remembers the colour of the coat. The sister’s brother is still dead. The roofer’s foot is at a four. The gardener stopped after two sessions and went to look for something else.

        We begin with that, since stories about healing have a habit of ending with an empty pair of hands. These end with hands that are full, and differently arranged. A step to sit on. A kettle that leaks. A nephew with a cushion. Green things, five of them, named out loud.

        Each story carries its own notes on what it contains. Take them one at a time.
      `,
      {
        image: 'river-bend',
        caption: 'A river does not remove the stone. It finds a way of going round.',
      },
    ],
    closing: [
      md`
        We sent the four the finished series before anyone else saw it. The gardener wrote back: _I like that you let me stop._ The roofer asked us to update his number. It was a three.

        If you recognised something of your own in here and it has left you unsteady, put your feet on the floor and look for five green things. Then tell somebody. [Why a “not now” can be good care](/articles/when-the-answer-is-not-now) may be worth reading next.
      `,
    ],
  },
]

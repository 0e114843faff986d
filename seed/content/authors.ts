import { md } from './md'
import type { Author } from './types'

/** Invented people: the demo publication says so on its page “About”. */
export const authors: readonly Author[] = [
  {
    key: 'maren-ostrow',
    name: 'Maren Ostrow',
    credentials: 'Founding editor',
    portrait: 'portrait-reed',
    links: [{ label: 'Website', url: 'https://maren-ostrow.example.org' }],
    bio: [
      md`
        Maren edited local newspapers for eighteen years before founding this publication at a kitchen table. She sits with each storyteller three times: once to listen, once to change what has to be changed, and once to read it back aloud. She believes that a story about illness should be allowed to end in the middle.

        She keeps bees, and they don’t like her.
      `,
    ],
    es: {
      bio: [
        md`
          Maren editó periódicos locales durante dieciocho años antes de fundar esta publicación en la mesa de una cocina. Se sienta tres veces con cada persona que cuenta su historia: una para escuchar, otra para cambiar lo que haya que cambiar y otra para leérsela en voz alta. Cree que un relato sobre la enfermedad debe poder acabar a la mitad.

          Cría abejas, y las abejas no la quieren.
        `,
      ],
    },
  },
  {
    key: 'adaeze-lindqvist',
    name: 'Adaeze Lindqvist',
    credentials: 'MD, consultant psychiatrist',
    portrait: 'portrait-monstera',
    links: [{ label: 'How we review', url: '/how-we-anonymise' }],
    bio: [
      md`
        Adaeze has worked in hospital psychiatry for two decades, most of them in a service for depression that hasn’t responded to treatment. She reviews the health articles published here and dates every review. When evidence is missing she asks for the words “we don’t know” and is generally the first to use them.

        She receives no payment from any maker of medicines and has no stake in a clinic.
      `,
    ],
    es: {
      bio: [
        md`
          Adaeze lleva dos décadas en la psiquiatría hospitalaria, la mayor parte en un servicio para depresiones que no han respondido al tratamiento. Revisa los artículos de salud que se publican aquí y pone fecha a cada revisión. Cuando faltan pruebas pide que se escriba «no lo sabemos», y suele ser la primera en decirlo.

          No recibe pagos de ningún fabricante de medicamentos ni tiene participación en ninguna clínica.
        `,
      ],
    },
  },
  {
    key: 'julian-prakash',
    name: 'Julian Prakash',
    credentials: 'LCSW, psychotherapist',
    portrait: 'portrait-fan-palm',
    links: [{ label: 'Website', url: 'https://julian-prakash.example.org' }],
    bio: [
      md`
        Julian trained as a social worker and has practised trauma therapy for fourteen years. He writes about the slow part: preparation, trust, the week after, and what a therapist owes to someone whom treatment hasn’t helped. He would like it to be known that he doesn’t own any singing bowls.
      `,
    ],
    es: {
      bio: [
        md`
          Julian se formó como trabajador social y lleva catorce años dedicado a la terapia del trauma. Escribe sobre la parte lenta: la preparación, la confianza, la semana siguiente y lo que un terapeuta le debe a alguien a quien el tratamiento no le ha servido. Quiere que conste que no tiene ningún cuenco tibetano.
        `,
      ],
    },
  },
  {
    key: 'rosa-etxeberria',
    name: 'Rosa Etxeberria',
    credentials: 'PhD, science writer and translator',
    portrait: 'portrait-poppy',
    links: [{ label: 'Website', url: 'https://rosa-etxeberria.example.org' }],
    bio: [
      md`
        Rosa left a neuroscience laboratory because she preferred the sentences to the centrifuges. She reads studies so that you don’t have to, and then tells you how to read them anyway. She edits the Spanish edition, and translates stories only after having spoken with the people whose they are.
      `,
    ],
    es: {
      bio: [
        md`
          Rosa dejó un laboratorio de neurociencia porque prefería las frases a las centrifugadoras. Lee estudios para que no tengas que leerlos tú, y luego te explica cómo leerlos de todos modos. Edita la edición en español y solo traduce los relatos después de hablar con las personas a las que pertenecen.
        `,
      ],
    },
  },
  {
    key: 'colm-hathersage',
    name: 'Colm Hathersage',
    credentials: 'RN, infusion and recovery nurse',
    portrait: 'portrait-fern',
    links: [{ label: 'Website', url: 'https://colm-hathersage.example.org' }],
    bio: [
      md`
        Colm has been a nurse since 2004, first in theatre recovery and later in a hospital service that gives ketamine for pain and for depression. He writes about practical matters: what to bring, what to ask, and what the machine that beeps is for. He makes soup on Thursdays.
      `,
    ],
    es: {
      bio: [
        md`
          Colm es enfermero desde 2004, primero en la sala de recuperación del quirófano y después en un servicio hospitalario que administra ketamina para el dolor y la depresión. Escribe sobre lo práctico: qué llevar, qué preguntar y para qué sirve la máquina que pita. Los jueves hace sopa.
        `,
      ],
    },
  },
  {
    key: 'mina-sato',
    name: 'Mina Sato',
    credentials: 'Reporter, access and money',
    portrait: 'portrait-ginkgo',
    links: [{ label: 'Website', url: 'https://mina-sato.example.org' }],
    bio: [
      md`
        Mina reports on who gets care and who gets the bill. Before that she spent six years looking after a parent with depression, which she calls the longer apprenticeship. She asks everyone what they paid, and publishes what she can check.
      `,
    ],
    es: {
      bio: [
        md`
          Mina informa sobre quién recibe atención y quién recibe la factura. Antes pasó seis años cuidando de un familiar con depresión; lo llama su aprendizaje más largo. Pregunta a todo el mundo cuánto pagó y publica lo que puede comprobar.
        `,
      ],
    },
  },
]

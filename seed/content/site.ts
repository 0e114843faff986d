import { md } from './md'
import type { SiteContent } from './types'

const always = { en: '24 hours, every day', es: '24 horas, todos los días' }

export const site: SiteContent = {
  name: { en: 'Firsthand', es: 'Firsthand' },
  tagline: {
    en: 'Stories of healing, told by those who were there',
    es: 'Relatos de recuperación, contados por quienes estuvieron allí',
  },
  copyright: {
    en: '© 2026 Firsthand, a demonstration edition. Its authors, storytellers and readers are invented.',
    es: '© 2026 Firsthand, edición de demostración. Sus autores, narradores y lectores son inventados.',
  },
  logo: 'logo-site',
  navigation: [
    { label: { en: 'Stories', es: 'Relatos' }, url: '/stories' },
    { label: { en: 'Series', es: 'Series' }, url: '/series' },
    { label: { en: 'Articles', es: 'Artículos' }, url: '/articles' },
    { label: { en: 'Topics', es: 'Temas' }, url: '/topics' },
    { label: { en: 'About', es: 'Quiénes somos' }, url: '/about' },
  ],
  social: [
    { label: { en: 'Mastodon', es: 'Mastodon' }, url: 'https://social.example.org/@firsthand' },
    { label: { en: 'Newsletter', es: 'Boletín' }, url: 'https://letters.example.org/firsthand' },
    { label: { en: 'Podcast', es: 'Pódcast' }, url: 'https://audio.example.org/firsthand' },
  ],
  footer: [
    { label: { en: 'About', es: 'Quiénes somos' }, url: '/about' },
    { label: { en: 'How we anonymise', es: 'Cómo anonimizamos' }, url: '/how-we-anonymise' },
    { label: { en: 'Comment policy', es: 'Normas de los comentarios' }, url: '/comment-policy' },
  ],
  insightsHelp: {
    en: [
      md`
        Insights tell an author what a piece meant to you. Choose a rating if you like, pick any labels that fit, and add a private note if there’s more to say.

        Everyone sees how many readers picked each label. The note is for the author alone. You can change your insight whenever you wish.
      `,
    ],
    es: [
      md`
        Las impresiones le cuentan a quien escribe qué ha significado el texto para ti. Elige una valoración si quieres, marca las etiquetas que encajen y añade una nota privada si hay más que decir.

        Todo el mundo ve cuántas personas eligieron cada etiqueta. La nota es solo para quien firma. Puedes cambiar tu impresión cuando quieras.
      `,
    ],
  },
  insightLabels: [
    {
      code: 'easy-to-read',
      label: { en: 'Easy to read and follow', es: 'Fácil de leer y seguir' },
      description: {
        en: 'The writing is clear and I never lost the thread.',
        es: 'Está escrito con claridad y no perdí el hilo.',
      },
    },
    {
      code: 'heartfelt',
      label: { en: 'Heartfelt and relatable', es: 'Sentido y cercano' },
      description: {
        en: 'It moved me, or I recognised something of my own.',
        es: 'Me conmovió, o reconocí algo mío.',
      },
    },
    {
      code: 'eye-opening',
      label: { en: 'Eye opening', es: 'Revelador' },
      description: {
        en: 'I learned something or saw it from a new side.',
        es: 'Aprendí algo o lo vi desde otro lado.',
      },
    },
    {
      code: 'expert-insights',
      label: { en: 'Expert insights and opinions', es: 'Ideas y opiniones expertas' },
      description: {
        en: 'It comes from knowledge and helps me to judge for myself.',
        es: 'Nace del conocimiento y me ayuda a juzgar por mi cuenta.',
      },
    },
    {
      code: 'honest',
      label: { en: 'Honest about the hard parts', es: 'Sincero con lo difícil' },
      description: {
        en: 'It does not leave out what went badly or stayed unclear.',
        es: 'No omite lo que salió mal ni lo que quedó sin aclarar.',
      },
    },
    {
      code: 'practical',
      label: { en: 'Useful in practice', es: 'Útil en la práctica' },
      description: {
        en: 'I can do something with it this week.',
        es: 'Puedo hacer algo con ello esta semana.',
      },
    },
    {
      code: 'well-sourced',
      label: { en: 'Well sourced', es: 'Bien documentado' },
      description: {
        en: 'I can check where its claims come from.',
        es: 'Puedo comprobar de dónde sale lo que afirma.',
      },
    },
    {
      code: 'less-alone',
      label: { en: 'Made me feel less alone', es: 'Me hizo sentir menos solo' },
      description: {
        en: 'Somebody else has been here too.',
        es: 'Alguien más ha pasado por aquí.',
      },
    },
  ],
  offLabelNotice: {
    en: [
      md`
        **Off-label use.** Ketamine is approved as an anaesthetic. It isn’t approved for depression, anxiety, post-traumatic stress or any other mental health condition, and giving it for these is called off-label use. Ketamine-assisted psychotherapy should take place only after medical screening and with trained people present.
      `,
    ],
    es: [
      md`
        **Uso fuera de ficha técnica.** La ketamina está aprobada como anestésico. No está aprobada para la depresión, la ansiedad, el estrés postraumático ni ningún otro problema de salud mental; usarla para ello es un uso fuera de ficha técnica. La psicoterapia asistida con ketamina solo debe hacerse tras una evaluación médica y con personas formadas presentes.
      `,
    ],
  },
  commentPolicy: {
    en: [
      md`
        Be kind to whoever told this story; they may be reading. No doses, no sources, no medical advice, no guesses about who somebody is. A person reads every comment before it appears. [The whole policy](/comment-policy)
      `,
    ],
    es: [
      md`
        Trata con respeto a quien contó esta historia; quizá te esté leyendo. Sin dosis, sin proveedores, sin consejos médicos y sin conjeturas sobre quién es nadie. Una persona lee cada comentario antes de que aparezca. [Todas las normas](/comment-policy)
      `,
    ],
  },
  disclaimer: {
    en: [
      md`
        What you read here is general information and personal experience. It doesn’t replace advice from a professional who knows you. Don’t start, stop or change a treatment because of it. One person’s result says nothing certain about another’s.
      `,
    ],
    es: [
      md`
        Lo que lees aquí es información general y experiencia personal. No sustituye el consejo de un profesional que te conozca. No empieces, dejes ni cambies un tratamiento por ello. El resultado de una persona no dice nada seguro sobre el de otra.
      `,
    ],
  },
  crisisResources: [
    {
      name: {
        en: '988 Suicide & Crisis Lifeline',
        es: 'Línea 988 de Prevención del Suicidio y Crisis',
      },
      description: {
        en: 'Call or text 988 to talk with a trained counsellor. In Spanish, press 2 after calling.',
        es: 'Llama al 988 y marca 2 para hablar en español con un consejero formado.',
      },
      phone: '988',
      text: '988',
      url: 'https://988lifeline.org',
      region: 'US',
      available: always,
    },
    {
      name: { en: 'Crisis Text Line', es: 'Crisis Text Line' },
      description: {
        en: 'Text HOME to 741741 to reach a volunteer crisis counsellor.',
        es: 'Envía HOME al 741741 para hablar por mensaje con un consejero voluntario.',
      },
      text: 'HOME to 741741',
      url: 'https://www.crisistextline.org',
      region: 'US',
      available: always,
    },
    {
      name: { en: '9-8-8 Suicide Crisis Helpline', es: 'Línea 9-8-8 de crisis por suicidio' },
      description: {
        en: 'Call or text, in English or French.',
        es: 'Por teléfono o mensaje, en inglés o francés.',
      },
      phone: '988',
      text: '988',
      url: 'https://988.ca',
      region: 'CA',
      available: always,
    },
    {
      name: { en: 'Samaritans', es: 'Samaritans' },
      description: {
        en: 'Someone to listen, whatever you are going through. Free from any phone.',
        es: 'Alguien que escucha, sea lo que sea. Gratis desde cualquier teléfono, en inglés.',
      },
      phone: '116 123',
      url: 'https://www.samaritans.org',
      region: 'GB',
      available: always,
    },
    {
      name: { en: 'Samaritans Ireland', es: 'Samaritans Irlanda' },
      description: {
        en: 'Someone to listen, whatever you are going through. Free from any phone.',
        es: 'Alguien que escucha, sea lo que sea. Gratis desde cualquier teléfono, en inglés.',
      },
      phone: '116 123',
      url: 'https://www.samaritans.org/ireland',
      region: 'IE',
      available: always,
    },
    {
      name: { en: 'Línea 024', es: 'Línea 024' },
      description: {
        en: 'Spain’s public line for people with thoughts of suicide and those close to them.',
        es: 'Línea pública de atención a la conducta suicida, también para familiares y allegados.',
      },
      phone: '024',
      region: 'ES',
      available: always,
    },
    {
      name: { en: 'Línea de la Vida', es: 'Línea de la Vida' },
      description: {
        en: 'Mexico’s free and confidential line for emotional crises and substance use.',
        es: 'Atención gratuita y confidencial en crisis emocionales y por consumo de sustancias.',
      },
      phone: '800 911 2000',
      region: 'MX',
      available: always,
    },
    {
      name: { en: 'Lifeline Australia', es: 'Lifeline Australia' },
      description: {
        en: 'Crisis support by phone, for anyone in Australia.',
        es: 'Apoyo telefónico en crisis para quien esté en Australia, en inglés.',
      },
      phone: '13 11 14',
      url: 'https://www.lifeline.org.au',
      region: 'AU',
      available: always,
    },
    {
      name: { en: 'Find a Helpline', es: 'Find a Helpline' },
      description: {
        en: 'A directory of free, confidential help lines in many countries.',
        es: 'Un directorio de líneas de ayuda gratuitas y confidenciales en muchos países.',
      },
      url: 'https://findahelpline.com',
      region: 'INTL',
      available: { en: 'Any time', es: 'A cualquier hora' },
    },
  ],
}

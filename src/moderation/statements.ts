import type { Reason } from './reasons'

type Words = { en: string; es: string }

/** Why something was not shown, or somebody sanctioned, in words for whom it happened to. */
export const STATEMENTS: Record<Reason, Words> = {
  offensive: {
    en: 'It is rude or hateful towards others, which our rules for comments do not allow.',
    es: 'Es ofensivo o muestra odio hacia otras personas, y nuestras normas para los comentarios no lo permiten.',
  },
  harassment: {
    en: 'It attacks or pursues somebody. Everyone here has to be able to speak without fear.',
    es: 'Ataca o acosa a alguien. Aquí cualquiera tiene que poder hablar sin miedo.',
  },
  misinformation: {
    en: 'It states as a fact what, as far as is known, is not so, and somebody could be harmed by relying on it.',
    es: 'Afirma como un hecho algo que, hasta donde se sabe, no es así, y alguien podría salir perjudicado si se fía de ello.',
  },
  'medical-advice': {
    en: 'It tells others what to take or to leave. What helped you may harm somebody else: tell what you did, and leave advice to those who treat them.',
    es: 'Dice a otras personas qué tomar o dejar de tomar. Lo que te ayudó puede perjudicar a alguien: cuenta lo que hiciste tú y deja los consejos a quien les atiende.',
  },
  'identifies-someone': {
    en: 'It says who somebody is, or where they can be found. The people in our stories are protected, and so are you.',
    es: 'Dice quién es alguien o dónde se le puede encontrar. Protegemos a las personas de nuestros relatos, y también a ti.',
  },
  'self-harm': {
    en: 'It speaks of harming oneself in a way that could be dangerous to others who are not well. We do not hold it against whoever wrote it.',
    es: 'Habla de hacerse daño de un modo que puede ser peligroso para otras personas que no están bien. No se lo reprochamos a quien lo escribió.',
  },
  spam: {
    en: 'It advertises, or it was sent in many places alike.',
    es: 'Es publicidad, o se ha enviado igual en muchos sitios.',
  },
  other: {
    en: 'It does not fit our rules for comments.',
    es: 'No se ajusta a nuestras normas para los comentarios.',
  },
}

/** Where something waits because a phase of the triage, and no person, asked for it. */
const HELD: Words = {
  en: 'A person is to look at it before others see it.',
  es: 'Una persona tiene que verlo antes de que lo vean las demás.',
}

/** What is told of a decision, in the language of whom it is about. */
export const statementOf = (
  decision: 'reject' | 'spam' | 'hold',
  reason: Reason | null | undefined,
  locale: keyof Words,
): string => {
  if (decision === 'hold' && !reason) return HELD[locale]
  return STATEMENTS[reason ?? (decision === 'spam' ? 'spam' : 'other')][locale]
}

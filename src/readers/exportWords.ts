import type { Locale } from '@/src/delivery/locales'

type Page = {
  title: (site: string) => string
  intro: (day: string) => string
  contents: string
  none: string
  yes: string
  no: string
  on: (title: string) => string
}

export const PAGE: Record<Locale, Page> = {
  en: {
    title: (site) => `Your data at ${site}`,
    intro: (day) =>
      `Everything that was held about you on ${day}. What others wrote stands here as an id alone. The file beside this one holds the same for programs.`,
    contents: 'Contents',
    none: 'Nothing.',
    yes: 'Yes',
    no: 'No',
    on: (title) => `On “${title}”`,
  },
  es: {
    title: (site) => `Tus datos en ${site}`,
    intro: (day) =>
      `Todo lo que se guardaba sobre ti el ${day}. Lo que escribieron otras personas figura solo con un identificador. El otro archivo contiene lo mismo para programas.`,
    contents: 'Contenido',
    none: 'Nada.',
    yes: 'Sí',
    no: 'No',
    on: (title) => `Sobre «${title}»`,
  },
}

/** In English a name says by itself what it means: `helpful-marks`, `createdAt`. */
const humanized = (name: string): string => {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const WORDS: Record<Locale, Record<string, string>> = {
  en: {
    follows: 'Conversations that you follow',
    'comment-visits': 'Comments that you have seen',
    createdAt: 'Created on',
    shownAt: 'First shown on',
    seenAt: 'Seen on',
    editedAt: 'Words changed on',
    updatedAt: 'Last changed on',
    expiresAt: 'Ends on',
    goesAt: 'Deleted on',
    exportedAt: 'Exported on',
    email: 'E-mail address',
    emailVerified: 'Address confirmed',
    newEmail: 'New address, not confirmed yet',
    formerEmail: 'Address before',
    device: 'Device',
    termsVersion: 'Terms agreed to',
    termsAcceptedAt: 'Terms agreed to on',
    displayName: 'Name that others see',
    locale: 'Language',
    body: 'Words',
    parent: 'Answers the comment',
    piece: 'About',
    helpful: 'Found helpful by',
    depth: 'Steps below the first comment',
    id: 'Id',
    en: 'English',
    es: 'Spanish',
  },
  es: {
    account: 'Cuenta',
    sessions: 'Sesiones',
    comments: 'Comentarios',
    insights: 'Impresiones',
    reports: 'Avisos',
    'helpful-marks': 'Comentarios que te fueron útiles',
    follows: 'Conversaciones que sigues',
    'comment-visits': 'Comentarios que has visto',
    thread: 'Conversación',
    createdAt: 'Creado el',
    shownAt: 'Visible desde el',
    seenAt: 'Visto el',
    editedAt: 'Texto cambiado el',
    updatedAt: 'Último cambio',
    expiresAt: 'Termina el',
    goesAt: 'Se elimina el',
    email: 'Correo electrónico',
    emailVerified: 'Dirección confirmada',
    newEmail: 'Dirección nueva, sin confirmar',
    formerEmail: 'Dirección anterior',
    device: 'Dispositivo',
    termsVersion: 'Condiciones aceptadas',
    termsAcceptedAt: 'Condiciones aceptadas el',
    displayName: 'Nombre que ven los demás',
    locale: 'Idioma',
    region: 'País o territorio',
    banned: 'Bloqueada',
    id: 'Identificador',
    body: 'Texto',
    note: 'Nota',
    labels: 'Etiquetas',
    rating: 'Valoración',
    reason: 'Motivo',
    status: 'Estado',
    featured: 'Destacado',
    parent: 'Responde al comentario',
    comment: 'Comentario',
    piece: 'Sobre',
    reader: 'Tú',
    helpful: 'Útil para',
    answers: 'Respuestas visibles',
    depth: 'Pasos por debajo del primer comentario',
    en: 'Inglés',
    es: 'Español',
    pending: 'Pendiente',
    approved: 'Aprobado',
    rejected: 'Rechazado',
    withdrawn: 'Retirado',
    'good-effort': 'Buen esfuerzo',
    'nice-work': 'Buen trabajo',
    outstanding: 'Excelente',
    offensive: 'Ofensivo',
    harassment: 'Acoso',
    misinformation: 'Información falsa',
    'medical-advice': 'Consejo médico',
    'identifies-someone': 'Identifica a alguien',
    'self-harm': 'Autolesión',
    other: 'Otro',
  },
}

/** What a field, a kind of record or one of a fixed set of values is called; a later one by its own name. */
export const wordFor = (name: string, locale: Locale): string =>
  WORDS[locale][name] ?? humanized(name)

import type { Locale } from '@/src/delivery/locales'

import type { Letter } from './mail'

type Words = Pick<Letter, 'subject' | 'lead' | 'note'> & { label: string; stop: string }

/** A subject is read over shoulders and on locked screens: it names neither the piece nor what was said. */
export const FOLLOW_LETTER: Record<
  Locale,
  (site: string, title: string, unnamed: number) => Words
> = {
  en: (site, title, unnamed) => ({
    subject: `New comments at ${site}`,
    lead: `Others have said something in a conversation that you follow: “${title}”.`,
    label: unnamed > 0 ? `Read these and ${unnamed} more` : 'Read the conversation',
    note: 'You get this mail because you follow this conversation; at most one comes in an hour.',
    stop: 'Get no more of these mails',
  }),
  es: (site, title, unnamed) => ({
    subject: `Comentarios nuevos en ${site}`,
    lead: `Otras personas han escrito en una conversación que sigues: «${title}».`,
    label: unnamed > 0 ? `Leer estos y ${unnamed} más` : 'Leer la conversación',
    note: 'Recibes este correo porque sigues esta conversación; llega como mucho uno por hora.',
    stop: 'No recibir más correos como este',
  }),
}

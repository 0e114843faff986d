import type { Locale } from '@/src/delivery/locales'
import type { Sanction } from '@/src/moderation/sanctions'

import type { Letter } from './mail'

type Words = Omit<Letter, 'link'> & { label: string }
type Said = NonNullable<Letter['said']>

type OfSanction = { kind: Sanction; until: string | null; why: string; message: string }
type OfComment = { why: string; message: string | null }
type OfAppeal = { isUpheld: boolean; isOfSanction: boolean; answer: string }

/** Subjects are read on locked screens and over shoulders: they name neither what was said nor what was done. */
type Letters = {
  sanction: (site: string, of: OfSanction) => Words
  lifted: (site: string) => Words
  comment: (site: string, of: OfComment) => Words
  /** The same for somebody who may be in danger: with whom to call first, and without a word of breaking rules. */
  care: (site: string, near: Said) => Words
  appeal: (site: string, of: OfAppeal) => Words
}

const said = (...lines: (Said[number] | null)[]): Said => lines.filter((line) => line !== null)

export const MODERATION_LETTERS: Record<Locale, Letters> = {
  en: {
    sanction: (site, { kind, until, why, message }) => ({
      subject: `A message from the moderators of ${site}`,
      lead: {
        warn: `The moderators of ${site} have warned you. Sign in and confirm that you have read this: then you can write again.`,
        'pre-moderate': `${until ? `Until ${until} moderators` : 'From now on moderators'} of ${site} read what you write before others see it.`,
        suspend: `You cannot write at ${site} until ${until}. You can go on reading, and take back what is yours.`,
        ban: `You cannot write at ${site} ${until ? `until ${until}` : 'any more'}. You can go on reading, and take back what is yours.`,
      }[kind],
      said: said({ by: 'Why', words: why }, { by: 'The moderators', words: message }),
      label: `Go to ${site}`,
      note: 'If you think that this is wrong, sign in and object to it within six months. Somebody else than whoever decided looks at it and answers you.',
    }),
    lifted: (site) => ({
      subject: `A message from the moderators of ${site}`,
      lead: `What the moderators of ${site} had decided about your account is lifted, and holds no longer.`,
      label: `Go to ${site}`,
      note: 'There is nothing that you need to do.',
    }),
    comment: (site, { why, message }) => ({
      subject: `About a comment of yours at ${site}`,
      lead: `A comment of yours at ${site} is not shown to others.`,
      said: said(
        { by: 'Why', words: why },
        message ? { by: 'The moderators', words: message } : null,
      ),
      label: 'Read on',
      note: 'If you think that this is wrong, sign in and object to it within six months. Somebody else than whoever decided looks at it and answers you.',
    }),
    care: (site, near) => ({
      subject: `From the people at ${site}`,
      lead: `Somebody at ${site} has read what you wrote, and it matters to us how you are. We keep it from the sight of others for now, so that it stays between you and us. You have done nothing wrong. If you are not safe, or only need somebody to listen, please call one of these now.`,
      said: near,
      label: 'Read on',
      note: 'If you would rather have it shown, sign in and tell us: somebody looks at it again.',
    }),
    appeal: (site, { isUpheld, isOfSanction, answer }) => ({
      subject: `An answer from the moderators of ${site}`,
      lead: isUpheld
        ? `You objected to what the moderators of ${site} had decided, and you were right: ${isOfSanction ? 'it is lifted' : 'your comment is shown'}.`
        : `You objected to what the moderators of ${site} had decided. Somebody else has looked at it, and it stays as it is.`,
      said: said({ by: 'The moderators', words: answer }),
      label: `Go to ${site}`,
      note: 'Whatever was decided here, you may turn to a court or to a body that settles such disputes.',
    }),
  },
  es: {
    sanction: (site, { kind, until, why, message }) => ({
      subject: `Un mensaje de la moderación de ${site}`,
      lead: {
        warn: `La moderación de ${site} te ha dado un aviso. Inicia sesión y confirma que lo has leído: entonces podrás volver a escribir.`,
        'pre-moderate': `${until ? `Hasta el ${until}` : 'A partir de ahora'} la moderación de ${site} lee lo que escribes antes de que lo vean otras personas.`,
        suspend: `No puedes escribir en ${site} hasta el ${until}. Puedes seguir leyendo y retirar lo que es tuyo.`,
        ban: `${until ? `No puedes escribir en ${site} hasta el ${until}` : `Ya no puedes escribir en ${site}`}. Puedes seguir leyendo y retirar lo que es tuyo.`,
      }[kind],
      said: said({ by: 'Por qué', words: why }, { by: 'La moderación', words: message }),
      label: `Ir a ${site}`,
      note: 'Si crees que es un error, inicia sesión y reclama antes de seis meses. Lo verá y te responderá otra persona, no quien lo decidió.',
    }),
    lifted: (site) => ({
      subject: `Un mensaje de la moderación de ${site}`,
      lead: `Lo que la moderación de ${site} había decidido sobre tu cuenta se ha levantado y ya no vale.`,
      label: `Ir a ${site}`,
      note: 'No tienes que hacer nada.',
    }),
    comment: (site, { why, message }) => ({
      subject: `Sobre un comentario tuyo en ${site}`,
      lead: `Un comentario tuyo en ${site} no se muestra a otras personas.`,
      said: said(
        { by: 'Por qué', words: why },
        message ? { by: 'La moderación', words: message } : null,
      ),
      label: 'Seguir leyendo',
      note: 'Si crees que es un error, inicia sesión y reclama antes de seis meses. Lo verá y te responderá otra persona, no quien lo decidió.',
    }),
    care: (site, near) => ({
      subject: `De parte de ${site}`,
      lead: `Alguien de ${site} ha leído lo que has escrito, y nos importa cómo estás. De momento no lo mostramos a otras personas, para que quede entre tú y nosotros. No has hecho nada malo. Si no estás a salvo, o si solo necesitas que alguien te escuche, llama ahora, por favor, a uno de estos sitios.`,
      said: near,
      label: 'Seguir leyendo',
      note: 'Si prefieres que se muestre, inicia sesión y dínoslo: alguien volverá a verlo.',
    }),
    appeal: (site, { isUpheld, isOfSanction, answer }) => ({
      subject: `Una respuesta de la moderación de ${site}`,
      lead: isUpheld
        ? `Reclamaste por lo que había decidido la moderación de ${site}, y tenías razón: ${isOfSanction ? 'se ha levantado' : 'tu comentario se muestra'}.`
        : `Reclamaste por lo que había decidido la moderación de ${site}. Otra persona lo ha visto, y queda como está.`,
      said: said({ by: 'La moderación', words: answer }),
      label: `Ir a ${site}`,
      note: 'Sea cual sea esta decisión, puedes acudir a un tribunal o a un organismo de resolución de litigios.',
    }),
  },
}

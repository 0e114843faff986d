import type { Article, Media, Series, Story } from '@/payload-types'
import type { PieceCollection } from '@/src/delivery/pieceKinds'
import type { Language } from '@/src/moderation/care'

import type { Terms } from '../consent'
import type { PieceText } from '../pieceText'

/** A piece in one language, without what is shown from another in its place; a draft may lack anything. */
export type View = Partial<Omit<Article, 'claims'> & Omit<Story, 'series'> & Series> &
  Partial<Pick<Article, 'claims'>>

export type Picture = Pick<Media, 'filename' | 'credit'> & {
  alt: Partial<Record<Language, string | null>>
}

/** A piece as it would be published, with what its checks need to know beside it. */
export type Subject = {
  collection: PieceCollection
  /** Of the fields that are the same in all languages. */
  piece: View
  /** The languages in which there is something to publish. */
  views: readonly { locale: Language; view: View }[]
  consent: Terms | null
  /** By their ids: the cover, the sharing picture and those of the bodies. */
  pictures: ReadonlyMap<string, Picture>
}

/** What readers are told in each language, as the rules of wording read it. */
export const textsOf = ({ views }: Subject): PieceText[] =>
  views.flatMap(({ locale, view }) => [
    {
      locale,
      fields: { title: view.title, subtitle: view.subtitle },
      body: view.body as PieceText['body'],
    },
    ...(view.closing ? [{ locale, body: view.closing as PieceText['body'] }] : []),
  ])

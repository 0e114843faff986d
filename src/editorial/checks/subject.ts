import type { Article, Consent, Media, Series, Story } from '@/payload-types'
import type { PieceCollection } from '@/src/delivery/pieceKinds'
import type { Language } from '@/src/moderation/care'

import type { Terms } from '../consent'
import type { PieceText } from '../pieceText'

/** A piece in one language, without what is shown from another in its place; a draft may lack anything. */
export type View = Partial<Omit<Article, 'claims'> & Omit<Story, 'series'> & Series> &
  Partial<Pick<Article, 'claims'>>

export type Picture = Pick<
  Media,
  'filename' | 'credit' | 'source' | 'licenceText' | 'people' | 'permission'
> & {
  alt: Partial<Record<Language, string | null>>
}

/** A piece as it would be published, with what its checks need to know beside it. */
export type Subject = {
  collection: PieceCollection
  /** Of the fields that are the same in all languages. */
  piece: View
  /** The languages in which there is something to publish. */
  views: readonly { locale: Language; view: View }[]
  consent: (Terms & Partial<Pick<Consent, 'id' | 'alias'>>) | null
  /** By their ids: the cover, the sharing picture and those of the bodies. */
  pictures: ReadonlyMap<string, Picture>
  /** The treatments that carry a notice, and the languages in which there is none to show. */
  offLabelMentions: readonly { name: string; lacksNoticeIn: readonly Language[] }[]
  /** Whether it speaks of suicide or self-harm while the site names nobody who helps. */
  lacksCrisisResources: boolean
}

/** What readers are told in each language, as the rules of wording read it. */
export const textsOf = ({ views }: Pick<Subject, 'views'>): PieceText[] =>
  views.flatMap(({ locale, view }) => [
    {
      locale,
      fields: {
        title: view.title,
        subtitle: view.subtitle,
        'narrator.description': view.narrator?.description,
      },
      body: view.body as PieceText['body'],
    },
    ...(view.closing ? [{ locale, body: view.closing as PieceText['body'] }] : []),
  ])

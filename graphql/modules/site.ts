import type { Site as SiteSettings } from '@/payload-types'
import type { Locale as LocaleCode } from '@/src/delivery/locales'
import { LOCALES } from '@/src/delivery/locales'
import { idOf } from '@/src/delivery/relations'
import { INSIGHTS_MINIMUM } from '@/src/insights/minimum'
import { richTextEntry } from '@/src/delivery/richText'
import { resourcesOf } from '@/src/richtext/crisisResources'

import { builder } from '../builder'
import { CrisisResource } from './crisisResource'
import { Image } from './image'
import { InsightLabel } from './insight'
import { Link } from './link'
import { Locale, LOCALE_ARG } from './locale'
import { ReaderTerms } from './readerTerms'
import { RichText } from './richText'

type SiteView = { settings: SiteSettings; locale: LocaleCode }

const Site = builder.objectRef<SiteView>('Site').implement({
  description: 'What every page of the publication shares.',
  fields: (t) => {
    const links = (name: 'navigation' | 'social' | 'footer', description: string) =>
      t.field({ type: [Link], description, resolve: ({ settings }) => settings[name] ?? [] })
    const notice = (
      name: 'insightsHelp' | 'offLabelNotice' | 'commentPolicy' | 'disclaimer',
      description: string,
    ) =>
      t.field({
        type: RichText,
        nullable: true,
        description,
        resolve: ({ settings, locale }) => richTextEntry(settings[name], locale),
      })

    return {
      name: t.string({ description: 'Its name.', resolve: ({ settings }) => settings.name }),
      tagline: t.string({
        nullable: true,
        description: 'What it is in a few words.',
        resolve: ({ settings }) => settings.tagline,
      }),
      logo: t.field({
        type: Image,
        nullable: true,
        description: 'Its sign.',
        resolve: ({ settings, locale }, _, { edition }) =>
          edition.images(idOf(settings.logo), locale),
      }),
      navigation: links('navigation', 'The main menu.'),
      social: links('social', 'Where else the publication is.'),
      footer: links('footer', 'The links below every page.'),
      copyright: t.string({
        nullable: true,
        description: 'Who holds the rights.',
        resolve: ({ settings }) => settings.copyright,
      }),
      locales: t.field({
        type: [Locale],
        description: 'The languages of the publication, the default first.',
        resolve: () => [...LOCALES],
      }),
      readerTerms: t.field({
        type: ReaderTerms,
        nullable: true,
        description: 'What a reader agrees to with `signUp`; null where there is nothing.',
        resolve: ({ settings: { readerTerms }, locale }) =>
          readerTerms?.version ? { settings: readerTerms, locale } : null,
      }),
      insightsHelp: notice('insightsHelp', 'How insights work.'),
      insightLabels: t.field({
        type: [InsightLabel],
        description: 'What a reader may pick.',
        resolve: ({ settings }) => settings.insightLabels ?? [],
      }),
      insightsMinimum: t.int({
        description: 'From how many insights on a piece its summary shows them.',
        resolve: ({ settings }) => settings.insightsMinimum ?? INSIGHTS_MINIMUM,
      }),
      anonymousInsights: t.boolean({
        description: 'Whether insights are taken without an account: see `insightForm`.',
        resolve: ({ settings }) => settings.anonymousInsights === true,
      }),
      offLabelNotice: notice('offLabelNotice', 'The regulatory notice for off-label treatments.'),
      commentPolicy: notice('commentPolicy', 'What may be said in comments.'),
      disclaimer: notice('disclaimer', 'What health articles are, and are not.'),
      crisisResources: t.field({
        type: [CrisisResource],
        description: 'Whom a reader in distress can reach.',
        args: { region: t.arg.string({ description: 'Only those of this region, such as "US".' }) },
        resolve: ({ settings }, { region }) =>
          resourcesOf({ crisisResources: settings.crisisResources ?? [] }, region ?? undefined),
      }),
    }
  },
})

builder.queryField('site', (t) =>
  t.field({
    type: Site,
    description: 'The settings of the publication.',
    args: { locale: t.arg(LOCALE_ARG) },
    resolve: async (_, args, { edition }) => {
      const locale = args.locale ?? 'en'
      return { settings: await edition.site(locale), locale }
    },
  }),
)

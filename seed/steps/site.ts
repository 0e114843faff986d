import type { Payload } from 'payload'

import { toRichText } from '../bodies'
import { site } from '../content/site'
import type { SiteLink } from '../content/types'
import type { Ids } from '../ids'

type Locale = 'en' | 'es'
type Rows = { id?: string | null }[] | null | undefined

/** Rows keep the ids of the first language, or it would lose them. */
const withIds = <Row>(rows: readonly Row[], known: Rows) =>
  rows.map((row, index) => ({ ...row, id: known?.[index]?.id }))

const linkRows = (links: readonly SiteLink[], locale: Locale) =>
  links.map(({ label, url }) => ({ label: label[locale], url }))

const textsIn = (locale: Locale, ids: Ids) => ({
  name: site.name[locale],
  tagline: site.tagline[locale],
  copyright: site.copyright[locale],
  insightsHelp: toRichText(site.insightsHelp[locale], ids),
  commentPolicy: toRichText(site.commentPolicy[locale], ids),
  disclaimer: toRichText(site.disclaimer[locale], ids),
  offLabelNotice: toRichText(site.offLabelNotice[locale], ids),
})

const rowsIn = (locale: Locale) => ({
  navigation: linkRows(site.navigation, locale),
  social: linkRows(site.social, locale),
  footer: linkRows(site.footer, locale),
  insightLabels: site.insightLabels.map(({ code, label, description }) => ({
    code,
    label: label[locale],
    description: description[locale],
  })),
  crisisResources: site.crisisResources.map(({ name, description, available, ...resource }) => ({
    ...resource,
    name: name[locale],
    description: description[locale],
    available: available[locale],
  })),
})

export const seedSite = async (payload: Payload, ids: Ids): Promise<number> => {
  const stored = await payload.updateGlobal({
    slug: 'site',
    locale: 'en',
    data: { ...textsIn('en', ids), ...rowsIn('en'), logo: ids.get('media', site.logo) },
  })

  const rows = rowsIn('es')
  await payload.updateGlobal({
    slug: 'site',
    locale: 'es',
    data: {
      ...textsIn('es', ids),
      navigation: withIds(rows.navigation, stored.navigation),
      social: withIds(rows.social, stored.social),
      footer: withIds(rows.footer, stored.footer),
      insightLabels: withIds(rows.insightLabels, stored.insightLabels),
      crisisResources: withIds(rows.crisisResources, stored.crisisResources),
    },
  })

  return 1
}

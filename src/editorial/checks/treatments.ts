import type { Check } from './check'
import { whole } from './check'

const LANGUAGES = { en: 'English', es: 'Spanish' }

/** A treatment that is used off-label is told of wherever it is mentioned, so there has to be a notice to tell. */
export const offLabel: Check = {
  code: 'off-label',
  label: 'Off-label notice',
  of: ['stories', 'articles', 'series'],
  blocks: true,
  exceptionsBy: ['admin'],
  findings: ({ offLabelMentions, views }) =>
    offLabelMentions.flatMap(({ name, lacksNoticeIn }) =>
      lacksNoticeIn
        .filter((locale) => views.some((view) => view.locale === locale))
        .map((locale) =>
          whole(
            'noNotice',
            `This mentions ${name}, which carries the off-label notice, and there is none in ${LANGUAGES[locale]}: write it under Site → Safety, or on the topic or condition itself.`,
            { locale, identity: `${name} ${locale}` },
          ),
        ),
    ),
}

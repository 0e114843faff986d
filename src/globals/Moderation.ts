import type { GlobalConfig, TextareaField, TextareaFieldValidation } from 'payload'
import { textarea } from 'payload/shared'

import { editors, moderators } from '@/src/access/rules'
import { problemOfAddresses, problemOfDomains } from '@/src/moderation/blocked'
import { checkList } from '@/src/moderation/triage/words/parseList'
import { BANNED_AT_FIRST, SUSPECT_AT_FIRST } from '@/src/moderation/triage/words/starterLists'
import { tryWords } from '@/src/triage/tryWords'

const list = (name: string, label: string, description: string): TextareaField => ({
  name,
  type: 'textarea',
  label,
  maxLength: 100_000,
  admin: { rows: 10, description },
})

/** Each line is checked, and the first one that is wrong is named. */
const checkedBy =
  (problemOf: (text: string | null | undefined) => string | null): TextareaFieldValidation =>
  (value, options) =>
    problemOf(value) ?? textarea(value, options)
/** A list that begins with ours. It is a function, so that the database has no default of its own. */
const words = (
  name: string,
  label: string,
  description: string,
  atFirst: string,
): TextareaField => ({
  ...list(
    name,
    label,
    `${description} A word or words a line; * at the beginning or end of a word stands for any letters, a line that begins with # is a remark, and /…/ is a pattern of RE2. Upper case, accents, dots between letters and figures in their place make no difference.`,
  ),
  defaultValue: () => atFirst,
  validate: (value, options) => {
    const checked = checkList(value)
    return checked === true ? textarea(value, options) : checked
  },
})

/** How comments are judged, by whom and how soon. */
export const Moderation: GlobalConfig = {
  slug: 'moderation',
  admin: { group: 'Readers' },
  access: { read: moderators, readVersions: moderators, update: editors },
  endpoints: [tryWords],
  versions: { max: 50 },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Words',
          fields: [
            words(
              'bannedWords',
              'Banned',
              'A comment with one of them is rejected, and no reader takes a name with one.',
              BANNED_AT_FIRST,
            ),
            words('suspectWords', 'Suspect', 'A comment with one of them waits.', SUSPECT_AT_FIRST),
            {
              name: 'tryWords',
              type: 'ui',
              admin: {
                components: { Field: '/src/app/(payload)/components/words/TryWords#TryWords' },
              },
            },
          ],
        },
        {
          label: 'Readers',
          fields: [
            {
              name: 'newcomerApprovals',
              type: 'number',
              label: 'Approved comments until nobody is new any more',
              defaultValue: 1,
              min: 0,
              max: 50,
            },
            {
              ...list(
                'blockedDomains',
                'Blocked e-mail domains',
                'One a line, such as example.com, which stands for what is below it too. No account is made with them.',
              ),
              validate: checkedBy(problemOfDomains),
            },
            {
              ...list(
                'blockedAddresses',
                'Blocked addresses',
                'One a line: e-mail addresses, or network addresses such as 203.0.113.7 and 203.0.113.0/24.',
              ),
              validate: checkedBy(problemOfAddresses),
            },
          ],
        },
        {
          label: 'Targets',
          fields: [
            {
              name: 'careMinutes',
              type: 'number',
              label: 'Minutes until somebody looks at who may need help',
              defaultValue: 30,
              min: 1,
              max: 10_080,
            },
            {
              name: 'decisionMinutes',
              type: 'number',
              label: 'Minutes until all else is decided',
              defaultValue: 1440,
              min: 1,
              max: 43_200,
            },
            {
              name: 'alertAddress',
              type: 'email',
              label: 'Who is mailed where that takes longer',
            },
          ],
        },
      ],
    },
  ],
}

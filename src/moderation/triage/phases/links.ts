import { countLinks, linksIn } from '@/src/moderation/commentLinks'

import { type Finding, passing, spansOf } from '../finding'
import type { TriageInput } from '../input'

const tooMany = (links: number, most: number): string =>
  most === 0
    ? 'A comment here may have no links. Leave out the web addresses.'
    : `The comment has ${links} links; ${most} are the most. Leave some out.`

/** What has more links than the site allows is most often advertising. */
export const links = ({ body, rules }: TriageInput): Finding => {
  const count = countLinks(body)
  if (count <= rules.mostLinks) return passing('links')
  const places = linksIn(body).map(({ index, end }) => ({ start: index, end }))
  return {
    phase: 'links',
    verdict: 'reject',
    reason: tooMany(count, rules.mostLinks),
    score: 1,
    spans: spansOf(places),
  }
}

import './PictureUsage.css'

import type { UIFieldServerProps } from 'payload'

import { type PictureUse, pictureUsage } from '@/src/delivery/pictureUsage'

const KINDS: Record<PictureUse['collection'], string> = {
  articles: 'Article',
  stories: 'Story',
  series: 'Series',
  pages: 'Page',
  authors: 'Author',
  communities: 'Community',
  site: 'Settings',
}

const addressOf = ({ collection, id }: PictureUse, admin: string): string =>
  collection === 'site' ? `${admin}/globals/site` : `${admin}/collections/${collection}/${id}`

const stateOf = ({ published, draft }: PictureUse): string =>
  published ? (draft ? 'published, and in a newer draft' : 'published') : 'in a draft'

/** On the page of a picture: everything that shows it, with a way there. */
export const PictureUsage = async ({ id, req }: UIFieldServerProps) => {
  if (!id) return null
  const { uses, total } = await pictureUsage(req, String(id))
  const { admin } = req.payload.config.routes

  return (
    <section className="picture-usage" aria-label="Where it is used">
      <h3 className="picture-usage__title">Where it is used</h3>
      {total === 0 ? (
        <p className="picture-usage__empty">Nowhere yet. It can be deleted.</p>
      ) : (
        <ul className="picture-usage__list">
          {uses.map((use) => (
            <li key={`${use.collection}:${use.id}`}>
              <a href={addressOf(use, admin)}>{use.title || 'Untitled'}</a>
              <span className="picture-usage__where">
                {[KINDS[use.collection], stateOf(use), ...use.places].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {total > uses.length && <p>And in {total - uses.length} more.</p>}
    </section>
  )
}

import './insights.css'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { isStaff } from '@/src/access/roles'
import { hrefOf, type Viewer } from '@/src/desk/viewer'
import { insightsOnOwnPieces, type OwnInsights as Own } from '@/src/insights/onOwnPieces'

import { Summary } from './Summary'

const PATH = '/admin/insights'

const readOrNull = async (viewer: Viewer): Promise<Own | null> => {
  try {
    return await insightsOnOwnPieces(viewer)
  } catch (err) {
    viewer.payload.logger.error({ msg: 'The insights of an author could not be read.', err })
    return null
  }
}

const Found = ({ whose, pieces, summary }: Own) => {
  if (whose === 'nobodys')
    return (
      <p className="insights__empty">
        No author page is linked to your account. Ask an editor to choose you as its staff account,
        and what readers found in its pieces is summarised here.
      </p>
    )
  if (pieces.length === 0)
    return (
      <p className="insights__empty">
        No reader has left an insight {whose === 'own' ? 'on a piece of yours ' : ''}yet.
      </p>
    )
  const titles = new Map(pieces.map(({ id, title }) => [id, title]))
  return (
    <>
      <Summary summary={summary} titleOf={(piece) => titles.get(piece)} />
      <section>
        <h2 className="insights__subtitle">Pieces</h2>
        <ul className="insights__counts">
          {pieces.map((piece) => (
            <li key={piece.id} className="insights__count">
              <Link href={hrefOf(piece)}>{piece.title}</Link>
              <span className="insights__figure">{piece.count}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** `/admin/insights`: what readers found in the pieces of whoever looks; for an editor without any, in all. */
export const OwnInsights = async ({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  // Payload shows a view of one's own to everybody.
  if (!isStaff(user)) redirect(`/admin/login?redirect=${encodeURIComponent(PATH)}`)

  const own = await readOrNull({ payload, user })
  const name = own?.whose === 'all' ? 'Insights' : 'Your insights'
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user, visibleEntities }}
      locale={initPageResult.locale}
    >
      <SetStepNav nav={[{ label: name }]} />
      <Gutter className="insights__page">
        <h1>{name}</h1>
        {own ? (
          <Found {...own} />
        ) : (
          <p role="alert" className="insights__missing">
            The insights could not be read. Load the page again; if it stays so, tell whoever runs
            the server.
          </p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole, isModerator, isStaff } from '@/src/access/roles'

import { REASONS } from '@/src/moderation/reasons'
import { STATEMENTS } from '@/src/moderation/statements'
import { parsed } from '@/src/moderationDesk/asked'
import type { Viewer } from '@/src/moderationDesk/cards'
import type { Counts, QueuePage, ReasonLine } from '@/src/moderationDesk/contract'
import { countsOf } from '@/src/moderationDesk/counts'
import { Asked } from '@/src/moderationDesk/filters'
import { queuePage } from '@/src/moderationDesk/queuePage'

import { hrefOf, PAGE, type Place, placeOf } from './filters'
import { ModerationDesk } from './ModerationDesk'
import { REASON_WORDS } from './words'

const paramsOf = (searchParams: AdminViewServerProps['searchParams']) => ({
  get: (name: string) => {
    const value = searchParams?.[name]
    return typeof value === 'string' ? value : null
  },
})

type First = { counts: Counts | null; page: QueuePage | null }

/** What the desk would ask for at once; where it cannot be read, the desk asks and says so itself. */
const read = async (viewer: Viewer, { queue, filters }: Place): Promise<First> => {
  try {
    const [counts, page] = await Promise.all([
      countsOf(viewer.payload),
      queue === 'appeals'
        ? null
        : queuePage(viewer, parsed(Asked, { queue, ...filters, limit: PAGE })),
    ])
    return { counts, page }
  } catch (err) {
    viewer.payload.logger.error({ msg: 'The first page of the moderation desk was not read.', err })
    return { counts: null, page: null }
  }
}

const LINES: ReasonLine[] = REASONS.map((reason) => ({
  reason,
  label: REASON_WORDS[reason],
  statement: STATEMENTS[reason].en,
}))

/** `/admin/moderation?queue=pending`: where comments are decided about. */
export const Moderation = async ({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const place = placeOf(paramsOf(searchParams))
  // Payload shows a view of one's own to everybody.
  if (!isStaff(user)) redirect(`/admin/login?redirect=${encodeURIComponent(hrefOf(place))}`)

  const first = isModerator(user) ? await read({ payload, user }, place) : null
  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user, visibleEntities }}
      locale={initPageResult.locale}
    >
      <SetStepNav nav={[{ label: 'Moderation' }]} />
      <Gutter className="moderation__page">
        <h1>Moderation</h1>
        {first ? (
          <ModerationDesk
            me={{ id: String(user.id), name: user.name }}
            isEditor={hasRole(user, 'admin', 'editor')}
            now={Date.now()}
            reasons={LINES}
            {...first}
          />
        ) : (
          <p role="alert">
            Moderators, editors and admins decide about comments. Ask an admin for the role if you
            are to do so as well.
          </p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole, isModerator, isStaff } from '@/src/access/roles'

import { hrefOf, placeOf } from './filters'
import { ModerationDesk } from './ModerationDesk'

const paramsOf = (searchParams: AdminViewServerProps['searchParams']) => ({
  get: (name: string) => {
    const value = searchParams?.[name]
    return typeof value === 'string' ? value : null
  },
})

/** `/admin/moderation?queue=pending`: where comments are decided about. */
export const Moderation = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const place = placeOf(paramsOf(searchParams))
  // Payload shows a view of one's own to everybody.
  if (!isStaff(user)) redirect(`/admin/login?redirect=${encodeURIComponent(hrefOf(place))}`)

  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user, visibleEntities }}
      locale={initPageResult.locale}
    >
      <SetStepNav nav={[{ label: 'Moderation' }]} />
      <Gutter className="moderation__page">
        <h1>Moderation</h1>
        {isModerator(user) ? (
          <ModerationDesk
            me={{ id: String(user.id), name: user.name }}
            isEditor={hasRole(user, 'admin', 'editor')}
            now={Date.now()}
            counts={null}
            page={null}
            reasons={[]}
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

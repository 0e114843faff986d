import './transparency.css'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload } from 'payload'

import { isModerator, isStaff } from '@/src/access/roles'
import { type Period, periodOf, periodsAround } from '@/src/transparency/period'
import { type Report, transparencyReport } from '@/src/transparency/report'

import { PeriodPicker } from './PeriodPicker'
import { ReportFigures } from './ReportFigures'

const PATH = '/admin/transparency'

const readOrNull = async (payload: Payload, period: Period): Promise<Report | null> => {
  try {
    return await transparencyReport(payload, period)
  } catch (err) {
    payload.logger.error({ msg: 'The transparency report could not be made.', err })
    return null
  }
}

const Found = async ({ payload, name }: { payload: Payload; name: unknown }) => {
  const now = new Date()
  const period = periodOf(name, now)
  const report = await readOrNull(payload, period)
  return (
    <>
      <PeriodPicker groups={periodsAround(now, period)} shown={period} />
      <p className="transparency__title" role="status">
        {period.title}
      </p>
      {report ? (
        <ReportFigures report={report} />
      ) : (
        <p role="alert" className="transparency__missing">
          The report could not be made. Load the page again; if it stays so, tell whoever runs the
          server.
        </p>
      )}
    </>
  )
}

/** `/admin/transparency?period=2026-Q4`: what moderation did, in numbers that name nobody. */
export const Transparency = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  // Payload shows a view of one's own to everybody.
  if (!isStaff(user)) redirect(`/admin/login?redirect=${encodeURIComponent(PATH)}`)

  return (
    <DefaultTemplate
      {...{ i18n, params, payload, permissions, req, searchParams, user, visibleEntities }}
      locale={initPageResult.locale}
    >
      <SetStepNav nav={[{ label: 'Transparency' }]} />
      <Gutter className="transparency">
        <h1>Transparency report</h1>
        {isModerator(user) ? (
          <Found payload={payload} name={searchParams?.period} />
        ) : (
          <p className="transparency__none">
            Moderators, editors and admins read this report. Ask an admin for the role.
          </p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

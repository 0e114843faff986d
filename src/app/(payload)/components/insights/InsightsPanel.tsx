import './insights.css'

import type { UIFieldServerProps } from 'payload'

import { maySeeInsightsOn } from '@/src/insights/scope'
import { type Summary as Said, summaryOf } from '@/src/insights/summary'
import { isStaff } from '@/src/access/roles'

import { Summary } from './Summary'

type Read = Said | 'hidden' | 'failed'

const read = async ({ payload, user }: UIFieldServerProps['req'], piece: string): Promise<Read> => {
  if (!isStaff(user)) return 'hidden'
  try {
    if (!(await maySeeInsightsOn({ payload, user }, piece))) return 'hidden'
    return await summaryOf(payload, [piece])
  } catch (err) {
    payload.logger.error({ msg: 'The insights on a piece could not be summarised.', err })
    return 'failed'
  }
}

/** On the page of a piece: what readers found in it, for its authors and the editors. */
export const InsightsPanel = async ({ id, req }: UIFieldServerProps) => {
  const found = id ? await read(req, String(id)) : null
  if (found === 'failed')
    return (
      <p role="alert" className="insights__missing">
        The insights could not be read. Load the page again; if it stays so, tell whoever runs the
        server.
      </p>
    )
  if (found === 'hidden')
    return <p className="insights__empty">The authors of this piece and the editors see them.</p>
  if (!found || found.total === 0)
    return (
      <p className="insights__empty">
        No reader has left an insight yet. What they say is summarised here.
      </p>
    )
  return <Summary summary={found} />
}

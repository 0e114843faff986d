import './desk.css'

import type { ServerProps } from 'payload'

import { deskOf } from '@/src/desk/desk'
import type { Lines } from '@/src/desk/viewer'

import { ActivityCard } from './ActivityCard'
import { Card } from './Card'
import { DeskLines } from './DeskLines'
import { ModerationCard } from './ModerationCard'

const total = (lines: Lines) => lines.total

/** Above the dashboard: what waits for whoever looks. */
export const Desk = async ({ payload, user }: ServerProps) => {
  if (!user) return null

  const desk = await deskOf({ payload, user })
  const now = Date.now()
  return (
    <section aria-labelledby="desk-heading">
      <h2 id="desk-heading" className="desk__heading">
        Your desk
      </h2>
      <div className="desk">
        <Card
          id="own"
          title="Assigned to you"
          part={desk.own}
          countOf={total}
          empty="No draft is assigned to you."
        >
          {(own) => <DeskLines now={now} {...own} />}
        </Card>
        {desk.edits ? (
          <Card
            id="approvals"
            title="Waiting for approval"
            part={desk.handedIn}
            countOf={({ all }) => all.total}
            empty="Nothing was handed in."
          >
            {({ all }) => <DeskLines now={now} {...all} />}
          </Card>
        ) : null}
        <Card
          id="reviews"
          title="Waiting for a review"
          part={desk.handedIn}
          countOf={({ unsigned }) => unsigned.total}
          empty="Everything that was handed in is signed."
        >
          {({ unsigned }) => <DeskLines now={now} {...unsigned} />}
        </Card>
        <Card
          id="due"
          title="Reviews due"
          part={desk.due}
          countOf={total}
          empty="No review is due within a month."
        >
          {(due) => <DeskLines now={now} {...due} />}
        </Card>
        <Card
          id="unreviewed"
          title="Published without a review"
          part={desk.without}
          countOf={total}
          empty="Every published article has a review that holds."
        >
          {(without) => <DeskLines now={now} {...without} />}
        </Card>
        <Card
          id="consents"
          title="Consents that run out"
          part={desk.consents}
          countOf={total}
          empty="None runs out within a month."
        >
          {(consents) => (
            <DeskLines now={now} {...consents} more="/admin/collections/consents?sort=expiresAt" />
          )}
        </Card>
        <Card
          id="scheduled"
          title="Scheduled"
          part={desk.appointments}
          countOf={({ length }) => length}
          empty="Nothing is scheduled."
        >
          {(lines) => (
            <DeskLines
              now={now}
              lines={lines.map((line) => ({
                ...line,
                note: line.type === 'publish' ? 'Goes live' : 'Is taken back',
              }))}
              withTime
            />
          )}
        </Card>
        {desk.missed && 'value' in desk.missed && desk.missed.value.length === 0 ? null : (
          <Card
            id="missed"
            title="Not done at its time"
            part={desk.missed}
            countOf={({ length }) => length}
            empty="Everything was done at its time."
          >
            {(lines) => (
              <DeskLines
                now={now}
                lines={lines.map((line) => ({ ...line, note: 'Something is in the way' }))}
                withTime
              />
            )}
          </Card>
        )}
        <ModerationCard part={desk.comments} />
        <ActivityCard part={desk.last} />
      </div>
    </section>
  )
}

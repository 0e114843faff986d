'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { Remark } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'

import { Moment } from '../Moment'
import { RemarkForm } from './RemarkForm'

type Rights = { me: string; isAdmin: boolean; isWriter: boolean }
type Props = {
  remark: Remark
  answers: Remark[]
  rights: Rights
  add: (data: { text: string; parent?: string }) => Promise<void>
  change: (method: string, remark: string, body?: object) => Promise<void>
}

const nameOf = (user: Remark['author']): string =>
  user && typeof user === 'object' ? user.name : 'Somebody who left'

const Words = ({ remark, children }: { remark: Remark; children?: React.ReactNode }) => (
  <div className="remarks__remark">
    <p className="remarks__who">
      <strong>{nameOf(remark.author)}</strong> <Moment at={remark.createdAt} withTime />
    </p>
    {remark.quote ? <blockquote className="remarks__quote">{remark.quote}</blockquote> : null}
    <p className="remarks__text">{remark.text}</p>
    {children}
  </div>
)

/** A remark with its answers, and what the viewer may do with it. */
export const RemarkThread = ({ remark, answers, rights, add, change }: Props) => {
  const [isAnswering, setAnswering] = useState(false)
  const isOwn = ({ author }: Remark) => idOf(author) === rights.me
  const act = (method: string, id: string, body?: object) => {
    change(method, id, body).catch((error: Error) => toast.error(error.message))
  }
  const actions = (each: Remark) =>
    isOwn(each) || rights.isAdmin ? (
      <button type="button" onClick={() => act('DELETE', each.id)}>
        Delete
      </button>
    ) : null

  return (
    <div className="remarks__thread">
      <Words remark={remark}>
        <p className="remarks__actions">
          {remark.resolvedAt ? null : (
            <button
              type="button"
              aria-expanded={isAnswering}
              onClick={() => setAnswering(!isAnswering)}
            >
              Answer
            </button>
          )}
          {isOwn(remark) || rights.isWriter ? (
            <button
              type="button"
              onClick={() =>
                act('PATCH', remark.id, {
                  resolvedAt: remark.resolvedAt ? null : new Date().toISOString(),
                })
              }
            >
              {remark.resolvedAt ? 'Open again' : 'Resolve'}
            </button>
          ) : null}
          {actions(remark)}
        </p>
        {remark.resolvedAt ? (
          <p className="remarks__hint">
            Resolved by {nameOf(remark.resolvedBy)} on <Moment at={remark.resolvedAt} />
          </p>
        ) : null}
      </Words>
      {answers.map((answer) => (
        <div key={answer.id} className="remarks__answer">
          <Words remark={answer}>
            <p className="remarks__actions">{actions(answer)}</p>
          </Words>
        </div>
      ))}
      {isAnswering ? (
        <RemarkForm
          label="Your answer"
          send={async ({ text }) => {
            await add({ text, parent: remark.id })
            setAnswering(false)
          }}
        />
      ) : null}
    </div>
  )
}

'use client'

import './remarks.css'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import type { Remark } from '@/payload-types'
import { hasRole } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'

import { PanelState } from '../PanelState'
import { askRest, useRest } from '../useRest'
import { RemarkForm } from './RemarkForm'
import { RemarkThread } from './RemarkThread'

const queryOf = (collection: string, id: unknown) =>
  `/remarks?${new URLSearchParams({
    'where[and][0][document.relationTo][equals]': collection,
    'where[and][1][document.value][equals]': String(id),
    ...{ sort: 'createdAt', depth: '1', limit: '200' },
  })}`

/** Beside the form: what the staff say to each other about this document. */
export const RemarksPanel = () => {
  const { collectionSlug = '', id } = useDocumentInfo()
  const { user } = useAuth()
  const path = id ? queryOf(collectionSlug, id) : null
  const { value, isFailed, reload } = useRest<{ docs: Remark[] }>(path, null)
  const change = async (method: string, remark: string, body?: object) => {
    await askRest(`/remarks/${remark}`, method, body)
    await reload()
  }
  const add = async (data: { text: string; quote?: string; parent?: string }) => {
    await askRest('/remarks', 'POST', {
      ...data,
      document: { relationTo: collectionSlug, value: id },
    })
    await reload()
  }

  const docs = value?.docs ?? []
  const threads = docs.filter(({ parent }) => !parent)
  const open = threads.filter(({ resolvedAt }) => !resolvedAt)
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt)
  const rights = {
    me: String(user?.id),
    isAdmin: hasRole(user as never, 'admin'),
    isWriter: hasRole(user as never, 'admin', 'editor', 'contributor'),
  }
  const listOf = (list: Remark[]) =>
    list.map((remark) => (
      <RemarkThread
        key={remark.id}
        remark={remark}
        answers={docs.filter(({ parent }) => idOf(parent) === remark.id)}
        rights={rights}
        add={add}
        change={change}
      />
    ))
  return (
    <section className="remarks" aria-labelledby="remarks-title">
      <h4 id="remarks-title" className="remarks__title">
        Remarks{open.length > 0 ? <span className="remarks__count">{open.length}</span> : null}
      </h4>
      {!path ? (
        <p className="remarks__hint">Save this once, then colleagues can write to you here.</p>
      ) : !value || isFailed ? (
        <PanelState what="The remarks" isFailed={isFailed} reload={reload} />
      ) : (
        <>
          {open.length > 0 ? (
            listOf(open)
          ) : (
            <p className="remarks__hint">
              Nothing is open. Readers never see what is written here.
            </p>
          )}
          <RemarkForm label="New remark" hasQuote send={add} />
          {resolved.length > 0 ? (
            <details className="remarks__resolved">
              <summary>{resolved.length} resolved</summary>
              {listOf(resolved)}
            </details>
          ) : null}
        </>
      )}
    </section>
  )
}

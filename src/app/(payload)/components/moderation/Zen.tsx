'use client'

import { type ReactNode, useLayoutEffect, useRef } from 'react'

/** One comment, centred, and nothing else: a dialog over the whole page, so that nothing behind it is reached. */
export const Zen = ({ onClose, children }: { onClose: () => void; children: ReactNode }) => {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current!
    dialog.showModal()
    return () => dialog.close()
  }, [])

  return (
    <dialog
      ref={ref}
      className="moderation-zen"
      aria-label="One comment at a time"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose()
      }}
    >
      <button type="button" className="moderation__quiet moderation-zen__close" onClick={onClose}>
        Back to the queue <kbd className="moderation__key">esc</kbd>
      </button>
      <div className="moderation-zen__middle">{children}</div>
    </dialog>
  )
}

'use client'

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

type Props = {
  title: string
  /** `drawer` stands at the side, as high as the page. */
  shape?: 'box' | 'drawer'
  onClose: () => void
  children: ReactNode
}

/** The browser's own dialog: it keeps the focus, gives it back, and closes at Esc. */
export const Dialog = ({ title, shape = 'box', onClose, children }: Props) => {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    const dialog = ref.current!
    dialog.showModal()
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => dialog.close()
  }, [])

  return (
    <dialog
      ref={ref}
      className={`moderation-dialog moderation-dialog--${shape}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose()
      }}
    >
      <header className="moderation-dialog__head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="moderation__quiet" aria-label="Close" onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {children}
    </dialog>
  )
}

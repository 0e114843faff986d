'use client'

import { useEffect, useRef, useState } from 'react'

import { type Command, commandOf } from './shortcuts'

const KEPT = 'firsthand:moderation-keys'
const NOT_TYPED_IN = ['checkbox', 'radio', 'button', 'submit', 'reset']

const isTypedIn = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !NOT_TYPED_IN.includes(target.type)
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
}

/** Zen is a dialog as well, in which all keys do what they do elsewhere. */
const isDialogOpen = (): boolean =>
  document.querySelector('dialog[open]:not(.moderation-zen)') !== null

/** Keys act on the desk unless somebody types, has a dialog open, or has turned them off. */
export const useShortcuts = (run: (command: Command) => void) => {
  const [isOn, setOn] = useState(true)
  const latest = useRef(run)
  latest.current = run

  useEffect(() => setOn(localStorage.getItem(KEPT) !== 'off'), [])
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTypedIn(event.target) || isDialogOpen()) return
      const command = commandOf(event)
      if (!command) return
      event.preventDefault()
      latest.current(command)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])

  const turn = (isOn: boolean) => {
    localStorage.setItem(KEPT, isOn ? 'on' : 'off')
    setOn(isOn)
  }
  return { isOn, turn }
}

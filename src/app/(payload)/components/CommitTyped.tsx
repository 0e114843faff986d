'use client'

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { BLUR_COMMAND, COMMAND_PRIORITY_LOW } from '@payloadcms/richtext-lexical/lexical'
import { useField } from '@payloadcms/ui'
import { dequal } from 'dequal/lite'
import { useEffect, useEffectEvent, useRef } from 'react'
import { flushSync } from 'react-dom'

/**
 * Payload hands an editor's text to the form when the browser is idle, half a second later at worst; what is saved
 * before lacks the last words, and the answer takes them out of the editor too. So the text is handed over at once
 * where the editor is left (a button is pressed) and where a shortcut is (Ctrl+S).
 */
const CommitTyped = () => {
  const { editor, fieldProps } = useEditorConfigContext()
  const { value, setValue } = useField<object>({ potentiallyStalePath: fieldProps.path })
  const typed = useRef(false)

  const commit = useEffectEvent(() => {
    if (!typed.current) return
    typed.current = false
    const text = editor.getEditorState().toJSON()
    if (!dequal(text, value)) flushSync(() => setValue(text))
  })

  useEffect(
    () =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState }) => {
        const isFirst = prevEditorState.isEmpty()
        if (!isFirst && (dirtyElements.size > 0 || dirtyLeaves.size > 0)) typed.current = true
      }),
    [editor],
  )
  useEffect(
    () =>
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          commit()
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) commit()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [])

  return null
}

export const CommitTypedFeature = createClientFeature({
  plugins: [{ Component: CommitTyped, position: 'normal' }],
})

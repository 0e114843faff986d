const selectIn = (root: Element, text: string): boolean => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(text) ?? -1
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + text.length)
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    return true
  }
  return false
}

/** Brings the words of a finding into view and selects them; false where they stand in no open field. */
export const showInForm = (field: string | undefined, text: string): boolean => {
  const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `input[name="${CSS.escape(field ?? '')}"], textarea[name="${CSS.escape(field ?? '')}"]`,
  )
  if (input) {
    input.scrollIntoView({ block: 'center', behavior: 'smooth' })
    input.focus({ preventScroll: true })
    const at = input.value.indexOf(text)
    if (text && at >= 0) input.setSelectionRange(at, at + text.length)
    return true
  }
  return (
    text !== '' &&
    [...document.querySelectorAll('[contenteditable="true"]')].some((editor) =>
      selectIn(editor, text),
    )
  )
}

/**
 * Bytes in memory of their own. Small Buffers are cut from a slab that Node shares among all of them: one that is kept
 * would hold the whole of it.
 */
export const ownBytes = (text: string): Buffer => {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  bytes.write(text)
  return bytes
}

/** One behind the other, in memory of their own. */
export const joined = (parts: readonly Buffer[]): Buffer => {
  const bytes = Buffer.allocUnsafeSlow(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) at += part.copy(bytes, at)
  return bytes
}

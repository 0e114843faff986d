/**
 * Bytes in memory of their own. Small Buffers are cut from a slab that Node shares among all of them: one that is kept
 * would hold the whole of it.
 */
export const ownBytes = (text: string): Buffer => {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  bytes.write(text)
  return bytes
}

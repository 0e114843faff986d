import { type AskedFormat, type Format, FORMATS } from './formats'
import type { Picture } from './picture'
import type { Size } from './sizes'

/** `size` and `version` are missing in the bare address of a picture. */
export type Address = {
  filename: string
  version: string | null
  size: Size | null
  format: AskedFormat
}

const EXTENSION: Record<Format, string> = { avif: 'avif', webp: 'webp', jpeg: 'jpg', png: 'png' }

const RENDITION = /^([1-9]\d{0,4})(?:x([1-9]\d{0,4}))?(?:\.([a-z]+))?$/
const VERSION = /^[\w-]{1,32}$/
const NO_FILENAME = /[/\\\u0000-\u001f]/

/** "640.webp", "640x360.webp"; without an ending where the client's `Accept` decides. */
export const renditionName = ({ width, height }: Size, format: AskedFormat): string =>
  `${width}${height === null ? '' : `x${height}`}${format === 'auto' ? '' : `.${EXTENSION[format]}`}`

/** The one path of a rendition: everything that tells it apart is in it, so any cache can hold it. */
export const pathOfImage = (
  { filename, version }: Pick<Picture, 'filename' | 'version'>,
  size: Size,
  format: AskedFormat,
): string => `/media/${encodeURIComponent(filename)}/${version}/${renditionName(size, format)}`

/** What a path below `/media/` asks for, or null where its form is none of ours. */
export const parseAddress = (path: string): Address | null => {
  const [filename, version, rendition, ...rest] = decoded(path)
  if (!filename || filename.length > 255 || NO_FILENAME.test(filename) || rest.length > 0)
    return null
  if (version === undefined) return { filename, version: null, size: null, format: 'auto' }

  const [, width, height, extension] = RENDITION.exec(rendition ?? '') ?? []
  const format = extension ? FORMATS.find((each) => EXTENSION[each] === extension) : 'auto'
  if (!width || !format || !VERSION.test(version)) return null
  return {
    filename,
    version,
    size: { width: Number(width), height: height ? Number(height) : null },
    format,
  }
}

const decoded = (path: string): string[] => {
  try {
    return path.split('/').map(decodeURIComponent)
  } catch {
    return [] // a stray "%": no path of ours
  }
}

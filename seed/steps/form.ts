const LINES = ['Consent to publication', 'A form of the demo: nobody signed it.']

const OBJECTS = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
  streamOf(`BT /F 16 Tf 72 760 Td 24 TL ${LINES.map((line) => `(${line}) Tj T*`).join(' ')} ET`),
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
]

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** A PDF of one page: objects, and a table of where each of them begins. */
const pdf = (): Buffer => {
  let text = '%PDF-1.4\n'
  const begins = OBJECTS.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = begins.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = OBJECTS.length + 1
  const end = text.length
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}`
  text += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** The signed form of a consent, as an upload. */
export const fileOf = (name: string) => {
  const data = pdf()
  return { name, mimetype: 'application/pdf', size: data.length, data }
}

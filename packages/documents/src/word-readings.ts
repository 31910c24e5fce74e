/**
 * Word 里所有的字 · Word readings: all that a .docx says, seen or not: text, tables, notes, what was deleted, properties, names and
 * addresses in attributes. For the scan of what is to be published.
 */
import { WORKBOOK_LIMITS } from './workbook/limits.ts'
import { Refused } from './workbook/refusal.ts'
import { openParts } from './workbook/zip-parts.ts'

/** A paper is small; what unpacks to more is no paper. */
const LIMITS = { ...WORKBOOK_LIMITS, bytes: 20e6, inflatedBytes: 60e6 }
const TEXT = /(?:\.xml|\.rels)$/i

/**
 * The same words read in the ways an eye, or a program, may join them; null where something in the file cannot be read: a picture,
 * a file within it, a password, a broken zip.
 */
export async function wordReadings(docx: Uint8Array): Promise<readonly string[] | null> {
  try {
    const parts = await openParts(docx, LIMITS)
    if (!parts.names.every((name) => TEXT.test(name))) return null
    const readings: string[] = [parts.names.join('\n')]
    for (const name of parts.names) {
      const chunks: Uint8Array[] = []
      await parts.read(name, (chunk) => chunks.push(chunk))
      readings.push(...readingsOf(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))))
    }
    return readings
  } catch (error) {
    if (error instanceof Refused || error instanceof TypeError) return null
    throw error
  }
}

/** Runs of one paragraph are one text, however they are cut; cells of a row are read apart, and together. */
function readingsOf(xml: string): string[] {
  const told = xml.replace(/<!--[\s\S]*?-->/g, '')
  const apart = told.replace(/<\/w:tc>/g, '\t').replace(/<\/w:p>|<w:br\b[^>]*>/g, '\n')
  const together = told
    .replace(/<\/w:p>\s*<\/w:tc>\s*<w:tc\b[^>]*>/g, ' ')
    .replace(/<w:tab\b[^>]*>/g, ' ')
    .replace(/<\/w:p>/g, '\n')
  const attributes = [...told.matchAll(/\s[\w:]+="([^"]*)"/g)].map(([, value]) => value)
  return [withoutTags(apart), withoutTags(together), unescaped(attributes.join('\n'))]
}

const withoutTags = (xml: string): string => unescaped(xml.replace(/<[^>]*>/g, ''))

const unescaped = (text: string): string =>
  text.replace(/&#(x[\da-f]+|\d+);/gi, (_, code: string) =>
    String.fromCodePoint(Math.min(0x10ffff, Number(/^x/i.test(code) ? `0${code}` : code))),
  )

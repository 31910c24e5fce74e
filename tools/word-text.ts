/** What a paper says in Word, without the spaces and breaks of the layout. */
import { WORKBOOK_LIMITS } from '@oneruler/documents/workbook/limits'
import { openParts } from '@oneruler/documents/workbook/zip-parts'
import { withoutSpaces } from './pdf-text.ts'

/** The parts of a .docx by name. */
export async function wordParts(docx: Uint8Array): Promise<Map<string, string>> {
  const zip = await openParts(docx, WORKBOOK_LIMITS)
  const parts = new Map<string, string>()
  for (const name of zip.names) {
    const chunks: Uint8Array[] = []
    await zip.read(name, (chunk) => chunks.push(chunk))
    parts.set(name, Buffer.concat(chunks).toString('utf8'))
  }
  return parts
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

export async function wordText(docx: Uint8Array): Promise<string> {
  const document = (await wordParts(docx)).get('word/document.xml') ?? ''
  const runs = [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text)
  return withoutSpaces(runs.join('')).replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all)
}

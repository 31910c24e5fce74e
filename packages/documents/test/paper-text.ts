/** What a paper says: the text of a PDF and of a Word document, without the spaces and breaks of the layout. */
import { WORKBOOK_LIMITS } from '@oneruler/documents/workbook/limits'
import { openParts } from '@oneruler/documents/workbook/zip-parts'
import { extractText, getDocumentProxy } from 'unpdf'

const withoutSpaces = (text: string): string => text.replace(/[\s\u200b]/g, '')

export async function pdfText(pdf: Uint8Array): Promise<{ text: string; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { text, totalPages } = await extractText(document, { mergePages: false })
  // A sentence may run over the page, past its number.
  const pages = text.map((page) => withoutSpaces(page).replace(/—\d+—$/, ''))
  return { text: pages.join(''), pages: totalPages }
}

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

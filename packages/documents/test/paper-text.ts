/** What a paper says: the text of a PDF and of a Word document, without the spaces and breaks of the layout. */
import { WORKBOOK_LIMITS } from '@oneruler/documents/workbook/limits'
import { openParts } from '@oneruler/documents/workbook/zip-parts'
import { extractText, getDocumentProxy } from 'unpdf'

const withoutSpaces = (text: string): string => text.replace(/[\s\u200b]/g, '')

export async function pdfText(pdf: Uint8Array): Promise<{ text: string; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { text, totalPages } = await extractText(document, { mergePages: false })
  // A sentence may run over the page, past its number and the check code at its foot.
  const pages = text.map(withoutSpaces)
  const feet = pages.map((page) => /(文书编号[^—]*?校验码[\w+/=]+)?(—\d+—)?$/.exec(page)?.[0] ?? '')
  const said = pages.map((page, at) => page.slice(0, page.length - (feet[at]?.length ?? 0)))
  return { text: said.join('') + feet.join(''), pages: totalPages }
}

/** Of each page, the lines from the top, each with the number of its characters. */
export async function pdfLines(pdf: Uint8Array): Promise<number[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent()
      const lines = new Map<number, number>()
      for (const item of items)
        if ('str' in item) {
          const height = Math.round(item.transform[5] as number)
          lines.set(height, (lines.get(height) ?? 0) + [...item.str].length)
        }
      return [...lines].sort(([a], [b]) => b - a).map(([, characters]) => characters)
    }),
  )
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

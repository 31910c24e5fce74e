/** PDF 的文字 · What a PDF says, for a test: without the spaces and breaks of the layout. */
import { extractText, getDocumentProxy } from 'unpdf'

export const withoutSpaces = (text: string): string => text.replace(/[\s\u200b]/g, '')

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

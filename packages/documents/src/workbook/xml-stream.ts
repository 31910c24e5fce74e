/**
 * XML 流 · XML stream: a part read as it is inflated, tag by tag, so that no part ever stands whole in
 * memory. Names come without their prefix, because some writers put one before every element.
 */

import { Parser } from 'htmlparser2'
import { Refused, refused } from './refusal.ts'
import { shownName, type ZipParts } from './zip-parts.ts'

/** What is told of an element: its local name and its attributes as written. */
export interface XmlVisitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(piece: string): void
  close?(name: string): void
}

/** Deeper than any workbook; a bomb of nested elements ends here. */
const DEEPEST = 100

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Walks a part. Entities other than XML's own five are never expanded: a document type, where they are
 * declared, refuses the workbook (the format forbids one). Broken XML refuses it, and says from which sign on.
 */
export async function walkXml(
  parts: ZipParts,
  part: string,
  visitor: XmlVisitor,
  onBytes?: (bytes: number) => void,
): Promise<void> {
  let depth = 0
  let openedAt = -1
  let read = 0
  const brokenAt = (at: number) =>
    new Refused({ code: 'part-broken', params: { part: shownName(part), at: at + 1 } })
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw brokenAt(parser.startIndex)
        openedAt = parser.startIndex
        visitor.open?.(localName(name), attributes)
      },
      ontext(piece) {
        visitor.text?.(piece)
      },
      onclosetag(name, implied) {
        depth--
        // Implied, and not because the tag closes itself (<c/>): nobody closed it, the part was cut off.
        if (implied && parser.startIndex !== openedAt) throw brokenAt(parser.startIndex)
        visitor.close?.(localName(name))
      },
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype') throw refused('entities')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  let decoder: TextDecoder | undefined
  const decoded = (chunk?: Uint8Array): string => {
    try {
      const text = decoder?.decode(chunk, { stream: chunk !== undefined }) ?? ''
      read += text.length
      return text
    } catch {
      throw brokenAt(read + readableUpTo(chunk))
    }
  }
  await parts.read(part, (chunk) => {
    decoder ??= decoderFor(chunk)
    parser.write(decoded(chunk))
    onBytes?.(chunk.length)
  })
  parser.end(decoded())
}

/** Signs before the first that is none; 0 at the end of a part. */
const readableUpTo = (chunk: Uint8Array | undefined): number =>
  chunk === undefined ? 0 : Math.max(new TextDecoder().decode(chunk).indexOf('\uFFFD'), 0)

/** UTF-8, or UTF-16 where the text begins with its mark; anything else fails. */
export function decoderFor(start: Uint8Array): TextDecoder {
  const encoding = start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true })
}

/**
 * 改写 XML · Editing XML: places found in a part's text and changed there, every other character kept.
 */

import { Parser } from 'htmlparser2'

/** An element found: `from` to `to` with its tags; `inner` and `innerEnd` bound what stands between them. */
export interface Found {
  /** As written, with its prefix. */
  readonly tag: string
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly from: number
  readonly inner: number
  readonly innerEnd: number
  readonly to: number
  readonly selfClosing: boolean
  /** Names of the elements it stands in, outermost first. */
  readonly within: readonly string[]
}

/** Calls back for every element of one of the names, when it closes (so the inner ones come first). */
export function findElements(xml: string, names: readonly string[], found: (element: Found) => void): void {
  const wanted = new Set(names)
  const open: {
    tag: string
    name: string
    attributes: Record<string, string>
    from: number
    inner: number
  }[] = []
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.slice(tag.indexOf(':') + 1)
        open.push({ tag, name, attributes, from: parser.startIndex, inner: parser.endIndex + 1 })
      },
      onclosetag(_tag, implied) {
        const element = open.pop()
        if (!element || !wanted.has(element.name)) return
        // Only a tag that closes itself is closed for its writer, in a part that was read before.
        const to = implied ? element.inner : xml.indexOf('>', parser.endIndex) + 1
        const innerEnd = implied ? to : xml.lastIndexOf('</', to - 1)
        found({ ...element, to, innerEnd, selfClosing: implied, within: open.map((outer) => outer.name) })
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}

/** Changes to a text, gathered in any order. */
export class TextEdits {
  readonly #edits: { from: number; to: number; text: string }[] = []

  replace(from: number, to: number, text: string): void {
    this.#edits.push({ from, to, text })
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text)
  }

  remove(element: Found): void {
    this.replace(element.from, element.to, '')
  }

  /** The text with every change made; several at one place stand in the order they were asked for. */
  apply(text: string): string {
    const pieces: string[] = []
    let at = 0
    for (const edit of this.#edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
      pieces.push(text.slice(at, edit.from), edit.text)
      at = edit.to
    }
    return pieces.join('') + text.slice(at)
  }
}

/** An opening tag with one attribute set, the others as they stand. */
export function withAttribute(openTag: string, name: string, value: string | number): string {
  const present = new RegExp(`(\\s${name}=)("[^"]*"|'[^']*')`)
  return present.test(openTag)
    ? openTag.replace(present, `$1"${value}"`)
    : openTag.replace(/^<[^\s/>]+/, (start) => `${start} ${name}="${value}"`)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
const UNWRITABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu
/** What Excel would read as an escape of its own. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g
const LONGEST = 32_767

/** Text as it stands in a cell or note: escaped, and no longer than Excel allows. */
export const xmlText = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(UNWRITABLE, '')
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** A text with something put at the end of its one element of this name; `child` is told its prefix. */
export function appendInside(xml: string, name: string, child: (prefix: string) => string): string {
  const edits = new TextEdits()
  findElements(xml, [name], (element) => {
    const added = child(element.tag.slice(0, -name.length))
    if (!element.selfClosing) return edits.insert(element.innerEnd, added)
    const openTag = xml.slice(element.from, element.to).replace(/\/>$/, '>')
    edits.replace(element.from, element.to, `${openTag}${added}</${element.tag}>`)
  })
  return edits.apply(xml)
}

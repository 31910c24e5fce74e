/**
 * 单元格文字 · Cell text: what stands between `<is>` or `<si>` tags, put together from its runs.
 *
 * Rich text comes in several runs, which belong together; the phonetic guide over them does not.
 */

/** Excel writes a character XML cannot hold as `_x000D_`, and a literal `_x000D_` as `_x005F_x000D_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g

export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

/** Collects the text of one string item; told of every tag and piece of text inside it. */
export class TextRuns {
  #text = ''
  #inText = false
  #inPhonetic = false

  open(name: string): void {
    if (name === 't') this.#inText = true
    if (name === 'rPh') this.#inPhonetic = true
  }

  add(piece: string): void {
    if (this.#inText && !this.#inPhonetic) this.#text += piece
  }

  close(name: string): void {
    if (name === 't') this.#inText = false
    if (name === 'rPh') this.#inPhonetic = false
  }

  /** The text so far, and a fresh start. */
  take(): string {
    const text = unescapeText(this.#text)
    this.#text = ''
    return text
  }
}

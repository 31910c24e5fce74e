/**
 * 退回底色 · Marked styles: every style a refused cell had, once more with a light red ground.
 */

import { type Found, findElements, TextEdits, withAttribute } from './xml-edit.ts'

/** A red of our own, by which marks of an earlier round are known. */
const GROUND = 'FFFFC7CF'

export class MarkedStyles {
  readonly #xml: string
  readonly #edits = new TextEdits()
  readonly #styles: Found[] = []
  readonly #marked = new Map<number, number>()
  readonly #ground: number | undefined
  #list: Found | undefined

  /** Takes `styles.xml`; grounds of an earlier round are taken off the styles that carry them. */
  constructor(xml: string) {
    this.#xml = xml
    const fills: Found[] = []
    let fillList: Found | undefined
    findElements(xml, ['fill', 'fills', 'xf', 'cellXfs'], (element) => {
      const outer = element.within.at(-1)
      if (element.name === 'fill' && outer === 'fills') fills.push(element)
      if (element.name === 'fills') fillList = element
      if (element.name === 'xf' && outer === 'cellXfs') this.#styles.push(element)
      if (element.name === 'cellXfs') this.#list = element
    })
    const earlier = fills.findIndex((fill) => xml.slice(fill.from, fill.to).includes(GROUND))
    if (fills.length === 0 || !fillList) return
    this.#ground = earlier >= 0 ? earlier : fills.length
    if (earlier >= 0) this.#clear(earlier)
    else this.#addGround(fillList, fills.length)
  }

  /** The number of the style that is `style` on the red ground; itself where the workbook has no grounds. */
  marked(style: number): number {
    if (this.#ground === undefined) return style
    const known = this.#marked.get(style)
    if (known !== undefined) return known
    const number = this.#styles.length + this.#marked.size
    this.#marked.set(style, number)
    return number
  }

  /** `styles.xml` with all the styles asked for. */
  toXml(): string {
    const list = this.#list
    if (list) {
      const added = [...this.#marked.keys()].map((style) => this.#onGround(style)).join('')
      this.#edits.insert(list.innerEnd, added)
      this.#setCount(list, this.#styles.length + this.#marked.size)
    }
    return this.#edits.apply(this.#xml)
  }

  #onGround(style: number): string {
    const base = this.#styles[style] ?? this.#styles[0]
    if (!base) return ''
    const openTag = this.#xml.slice(base.from, base.inner)
    const filled = withAttribute(withAttribute(openTag, 'fillId', this.#ground ?? 0), 'applyFill', 1)
    return filled + this.#xml.slice(base.inner, base.to)
  }

  #clear(fill: number): void {
    for (const style of this.#styles) {
      if (Number(style.attributes.fillId) !== fill) continue
      const openTag = this.#xml.slice(style.from, style.inner)
      this.#edits.replace(style.from, style.inner, withAttribute(openTag, 'fillId', 0))
    }
  }

  #addGround(list: Found, number: number): void {
    const p = list.tag.slice(0, -'fills'.length)
    const color = `<${p}fgColor rgb="${GROUND}"/><${p}bgColor indexed="64"/>`
    this.#edits.insert(
      list.innerEnd,
      `<${p}fill><${p}patternFill patternType="solid">${color}</${p}patternFill></${p}fill>`,
    )
    this.#setCount(list, number + 1)
  }

  #setCount(list: Found, count: number): void {
    const openTag = this.#xml.slice(list.from, list.inner)
    this.#edits.replace(list.from, list.inner, withAttribute(openTag, 'count', count))
  }
}

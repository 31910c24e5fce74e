/**
 * 网页文本 · HTML: text that is put into a page stays text; only what this tag made is taken as markup.
 */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Piece = string | number | Html | null | readonly Piece[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup of a template; null is nothing. */
export const html = (template: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(template.reduce((made, text, at) => `${made}${written(pieces[at - 1] ?? null)}${text}`))

function written(piece: Piece): string {
  if (piece === null) return ''
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'object') return piece.map(written).join('')
  return String(piece).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)
}

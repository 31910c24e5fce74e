/** What Word would refuse a package for. */
import { posix } from 'node:path'
import { SaxesParser } from 'saxes'

const values = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] as string)

/** Parts without a type, types without a part, relations to nothing, broken XML, ids that repeat; empty where it opens. */
export function defects(parts: ReadonlyMap<string, string>): string[] {
  const xml = (name: string): string => parts.get(name) ?? ''
  const types = xml('[Content_Types].xml')
  const overrides = values(types, /PartName="\/([^"]+)"/g)
  const extensions = values(types, /Extension="([^"]+)"/g)
  const untyped = [...parts.keys()].filter(
    (name) => !overrides.includes(name) && !extensions.includes(name.split('.').at(-1) ?? ''),
  )
  const missing = overrides.filter((name) => !parts.has(name))
  const dangling = [...parts.keys()]
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) =>
      values(xml(name), /Target="([^"]+)"/g)
        .map((target) => posix.join(posix.dirname(posix.dirname(name)), target))
        .filter((target) => !parts.has(target)),
    )
  const malformed = [...parts.keys()].filter((name) => /\.(xml|rels)$/.test(name) && !isWellFormed(xml(name)))
  const drawings = values(xml('word/document.xml'), /<wp:docPr [^>]*?\bid="(\d+)"/g)
  const repeated = [...overrides, ...drawings].filter((name, index, all) => all.indexOf(name) !== index)
  return [...untyped, ...missing, ...dangling, ...malformed, ...repeated]
}

function isWellFormed(text: string): boolean {
  const parser = new SaxesParser({ xmlns: true })
  let errors = 0
  parser.on('error', () => {
    errors++
  })
  parser.write(text).close()
  return errors === 0
}

/**
 * 泄露检查 · Leak scan: whether a file that is to be published holds the number of an identity card, a bank card or a mobile
 * telephone, however it is written. What cannot be read cannot be published.
 */
import { type PersonalNumberKind, personalNumbersIn } from '@oneruler/campaign/leak/personal-numbers'
import { wordReadings } from '@oneruler/documents/word-readings'
import { isBox } from '@oneruler/portal/own/own-key'

export interface Leak {
  readonly path: string
  readonly found: PersonalNumberKind | 'unreadable'
  /** Line of the file, from 1; 0 where its name is meant, or the whole. */
  readonly line: number
}

const WORD = /\.docx$/i
const READ = /\.(html|css|js|mjs|md|txt|json)$/
/** The log's own files hold hashes and commitments; `oneruler log verify` says that they hold nothing else. */
const OF_THE_LOG = 'log/'

/** The first leak of each file; the number itself is not repeated. */
export async function leaksIn(files: ReadonlyMap<string, Uint8Array>): Promise<Leak[]> {
  const leaks = await Promise.all([...files].map(([path, bytes]) => leakIn(path, bytes)))
  return leaks.filter((leak) => leak !== null)
}

async function leakIn(path: string, bytes: Uint8Array): Promise<Leak | null> {
  const [named] = personalNumbersIn(path.normalize('NFKC'))
  if (named) return { path, found: named.kind, line: 0 }
  if (path.startsWith(OF_THE_LOG) || isBox(path, bytes)) return null
  if (WORD.test(path)) return wordLeak(path, await wordReadings(bytes))
  const text = READ.test(path) ? textOf(bytes) : null
  if (text === null) return { path, found: 'unreadable', line: 0 }
  for (const shown of path.endsWith('.html') ? [text, ...readings(text)] : [text]) {
    const [first] = personalNumbersIn(shown.normalize('NFKC'))
    if (first) return { path, found: first.kind, line: shown.slice(0, first.at).split('\n').length }
  }
  return null
}

/** A Word file has pages only once it is laid out: the leak is of the whole. */
function wordLeak(path: string, told: readonly string[] | null): Leak | null {
  if (told === null) return { path, found: 'unreadable', line: 0 }
  const [first] = told.flatMap((text) => personalNumbersIn(text.normalize('NFKC')))
  return first ? { path, found: first.kind, line: 0 } : null
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What eyes read of a page: once with tags that part nothing, once with cells of a row run together. */
function readings(page: string): string[] {
  const unescaped = page.replace(/&#(x[\da-f]+|\d+);/gi, (_, code: string) =>
    String.fromCodePoint(Math.min(0x10ffff, Number(/^x/i.test(code) ? `0${code}` : code))),
  )
  const apart = unescaped.replace(/<\/(?:td|th)>/gi, '\t').replace(/<[^>]*>/g, '')
  return [apart, unescaped.replace(/<\/(?:td|th)>\s*<t[dh][^>]*>/gi, ' ').replace(/<[^>]*>/g, '')]
}

import { readFileSync } from 'node:fs'
import { RULES } from '@oneruler/campaign/audit/rules'
import { STREAM_KINDS } from '@oneruler/campaign/event'
import { EVENT_VERSIONS } from '@oneruler/campaign/evolution'
import { MEASURES } from '@oneruler/campaign/measures'
import { glossary } from '@oneruler/words/glossary'
import { describe, expect, it } from 'vitest'
import { GLOSSARY_PATH, glossaryPage } from '../glossary.ts'

const rows = glossary.flatMap((section) => section.rows)
const identifiers = rows.map(([, identifier]) => identifier)

describe('the glossary', () => {
  it('stands in GLOSSARY.md as it is now; where it does not: node tools/glossary.ts', () => {
    expect(readFileSync(GLOSSARY_PATH, 'utf8')).toBe(glossaryPage(glossary))
  })

  it.each([
    ['type of event', [...EVENT_VERSIONS.keys()]],
    ['kind of stream', STREAM_KINDS],
    ['measure', MEASURES],
    ['family of audit rules', [...new Set(RULES.map(({ id }) => id.charAt(0)))]],
  ])('has every %s', (_, names) => {
    expect(names.filter((name) => !identifiers.includes(name))).toEqual([])
  })

  it('names no type of event and no measure that is gone', () => {
    expect(identifiersOf('事件 ·')).toEqual([...EVENT_VERSIONS.keys()].sort())
    expect(identifiersOf('计数口径 ·')).toEqual([...MEASURES].sort())
  })

  it('gives an identifier one term, and a term one identifier within its section', () => {
    expect(repeated(identifiers)).toEqual([])
    for (const section of glossary) expect(repeated(section.rows.map(([term]) => term))).toEqual([])
  })
})

const identifiersOf = (title: string): string[] =>
  glossary
    .filter((section) => section.title.startsWith(title))
    .flatMap((section) => section.rows.map(([, identifier]) => identifier))
    .sort()

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index)

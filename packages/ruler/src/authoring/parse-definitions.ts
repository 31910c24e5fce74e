/**
 * 定义 · Definitions: `名 〔标签〕 = 式` of 公式, 补偿项 and 另付项, and the rows of a parameter table.
 */
import type { Report } from '../diagnostic.ts'
import type { Role } from '../plan.ts'
import type { Fence } from './blocks.ts'
import type { DeclaredFormula } from './declarations.ts'
import { groupDefinitions } from './definition-lines.ts'
import { fold } from './fold.ts'
import { parseExpression } from './parse-expression.ts'
import type { SourceLine } from './source-line.ts'
import type { Syntax } from './syntax.ts'
import { reading, TokenReader } from './token-reader.ts'
import { nameAt, tokenise } from './tokens.ts'
import { RESERVED, splitRuns } from './vocabulary.ts'

/** Reads lines as tokens in which unknown runs are split. */
export type Tokens = (lines: readonly SourceLine[], report: Report) => TokenReader

export const tokensKnowing =
  (known: ReadonlySet<string>): Tokens =>
  (lines, report) => {
    let isBroken = false
    const tokens = tokenise(lines, (...found) => {
      isBroken = true
      report(...found)
    })
    return new TokenReader(splitRuns(tokens, known, report), report, isBroken)
  }

/** The names that a block defines, before its formulas can be read. */
export const namesDefined = (fence: Fence): string[] =>
  fence.lines.flatMap((line) => {
    const text = fold(line.text)
    const name = nameAt(text, 0)
    return name !== undefined && /^\s*[〔=]/.test(text.slice(name.length)) ? name : []
  })

/** The tags that a block gives to its lines. */
export const tagsGiven = (fence: Fence): string[] =>
  fence.lines.flatMap(
    ({ text }) =>
      /^[^〔=]*〔([^〕]*)〕/u
        .exec(fold(text))?.[1]
        ?.split('、')
        .map((tag) => tag.trim()) ?? [],
  )

export function parseDefinitions(fence: Fence, tokens: Tokens, report: Report): DeclaredFormula[] {
  const condition = parseCondition(fence, tokens, report)
  return groupDefinitions(fence.lines, report).flatMap((lines) => {
    const read = reading(() => parseDefinition(lines, tokens, report))
    return read ? { ...read, condition, role: fence.word as Role, clause: fence.clause } : []
  })
}

function parseCondition(fence: Fence, tokens: Tokens, report: Report): Syntax | null {
  if (fence.rest.text === '') return null
  const reader = tokens([fence.rest], report)
  const condition = reading(() => {
    if (fence.word === '公式') reader.fail('nothing')
    reader.expect('当')
    const syntax = parseExpression(reader)
    if (reader.token.kind !== 'end') reader.fail('end')
    return syntax
  })
  return condition ?? null
}

function parseDefinition(lines: readonly SourceLine[], tokens: Tokens, report: Report) {
  const reader = tokens(lines, report)
  if (reader.token.kind === 'sign') reader.stop('E104-continue')
  const { text: name, place } = reader.name('definition')
  if (RESERVED.has(name)) reader.stop('E202-reserved', { name }, place)
  const tags: { name: string; place: typeof place }[] = []
  if (reader.skip('〔')) {
    do {
      const tag = reader.name('tag')
      tags.push({ name: tag.text, place: tag.place })
    } while (reader.skip('、'))
    reader.expect('〕')
  }
  reader.expect('=')
  const body = parseExpression(reader)
  if (reader.token.kind !== 'end') reader.fail('end')
  return { name, tags, body, place }
}

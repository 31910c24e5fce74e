/**
 * 断言 · Assertions: properties that must hold for every household.
 *
 * `[当 式，] 式 [，容差 值]`, or `[当 式，] 其他事实不变，事实越大，结果不减少 [，容差 值]`.
 */
import type { Report } from '../diagnostic.ts'
import type { Fence } from './blocks.ts'
import type { DeclaredAssertion, DeclaredMonotony } from './declarations.ts'
import { groupDefinitions } from './definition-lines.ts'
import type { Tokens } from './parse-definitions.ts'
import { parseExpression } from './parse-expression.ts'
import { codePoints } from './source-line.ts'
import type { Syntax } from './syntax.ts'
import { reading, type TokenReader } from './token-reader.ts'

const UNCHANGED = '其他事实不变'
const MOVES = /^(.+)(越大|越小|越早|越晚)$/u
const NEVER = /^(.+)(不减少|不增加)$/u
const TOLERANCE = '容差'

export function parseAssertions(fence: Fence, tokens: Tokens, report: Report): DeclaredAssertion[] {
  return groupDefinitions(fence.lines, report).flatMap((lines) => {
    const reader = tokens(lines, report)
    const { place: first } = reader.token
    const place = { ...first, length: codePoints(lines[0]?.text.trim() ?? '') }
    const text = lines.map((line) => line.text.trim()).join(' ')
    const read = reading(() => ({ ...parseAssertion(reader), text, clause: fence.clause, place }))
    return read ?? []
  })
}

function parseAssertion(reader: TokenReader): Pick<DeclaredAssertion, 'when' | 'claim' | 'tolerance'> {
  let when: Syntax | null = null
  if (reader.skip('当')) {
    when = parseExpression(reader)
    reader.expect(',')
  }
  const isMonotony = reader.token.kind === 'name' && reader.token.text === UNCHANGED
  const claim = isMonotony ? parseMonotony(reader) : parseExpression(reader)
  let tolerance: Syntax | null = null
  if (reader.skip(',')) {
    if (NEVER.test(reader.token.text)) reader.stop('E104-unchanged')
    if (reader.token.text !== TOLERANCE) reader.fail(TOLERANCE)
    reader.take()
    tolerance = parseExpression(reader)
  }
  if (reader.token.kind !== 'end') reader.fail('end')
  return { when, claim, tolerance }
}

function parseMonotony(reader: TokenReader): DeclaredMonotony {
  reader.take()
  reader.expect(',')
  const moves = reader.name('moves')
  const [, fact, direction] = MOVES.exec(moves.text) ?? []
  if (fact === undefined) reader.stop('E104', { want: 'moves', got: moves.text }, moves.place)
  reader.expect(',')
  const never = reader.name('never')
  const [, result, trend] = NEVER.exec(never.text) ?? []
  if (result === undefined) reader.stop('E104', { want: 'never', got: never.text }, never.place)
  return {
    form: 'monotonic',
    fact,
    factPlace: { ...moves.place, length: codePoints(fact) },
    moves: direction as DeclaredMonotony['moves'],
    result,
    resultPlace: { ...never.place, length: codePoints(result) },
    never: trend as DeclaredMonotony['never'],
  }
}

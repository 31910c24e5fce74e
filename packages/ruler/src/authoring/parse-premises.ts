/**
 * 前提 · Premises: what must hold of the facts, and what a household is told where it does not.
 */
import type { Report } from '../diagnostic.ts'
import type { Fence } from './blocks.ts'
import type { DeclaredPremise } from './declarations.ts'
import { groupDefinitions } from './definition-lines.ts'
import type { Tokens } from './parse-definitions.ts'
import { parseExpression } from './parse-expression.ts'
import { reading } from './token-reader.ts'

export function parsePremises(fence: Fence, tokens: Tokens, report: Report): DeclaredPremise[] {
  return groupDefinitions(fence.lines, report).flatMap((lines) => {
    const reader = tokens(lines, report)
    const { place } = reader.token
    const text = lines.map((line) => line.text.trim()).join(' ')
    const read = reading(() => {
      const holds = parseExpression(reader)
      if (!reader.is(',')) reader.fail('otherwise')
      reader.take()
      if (!reader.is('否则')) reader.fail('otherwise')
      reader.take()
      if (reader.token.kind !== 'quoted') reader.fail('quoted')
      const otherwise = reader.take().text
      if (reader.token.kind !== 'end') reader.fail('end')
      return { holds, otherwise, text, clause: fence.clause, place }
    })
    return read ?? []
  })
}

/**
 * 用与不用 · Use: facts, columns and tags that nothing uses, columns that may be misspelt conditions, money that
 * nobody is paid.
 */
import type { Report } from '../diagnostic.ts'
import type { Plan } from '../plan.ts'
import { nearMiss } from './parse-tables.ts'
import type { Scope } from './scope.ts'

/** Tags that say what a line is before the law: statute packs read them, so they need no other use. */
export const LEGAL_ROLES: ReadonlySet<string> = new Set([
  ...['房屋价值', '搬迁', '临时安置', '停产停业', '最低面积', '奖励', '补助'],
])

const MONEY_DUE = /(费|奖励|补助|补偿)$/u

export function checkUse(plan: Plan, scope: Scope, report: Report): void {
  const { used } = scope
  const elsewhere = new Set(
    [...scope.names].filter(([, { kind }]) => kind !== 'column').map(([name]) => name),
  )
  for (const fact of plan.entities.flatMap(({ facts }) => facts)) {
    if (!used.has(fact.name)) report('W207', fact.place, { kind: 'fact', name: fact.name })
  }
  for (const column of plan.tables.flatMap(({ columns }) => columns)) {
    if (used.has(column.name)) continue
    const near = nearMiss(column.name, elsewhere)
    if (near === undefined) report('W207', column.place, { kind: 'column', name: column.name })
    else report('E404', column.place, { header: column.name, near })
  }
  for (const { name, place } of plan.lists) if (!used.has(name)) report('W207', place, { kind: 'list', name })
  const tags = new Set<string>()
  for (const tag of scope.formulas.flatMap((formula) => formula.tags)) {
    const hasUse = scope.usedTags.has(tag.name) || LEGAL_ROLES.has(tag.name)
    if (!hasUse && !tags.has(tag.name)) report('W207', tag.place, { kind: 'tag', name: tag.name })
    tags.add(tag.name)
  }
  for (const { name, role, type, place, scope: rows } of plan.formulas) {
    const isMoney = type.kind === 'quantity' && type.unit === '元' && rows === null
    if (role === '公式' && isMoney && !used.has(name) && MONEY_DUE.test(name)) report('W603', place, { name })
  }
}

/**
 * 标签 · Tags: which payable lines `合计(补偿项，当 标签)` means.
 */
import type { DeclaredFormula } from './declarations.ts'
import type { Syntax } from './syntax.ts'

type Aggregate = Extract<Syntax, { form: 'aggregate' }>

/** The lines of an aggregate over 补偿项 or 另付项; undefined for one over something else. */
export function linesMeant(
  { over, when }: Aggregate,
  formulas: readonly DeclaredFormula[],
): DeclaredFormula[] | undefined {
  if (!('name' in over) || (over.name !== '补偿项' && over.name !== '另付项')) return undefined
  const lines = formulas.filter(({ role }) => role === over.name)
  return when === null
    ? lines
    : lines.filter(({ tags }) => holds(when, new Set(tags.map(({ name }) => name))))
}

/** Whether tags satisfy `甲`, `甲 或 乙`, `非 甲` …; anything else satisfies nothing and is reported elsewhere. */
function holds(when: Syntax, tags: ReadonlySet<string>): boolean {
  if (when.form === 'name') return tags.has(when.name)
  if (when.form === 'unary' && when.sign === '非') return !holds(when.of, tags)
  if (when.form !== 'binary') return false
  const [left, right] = [holds(when.left, tags), holds(when.right, tags)]
  return when.sign === '且' ? left && right : when.sign === '或' && (left || right)
}

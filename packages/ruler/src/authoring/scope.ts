/**
 * 名字表 · Scope: what is known of each name while a plan is being resolved.
 */
import type { Report } from '../diagnostic.ts'
import type { Type } from '../expression.ts'
import type { Place } from '../place.ts'
import type { Declarations, DeclaredFormula } from './declarations.ts'
import { LIMITS } from './limits.ts'
import { inDigits } from './slips.ts'
import { nearestNames, splitRun } from './spelling.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface Known {
  readonly kind: 'fact' | 'given' | 'formula' | 'column' | 'list' | 'month'
  readonly type: Type
  /** The entities, and 月份, whose rows it differs by. */
  readonly rows: ReadonlySet<string>
  readonly place: Place
  /** Facts whose absence may leave it 待定. */
  readonly mayMiss: ReadonlySet<string>
  /** Of a fact in 万元 or %: how many of the canonical unit one is. */
  readonly scale?: string
}

export const NO_ROWS: ReadonlySet<string> = new Set()

export class Scope {
  readonly report: Report
  readonly names = new Map<string, Known>()
  /** Declared, but not understood: what rests on it is left out without another word. */
  readonly broken = new Set<string>()
  readonly used = new Set<string>()
  readonly usedTags = new Set<string>()
  readonly counters = new Map<string, string>()
  /** Where 累进 goes through which column, with the unit of what it measures. */
  readonly tiers: { readonly column: string; readonly unit: string; readonly place: Place }[] = []
  readonly formulas: readonly DeclaredFormula[]
  #unknowns = 0

  readonly #uncaptioned: ReadonlyMap<string, number>

  constructor({ formulas, uncaptioned }: Pick<Declarations, 'formulas' | 'uncaptioned'>, report: Report) {
    this.formulas = formulas
    this.#uncaptioned = uncaptioned
    this.report = report
  }

  /** Adds a name, or says that it stands already (E202). */
  declare(name: string, known: Known): void {
    const before = this.names.get(name)
    if (before === undefined) this.names.set(name, known)
    else {
      const [first, second] = [before.place, known.place].sort((a, b) => a.line - b.line) as [Place, Place]
      this.report('E202', second, { name, line: String(first.line) })
    }
  }

  /** Declared and not understood; it counts as used. */
  isBroken(name: string): boolean {
    const isBroken = this.broken.has(name) && !this.names.has(name)
    if (isBroken) this.used.add(name)
    return isBroken
  }

  /** What a name means; undefined, and said why, where it means nothing. */
  find(name: string, place: Place): Known | undefined {
    this.used.add(name)
    const known = this.names.get(name)
    if (known === undefined && !this.broken.has(name)) this.#unknown(name, place)
    return known
  }

  #unknown(name: string, place: Place): void {
    this.#unknowns += 1
    // Beyond what is told at most, looking for near names would only cost time.
    if (this.#unknowns > LIMITS.diagnostics) return
    const all = new Set([...this.names.keys(), ...this.broken])
    const pieces = splitRun(name, vocabularyOf(all))
    const near = nearestNames(name, all).join('、')
    const digits = inDigits(name)
    const enumeration = [...this.names].find(
      ([, { type }]) => type.kind === 'choice' && type.values.includes(name),
    )
    const line = this.#uncaptioned.get(name)
    if (line !== undefined) this.report('E201-uncaptioned', place, { name, line: String(line) })
    else if (digits !== undefined) this.report('E201-digits', place, { name, digits })
    else if (enumeration !== undefined) this.report('E201-value', place, { name, fact: enumeration[0] })
    else if (pieces !== undefined) this.report('E102', place, { run: name, split: pieces.join(' ') })
    else this.report(near === '' ? 'E201-none' : 'E201', place, { name, near })
  }
}

/**
 * 声明 · Declarations: all that a plan declares, parsed, before names are resolved.
 */
import type { Place } from '../place.ts'
import type { Clause, Entity, Given, Role } from '../plan.ts'
import type { DeclaredExample } from './parse-examples.ts'
import type { SourceLine } from './source-line.ts'
import type { Syntax } from './syntax.ts'

export interface Declarations {
  readonly givens: readonly Given[]
  readonly entities: readonly Entity[]
  readonly formulas: readonly DeclaredFormula[]
  readonly tables: readonly DeclaredTable[]
  readonly lists: readonly DeclaredList[]
  /** Columns of tables without a caption, with the line of each. */
  readonly uncaptioned: ReadonlyMap<string, number>
  /** Names that stand in the plan, whether or not what they name was understood. */
  readonly lost: readonly string[]
  readonly premises: readonly DeclaredPremise[]
  readonly assertions: readonly DeclaredAssertion[]
  readonly examples: readonly DeclaredExample[]
  readonly clauses: readonly Clause[]
}

export interface DeclaredFormula {
  readonly name: string
  readonly role: Role
  readonly tags: readonly { readonly name: string; readonly place: Place }[]
  readonly condition: Syntax | null
  readonly body: Syntax
  readonly clause: string
  readonly place: Place
}

export interface Header {
  readonly name: string
  /** As written in brackets; null without. */
  readonly unit: SourceLine | null
  readonly place: Place
}

export interface DeclaredTable {
  readonly caption: string
  readonly title: string
  readonly conditions: readonly Header[]
  readonly columns: readonly Header[]
  readonly rows: readonly DeclaredRow[]
  readonly clause: string
  readonly place: Place
}

export interface DeclaredRow {
  readonly cells: readonly SourceLine[]
  /** Null where a cell could not be read. */
  readonly results: readonly (Syntax | null)[]
  readonly place: Place
}

export interface DeclaredList {
  readonly caption: string
  readonly title: string
  readonly header: Header
  readonly entries: readonly SourceLine[]
  readonly clause: string
  readonly place: Place
}

export interface DeclaredPremise {
  readonly holds: Syntax
  readonly otherwise: string
  readonly text: string
  readonly clause: string
  readonly place: Place
}

export interface DeclaredAssertion {
  readonly text: string
  readonly when: Syntax | null
  readonly tolerance: Syntax | null
  readonly claim: Syntax | DeclaredMonotony
  readonly clause: string
  readonly place: Place
}

export interface DeclaredMonotony {
  readonly form: 'monotonic'
  readonly fact: string
  readonly factPlace: Place
  readonly moves: '越大' | '越小' | '越早' | '越晚'
  readonly result: string
  readonly resultPlace: Place
  readonly never: '不减少' | '不增加'
}

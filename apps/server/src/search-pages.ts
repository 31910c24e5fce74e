/** 查找的页面 · Search pages: what was found of everything one may see, kind by kind. */

/** In the order they are shown. */
export const FOUND_KINDS = [
  'household',
  'person',
  'issue',
  'order',
  'paper',
  'home',
  'batch',
  'step',
  'clause',
  'finding',
  'act',
] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

export interface FoundLine {
  /** What names it among its kind: 户号, 工号, 问题编号, 房号, 批次号 …; of an act its name in code. */
  readonly key: string
  readonly title: string
  /** What else is told of it; what is not told is not searched either. */
  readonly notes: readonly string[]
  /**
   * 户号 of whose page tells of it; of a person his 工号 where he carries households, of a clause the name it defines, of an
   * act the room it is done in.
   */
  readonly at: string | null
}

export interface FoundGroup {
  readonly kind: FoundKind
  readonly total: number
  /** The first few. */
  readonly lines: readonly FoundLine[]
}

export interface SearchPage {
  /** Kinds of which nothing was found are left out. */
  readonly groups: readonly FoundGroup[]
}

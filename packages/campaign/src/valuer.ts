/**
 * 评估机构选定 · Valuer: the owners choose it, among three candidates or more: by agreement, else by vote or by lot
 * (条例 §20, 浙江条例 §18).
 *
 *     nominated ──▶ agreed, within the days
 *              └──▶ voted, or drawn by lot, once the days are over
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

export interface ValuersNominated {
  /** Names of firms. */
  readonly candidates: readonly string[]
  /** 资质 by name of firm, as far as it was stated. */
  readonly grades?: Readonly<Record<string, string>>
}
export const valuersNominated = defineEvent<ValuersNominated>('ValuersNominated', 'project')

export const WAYS_OF_CHOOSING = ['协商', '投票', '摇号', '抽签'] as const

export interface ValuerChosen {
  readonly valuer: string
  readonly way: (typeof WAYS_OF_CHOOSING)[number]
  /** Owners by certificate: all, those who took part, those for this valuer; null for a lot. */
  readonly certificates: number | null
  readonly tookPart: number | null
  readonly forIt: number | null
  /** Of a vote: how many each candidate got, by name of firm; as far as it was stated. */
  readonly votes?: Readonly<Record<string, number>>
}
export const valuerChosen = defineEvent<
  ValuerChosen,
  {
    readonly notary: string | null
    /** 公证书号 */
    readonly deed?: string | null
  }
>('ValuerChosen', 'project', 'text')

/** The firm the owners chose; null before, or where the ledger says only that one was. */
export const chosenValuer = (project: FactsAtHand): string | null =>
  project.last(valuerChosen)?.body.valuer ?? null

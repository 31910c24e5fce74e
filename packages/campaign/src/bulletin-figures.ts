/**
 * 通报数字 · Bulletin figures: the figures of a day and the count for the effect threshold, frozen and thawed.
 *
 *     figures of D, known to N  ──freeze──▶  canonical JSON in `BulletinIssued`  ──thaw──▶  the same figures
 *
 * Canonical JSON holds no float, so rates, scores and sums of money travel as decimal text.
 */
import type { Day } from './day.ts'
import type { JsonObject } from './event.ts'
import { type Figures, type Frame, figuresOf, type GroupStanding, type Tallies } from './figures.ts'

/** 权证: the title and recognition certificates the effect threshold is counted by, and those of signed households. */
export interface BulletinFigures extends Figures {
  readonly 权证: { readonly 总数: number; readonly 签约: number }
}

/** What a bulletin of a day prints and freezes. */
export function bulletinFiguresOf(tallies: Tallies, frame: Frame, day: Day): BulletinFigures {
  return {
    ...figuresOf(tallies, frame, day),
    权证: { 总数: tallies.total('certificates', day), 签约: tallies.total('certificatesSigned', day) },
  }
}

/** The figures as `BulletinIssued.figures` stores them; `thawFigures` gives back exactly these. */
export function freezeFigures(figures: BulletinFigures): JsonObject {
  return {
    ...figures,
    签约率: String(figures.签约率),
    协议总额合计: String(figures.协议总额合计),
    安置房款合计: String(figures.安置房款合计),
    满意度均分: figures.满意度均分 === null ? null : String(figures.满意度均分),
    小组排名: figures.小组排名.map((row) => ({ ...row, 签约率: String(row.签约率) })),
  }
}

/** The shape that `freezeFigures` writes. */
interface FrozenFigures
  extends Omit<BulletinFigures, '签约率' | '协议总额合计' | '安置房款合计' | '满意度均分' | '小组排名'> {
  readonly 签约率: string
  readonly 协议总额合计: string
  readonly 安置房款合计: string
  readonly 满意度均分: string | null
  readonly 小组排名: readonly (Omit<GroupStanding, '签约率'> & { readonly 签约率: string })[]
}

/** The figures of a bulletin as they were when it was issued. */
export function thawFigures(frozen: JsonObject): BulletinFigures {
  const figures = frozen as unknown as FrozenFigures
  return {
    ...figures,
    签约率: Number(figures.签约率),
    协议总额合计: Number(figures.协议总额合计),
    安置房款合计: Number(figures.安置房款合计),
    满意度均分: figures.满意度均分 === null ? null : Number(figures.满意度均分),
    小组排名: figures.小组排名.map((row) => ({ ...row, 签约率: Number(row.签约率) })),
  }
}

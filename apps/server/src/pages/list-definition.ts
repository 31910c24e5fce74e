/** 清单的定义 · List definition: what a list behind a number is made of. */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { listWords } from '@oneruler/words/lists'
import type { ListPage } from '../pages.ts'

export type ColumnName = keyof (typeof listWords)['zh']['columns']
export type Row = Readonly<Partial<Record<ColumnName, string | number | null>>>

export interface ListDefinition {
  /** In the order they are shown. */
  readonly columns: Readonly<Partial<Record<ColumnName, ListPage['columns'][number]['kind']>>>
  /** The column by which the list is sorted, latest first; null: as the rows come. */
  readonly newestBy: ColumnName | null
  /** @param campaign as of the day */
  readonly rows: (campaign: Campaign) => readonly Row[]
}

/** 挂图的页面 · Map pages: what the war map is told besides its tiles. Coordinates are CGCS2000 degrees, [east, north]. */
import type { Colouring, Mark } from '@oneruler/campaign/house-mark'
import type { Polygon } from '@oneruler/campaign/ring'

export interface MapBlockLine {
  readonly code: string
  readonly name: string
  /** Of the households within reach that the register has in it. */
  readonly group: string
  readonly households: number
  readonly signed: number
  readonly polygons: readonly Polygon[]
}

export interface MapPage {
  readonly day: string
  /** What the tiles are asked with, so that a newer state is another address. */
  readonly headSeq: number
  readonly by: Colouring
  readonly households: number
  /** Every mark of the colouring, in order, and the households that have it. */
  readonly legend: readonly { readonly mark: Mark; readonly households: number }[]
  readonly hard: number
  readonly today: number
  /** Signings on each day of the signing period, those after the day shown too: null there. */
  readonly days: readonly { readonly day: string; readonly signed: number | null }[]
  /** Null where no red-line map came with the ledger. */
  readonly drawn: {
    readonly bounds: readonly [west: number, south: number, east: number, north: number]
    /** From here on houses are drawn one by one. */
    readonly detailZoom: number
    readonly deepestZoom: number
    readonly blocks: readonly MapBlockLine[]
    /** 户号 of households that no house is drawn for; the first of `households`. */
    readonly lacking: { readonly households: number; readonly first: readonly string[] }
  } | null
}

export interface MapHouseLine {
  readonly number: string
  readonly address: string
  readonly group: string
  readonly block: string
  readonly mark: Mark
  readonly stage: Mark<'stage'>
  readonly hard: boolean
  readonly waiting: number | null
}

/** The list beside the map: the same households under the same filters. */
export interface MapHousesPage {
  readonly day: string
  readonly by: Colouring
  readonly total: number
  /** 户号 of all of them, for an act on all. */
  readonly numbers: readonly string[]
  /** The groups that have them. */
  readonly groups: readonly string[]
  readonly rows: readonly MapHouseLine[]
}

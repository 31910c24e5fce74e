/**
 * 红线图核对 · Ledger map: holds the map's parcels and blocks against the register. A difference is a note, never
 * a refusal.
 */
import { type RawWorkbook, showCell } from '@oneruler/campaign/cell'
import { groupFormed } from '@oneruler/campaign/group'
import { householdRegistered } from '@oneruler/campaign/household'
import { type Fact, factsOf } from '@oneruler/campaign/standing'
import { importWords } from '@oneruler/words/import'
import { z } from 'zod'

const Geometry = z.object({ type: z.string(), coordinates: z.array(z.unknown()) })
const Feature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: Geometry.nullable(),
})
const RedLineMap = z.object({ type: z.literal('FeatureCollection'), features: z.array(Feature) })

const text = importWords.zh
/** A note that names hundreds is read by nobody. */
const MOST_NAMED = 5

/** 户号 and 责任区块 that the register has once a workbook is imported. */
export interface Registered {
  readonly households: ReadonlySet<string>
  readonly blocks: ReadonlySet<string>
}

/** Rows that the import rejects count too: what is wrong with them is said there. */
export function registeredWith(workbook: RawWorkbook, standing: readonly Fact[]): Registered {
  const cells = (sheet: string, column: string) =>
    (workbook.get(sheet)?.rows ?? []).map(({ cells }) => showCell(cells[column] ?? null).trim())
  const blockOf = new Map(factsOf(standing, groupFormed).map(({ body }) => [body.group, body.block ?? '']))
  const blocks = cells('小组', '责任区块')
  for (const [n, group] of cells('小组', '小组').entries()) blockOf.set(group, blocks[n] ?? '')
  const households = factsOf(standing, householdRegistered).map(({ body }) => body.number)
  return {
    households: named([...households, ...cells('征收户', '户号')]),
    blocks: named(blockOf.values()),
  }
}

/** What to say of a map, or why it is no map at all: bytes that are not JSON. */
export function checkMap(
  bytes: Uint8Array,
  { households, blocks }: Registered,
): { readonly notes: readonly string[] } | { readonly refusal: string } {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { refusal: text.mapUnread() }
  }
  const map = RedLineMap.safeParse(json)
  if (!map.success) return { notes: [text.mapNotGeoJson()] }
  const drawn = (kind: string, property: string) =>
    new Set(
      map.data.features
        .filter(({ properties }) => properties?.类型 === kind)
        .map(({ properties }) => String(properties?.[property] ?? '').trim()),
    )
  const parcels = drawn('房屋', '户号')
  const areas = drawn('责任区块', '编号')
  return {
    notes: [
      ...difference(parcels, households, text.mapUnknownHouseholds),
      ...difference(households, parcels, text.mapLacksHouseholds),
      ...difference(areas, blocks, text.mapUnknownBlocks),
      ...difference(blocks, areas, text.mapLacksBlocks),
    ],
  }
}

const named = (names: Iterable<string>): Set<string> => new Set([...names].filter((name) => name !== ''))

function difference(
  these: ReadonlySet<string>,
  those: ReadonlySet<string>,
  say: (f: { count: number; first: readonly string[] }) => string,
): string[] {
  const only = [...these].filter((name) => !those.has(name))
  return only.length === 0 ? [] : [say({ count: only.length, first: only.slice(0, MOST_NAMED) })]
}

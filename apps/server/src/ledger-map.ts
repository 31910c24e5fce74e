/**
 * 红线图核对 · Ledger map: holds the map's parcels and blocks against the register. A difference is a note, never
 * a refusal.
 */
import { type RawWorkbook, showCell } from '@oneruler/campaign/cell'
import { groupFormed } from '@oneruler/campaign/group'
import { householdRegistered } from '@oneruler/campaign/household'
import { type MapProblem, readRedLineMap } from '@oneruler/campaign/red-line-map'
import { type Fact, factsOf } from '@oneruler/campaign/standing'
import { importWords } from '@oneruler/words/import'
import { mapProblemWords } from '@oneruler/words/map-problems'

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
  const read = readRedLineMap(json)
  if (!read) return { notes: [text.mapNotGeoJson()] }
  // What is drawn wrongly is told of by itself, and is not told again as missing.
  const told = (these: readonly string[]) => new Set([...these, ...read.problems.map(({ number }) => number)])
  const parcels = read.map.houses.map(({ number }) => number)
  const areas = read.map.blocks.map(({ code }) => code)
  return {
    notes: [
      ...problemsTold(read.problems),
      ...difference(named(parcels), households, text.mapUnknownHouseholds),
      ...difference(households, told(parcels), text.mapLacksHouseholds),
      ...difference(named(areas), blocks, text.mapUnknownBlocks),
      ...difference(blocks, told(areas), text.mapLacksBlocks),
    ],
  }
}

/** One note for each kind of mistake, with where the first few are. */
function problemsTold(problems: readonly MapProblem[]): string[] {
  const codes = [...new Set(problems.map(({ code }) => code))]
  return codes.map((code) => {
    const these = problems.filter((problem) => problem.code === code)
    const first = these
      .slice(0, MOST_NAMED)
      .map(({ feature, number }) => text.mapFeature({ feature, number }))
    return mapProblemWords.zh[code]({
      count: these.length,
      first: first.join('、'),
      more: these.length > MOST_NAMED,
    })
  })
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

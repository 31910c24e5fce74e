/**
 * 项目的图 · Project map: the red-line map that last came with a project's ledger, read once.
 */
import { readRedLineMap } from '@oneruler/campaign/red-line-map'
import type { Store } from '@oneruler/store/store'
import { type DrawnMap, drawnMap } from './drawn-map.ts'

interface Drawing {
  readonly sha256: string
  readonly map: Promise<DrawnMap | null>
}

/** The last one of each project: a new file replaces it. */
const drawings = new Map<string, Drawing>()

/** Null where no map came, or none that could be read; the import said so then. */
export async function projectMap(
  { attachments }: Pick<Store, 'attachments'>,
  projectId: string,
): Promise<DrawnMap | null> {
  const kept = (await attachments.list(projectId)).find(
    ({ kind, erasedAt }) => kind === 'map' && erasedAt === null,
  )
  if (!kept) return null
  const known = drawings.get(projectId)
  if (known?.sha256 === kept.sha256) return known.map
  const drawing = { sha256: kept.sha256, map: read(attachments, projectId, kept.sha256) }
  drawings.set(projectId, drawing)
  // What could not be read is asked for again the next time.
  drawing.map.catch(() => drawings.get(projectId) === drawing && drawings.delete(projectId))
  return drawing.map
}

async function read(
  attachments: Store['attachments'],
  projectId: string,
  sha256: string,
): Promise<DrawnMap | null> {
  const bytes = await attachments.bySha256(projectId, sha256)
  if (bytes === null) return null
  const found = readRedLineMap(JSON.parse(new TextDecoder().decode(bytes)))
  return found && drawnMap(sha256, found.map)
}

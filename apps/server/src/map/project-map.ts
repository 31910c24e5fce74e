/**
 * 项目的图 · Project map: the red-line map that last came with a project's ledger, read once.
 */
import { readRedLineMap } from '@oneruler/campaign/red-line-map'
import type { Store } from '@oneruler/store/store'
import { type DrawnMap, drawnMap } from './drawn-map.ts'

/** The last one of each project: a new file replaces it. */
const drawn = new Map<string, Promise<DrawnMap | null>>()
const shaOf = new Map<string, string>()

/** Null where no map came, or none that could be read; the import said so then. */
export async function projectMap(
  { attachments }: Pick<Store, 'attachments'>,
  projectId: string,
): Promise<DrawnMap | null> {
  const kept = (await attachments.list(projectId)).find(
    ({ kind, erasedAt }) => kind === 'map' && erasedAt === null,
  )
  if (!kept) return null
  if (shaOf.get(projectId) !== kept.sha256) {
    shaOf.set(projectId, kept.sha256)
    drawn.set(projectId, read(attachments, projectId, kept.sha256))
  }
  return drawn.get(projectId) ?? null
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

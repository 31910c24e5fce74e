/**
 * 编号 · Identity: where ids come from. Streams have UUIDv5 of project, sheet and key, so that the same row is the
 * same thing in every import; commands and batches have UUIDv7 of their moment. No id derives from a personal number.
 */
import type { StreamKind } from '@oneruler/campaign/event'
import { joinedKey } from '@oneruler/campaign/joined-key'
import { type ImportIdentity, SHEET_OF_STREAM } from '@oneruler/campaign/ledger-events'
import { v5, v7 } from 'uuid'

/** UUIDv5 of the URL namespace and https://oneruler.org/: the root of every derived id. */
const ROOT = v5('https://oneruler.org/', v5.URL)

/** A project is its county and its name. */
export const projectIdOf = (county: string, name: string): string => v5(joinedKey([county, name]), ROOT)

/** The stream of a thing by its key, as an import names it too. */
export const streamIdOf = (projectId: string, kind: StreamKind, key: string): string =>
  kind === 'project' ? projectId : v5(`${SHEET_OF_STREAM[kind] ?? kind}/${key}`, projectId)

export const newId = (): string => v7()

export function importIdentity(projectId: string, batchId: string): ImportIdentity {
  const streams = new Map<string, string>()
  return {
    projectId,
    stream(sheet, key) {
      const name = `${sheet}/${key}`
      const known = streams.get(name)
      if (known) return known
      const id = v5(name, projectId)
      streams.set(name, id)
      return id
    },
    event: (n) => v5(String(n), batchId),
  }
}

/**
 * 导出留痕 · Export note: a table that leaves the system says who took it, and the log says so too.
 */
import { accessWords } from '@oneruler/words/access'
import type { Deps } from '../deps.ts'
import { writeLine } from './access-log.ts'
import type { ActorEnv } from './actor.ts'

interface Exported {
  readonly project: string | null
  readonly table: keyof typeof accessWords.zh.exports
  readonly rows: number
  readonly household?: string
}

/** The sentence for the table itself; the log's line is written when it is returned. */
export async function exportNote(
  { installation: { store }, now }: Deps,
  { actor, address }: Pick<ActorEnv['Variables'], 'actor' | 'address'>,
  { project, ...detail }: Exported,
): Promise<string> {
  const at = now()
  const { account } = actor
  await writeLine(store, { what: 'exported', at, account, acted: account, address, project, detail })
  return accessWords.zh.exportedBy({ name: actor.name, at: at.toISOString() })
}

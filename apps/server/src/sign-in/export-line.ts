/**
 * 导出留痕 · Export line: what leaves the system is a line of the log. Papers carry nothing but their text, since they are
 * served and signed; tables are marked besides (`export-mark.ts`).
 */
import type { accessWords } from '@oneruler/words/access'
import type { Deps } from '../deps.ts'
import { writeLine } from './access-log.ts'
import type { ActorEnv } from './actor.ts'

export interface Exported {
  readonly project: string | null
  readonly table: keyof typeof accessWords.zh.exports
  readonly rows: number
  readonly household?: string
}

/** Written when it returns. */
export async function logExport(
  { installation: { store }, now }: Deps,
  { actor: { account }, address }: Pick<ActorEnv['Variables'], 'actor' | 'address'>,
  {
    project,
    ...detail
  }: Exported & { readonly number?: string; readonly purpose?: string; readonly text?: string },
): Promise<void> {
  await writeLine(store, { what: 'exported', at: now(), account, acted: account, address, project, detail })
}

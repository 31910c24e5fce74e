/** 办理的材料 · Files of an act: which of those its form names it may name, and keeping them with it. */
import type { RecordedEvent } from '@oneruler/campaign/event'
import { evidenceKept, type KeptFile } from '@oneruler/campaign/evidence'
import { namedFiles } from '@oneruler/campaign/road/named-files'
import { factsOf, standingFacts } from '@oneruler/campaign/standing'
import { handedInBy } from '@oneruler/store/handed-in'
import type { Store } from '@oneruler/store/store'
import type { Transaction } from '@oneruler/store/transaction'
import type { Act } from './act.ts'

type Naming = Pick<Act, 'projectId' | 'command' | 'input' | 'account'>

const sha256sOf = ({ command, input }: Pick<Act, 'command' | 'input'>): string[] =>
  namedFiles(command.fields, input).map(({ sha256 }) => sha256)

/** @param acted events of what is acted upon: what lies with it already may be named again by whoever acts on it */
export async function filesToName(
  { pool }: Pick<Store, 'pool'>,
  act: Naming,
  acted: readonly RecordedEvent[],
): Promise<ReadonlyMap<string, KeptFile>> {
  const named = sha256sOf(act)
  if (named.length === 0) return new Map()
  const lying = factsOf(standingFacts(acted), evidenceKept).flatMap(({ body }) => body.files)
  return new Map([
    ...lying.map(({ sha256, media, bytes }): [string, KeptFile] => [sha256, { media, bytes }]),
    ...(await handedInBy(pool, act.projectId, act.account, named)),
  ])
}

/** One of them was erased between the decision and its recording: it is decided anew. */
export class FileGone extends Error {
  override readonly name = 'FileGone'
}

/** In the act's transaction. Throws `FileGone`, which undoes it. */
export async function keepFiles(
  { attachments }: Pick<Store, 'attachments'>,
  tx: Transaction,
  act: Pick<Act, 'projectId' | 'command' | 'input'>,
): Promise<void> {
  const named = sha256sOf(act)
  if (named.length > 0 && !(await attachments.keep(tx, act.projectId, named))) throw new FileGone()
}

/**
 * 事件库之实现 · The event store on PostgreSQL; its contract stands in `event-store.ts`.
 */
import type pg from 'pg'
import { append } from './append.ts'
import { checkChain } from './chain.ts'
import type { EventStore } from './event-store.ts'
import { giveHint } from './hint.ts'
import type { KeyVault } from './key-vault.ts'
import { eraseMarks } from './owner-marks.ts'
import { lockHead, readHead } from './project-head.ts'
import { forEverybody } from './project-wall.ts'
import type { Publish } from './publication.ts'
import { read, storedRows } from './read.ts'
import { eraseKey } from './subject-keys.ts'
import { transaction } from './transaction.ts'

/** `pool` reads columns as `column-values.ts` says; without `publish` no event enters the public log. */
export function postgresEventStore(
  pool: pg.Pool,
  vault: KeyVault,
  publish: Publish = () => null,
): EventStore {
  return {
    async append(projectId, command) {
      // One chain and one set of views for all; whether whoever acts may is asked before.
      const result = await forEverybody(() => append(pool, vault, projectId, command, publish))
      if (result.kind === 'appended' && result.lastSeq !== null && !result.repeated) {
        await giveHint(pool, { projectId, seq: result.lastSeq })
      }
      return result
    },
    async *read(projectId, reading = {}) {
      const upToSeq = reading.upToSeq ?? (await readHead(pool, projectId)).seq
      yield* read(pool, vault, projectId, { ...reading, upToSeq })
    },
    async head(projectId) {
      return (await readHead(pool, projectId)).seq
    },
    async verifyChain(projectId) {
      const head = await readHead(pool, projectId)
      return await checkChain(projectId, storedRows(pool, projectId), head)
    },
    async eraseKey(projectId, streamId, keyClass, erasedAt) {
      return await transaction(pool, async (tx) => {
        await lockHead(tx, projectId)
        if (keyClass === 'identity') await eraseMarks(tx, projectId, [streamId])
        return await eraseKey(tx, projectId, { streamId, keyClass }, erasedAt)
      })
    },
  }
}

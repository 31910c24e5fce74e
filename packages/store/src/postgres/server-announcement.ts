/**
 * 服务公告 · `server.json` in the data directory: a running server says how to reach it and its database.
 *
 *     {"process":"4711-8812345-0f3a9c21","address":"http://127.0.0.1:8080","connection":{…}}
 *
 * It holds the database's password, so its mode is 0600. What a dead process left behind counts as absent.
 */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { writeDurably } from './durable-write.ts'
import { isAlive, ownIdentity } from './living-process.ts'

/** How to reach the database: what a `pg.Pool` is made of, as JSON can hold it. */
export type Connection = Readonly<
  Pick<pg.PoolConfig, 'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database'>
>

export interface RunningServer {
  /** Identity of the server's process (`living-process.ts`). */
  readonly process: string
  /** Where its pages are, `http://127.0.0.1:8080`. */
  readonly address: string
  readonly connection: Connection
}

const fileOf = (dataDir: string): string => join(dataDir, 'server.json')

/** Publishes this process as the server of `dataDir`; the file appears whole or not at all. */
export function announceServer(
  dataDir: string,
  { address, connection }: { address: string; connection: Connection },
): void {
  const server: RunningServer = { process: ownIdentity(), address, connection }
  writeDurably(fileOf(dataDir), `${JSON.stringify(server, null, 2)}\n`)
}

/** The server that runs on `dataDir`, or undefined. Throws where the file is closed to this account. */
export function readServer(dataDir: string): RunningServer | undefined {
  let text: string
  try {
    text = readFileSync(fileOf(dataDir), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const server = JSON.parse(text) as RunningServer
  return isAlive(server.process) ? server : undefined
}

/** Takes this process's announcement back; another's is left alone. */
export function withdrawServer(dataDir: string): void {
  if (readServer(dataDir)?.process === ownIdentity()) rmSync(fileOf(dataDir), { force: true })
}

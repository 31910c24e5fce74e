/**
 * 项目首行 · A project's head row: the last sequence number and hash, the size of its public log, and the lock under which they
 * move.
 */
import type pg from 'pg'
import { genesis } from './chain.ts'

export interface Head {
  /** 0 before the first event. */
  readonly seq: number
  readonly hash: Buffer
  /** How many entries the public log has. */
  readonly logSize: number
}

/** Registers a project; one that is registered keeps what it has. */
export async function registerProject(
  pool: pg.Pool,
  project: { projectId: string; name: string; county: string; registeredAt: string },
): Promise<void> {
  await pool.query({
    name: 'register project',
    text: `
      INSERT INTO project (project_id, name, county, registered_at, head_seq, head_hash)
      VALUES ($1, $2, $3, $4, 0, $5)
      ON CONFLICT (project_id) DO NOTHING`,
    values: [
      project.projectId,
      project.name,
      project.county,
      project.registeredAt,
      genesis(project.projectId),
    ],
  })
}

/** Takes the project's write lock, held until the transaction ends. Throws where it is not registered. */
export async function lockHead(tx: pg.PoolClient, projectId: string): Promise<Head> {
  const text = 'SELECT head_seq, head_hash, log_size FROM project WHERE project_id = $1 FOR UPDATE'
  return headOf(projectId, await tx.query({ name: 'lock head', text, values: [projectId] }))
}

/** The head as it stands, without a lock. */
export async function readHead(pool: pg.Pool, projectId: string): Promise<Head> {
  const text = 'SELECT head_seq, head_hash, log_size FROM project WHERE project_id = $1'
  return headOf(projectId, await pool.query({ name: 'read head', text, values: [projectId] }))
}

export async function moveHead(tx: pg.PoolClient, projectId: string, head: Head): Promise<void> {
  await tx.query({
    name: 'move head',
    text: 'UPDATE project SET head_seq = $2, head_hash = $3, log_size = $4 WHERE project_id = $1',
    values: [projectId, head.seq, head.hash, head.logSize],
  })
}

function headOf(projectId: string, { rows }: pg.QueryResult): Head {
  if (rows[0] === undefined) throw new Error(`project ${projectId} is not registered`)
  return { seq: rows[0].head_seq, hash: rows[0].head_hash, logSize: rows[0].log_size }
}
